import { describe, expect, it } from 'vitest'

import { ending, openBoard } from './open-board.ts'

const hour = 3_600_000

describe('limits, permissions and failures', () => {
  it('E31 credits: 500 to read the board, 50 for most, 0 for windows and subscriptions (docs)', async () => {
    const { board, control } = openBoard()
    const spent = async (call: Promise<unknown>) => {
      const before = control.credits('ana').hour
      await call
      return control.credits('ana').hour - before
    }
    expect(await spent(board.get())).toBe(500)
    expect(await spent(board.getSelection())).toBe(500)
    const shape = await board.createShape()
    expect(await spent(board.getById(shape.id))).toBe(50)
    expect(await spent(shape.sync())).toBe(50)
    expect(await spent(board.storage.collection('c').set('k', 1))).toBe(50)
    expect(await spent(board.storage.collection('c').onValue('k', () => {}))).toBe(0)
    expect(await spent(board.ui.on('items:create', () => {}))).toBe(0)
    expect(await spent(board.notifications.showInfo('hello'))).toBe(0)
  })

  it('E31 credits: the minute rolls on, and frees what is a minute old (docs; rolling is a model)', async () => {
    const { board, control, clock } = openBoard()
    for (let n = 0; n < 200; n++) await board.get()
    expect(control.credits('ana')).toEqual({ minute: 100_000, hour: 100_000 })
    await expect(board.get()).rejects.toThrow(
      'The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.',
    )
    expect(control.credits('ana').minute).toBe(100_000)
    await board.notifications.showInfo('costs nothing')
    await clock.advance(60_000)
    await board.get()
    expect(control.credits('ana')).toEqual({ minute: 500, hour: 100_500 })
  })

  it('E31 credits: the hour ends after ten full minutes (docs)', async () => {
    const { board, control, clock } = openBoard()
    control.exhaust('ana', 'hour')
    await clock.advance(120_000)
    await expect(board.getInfo()).rejects.toThrow('1000000 credits in total per hour')
    await clock.advance(hour)
    await expect(board.getInfo()).resolves.toBeDefined()
  })

  it.each(['user×app', 'user'] as const)(
    'E31 credits: a budget belongs to %s (sources disagree)',
    async (creditScope) => {
      const { board, miro, control } = openBoard({ creditScope })
      const other = miro({ user: 'ana', app: 'other' }).board
      const bo = miro({ user: 'bo' }).board
      for (let n = 0; n < 200; n++) await board.get()
      await expect(bo.get()).resolves.toEqual([])
      const expected = creditScope === 'user' ? 'credits in total per minute.' : 'done'
      expect(await ending(other.get())).toContain(expected)
      expect(control.credits('bo').hour).toBe(500)
    },
  )

  it('E32 scopes: getUserInfo needs identity:read, writing needs boards:write (docs)', async () => {
    const { board } = openBoard()
    await expect(board.getUserInfo()).rejects.toThrow(
      "because the app app doesn't have the following permission: identity:read.",
    )
    const granted = openBoard({ scopes: ['boards:read', 'identity:read'] }).board
    expect(await granted.getUserInfo()).toEqual({ id: 'ana', name: 'Ana' })
    await expect(granted.createShape()).rejects.toThrow('boards:write')
    await expect(granted.setAppData('a', 1)).rejects.toThrow('boards:write')
    await expect(granted.get()).resolves.toEqual([])
  })

  it.each([undefined, 'Only people who can edit may ${feature}'])(
    'E33 viewers and commenters read, but every write is refused: %s (unknown)',
    async (permissionError) => {
      const { control, miro } = openBoard(permissionError ? { permissionError } : {})
      const { board } = miro({ user: 'vi', name: 'Vi', role: 'viewer' })
      await expect(board.get()).resolves.toEqual([])
      const says = permissionError ? 'who can edit may' : "doesn't have enough permissions"
      await expect(board.createShape()).rejects.toThrow(says)
      await expect(board.storage.collection('c').set('a', 1)).rejects.toThrow(says)
      expect(() => control.person('vi-tab').placeEmoji({ x: 0, y: 0 })).toThrow('only look')
    },
  )

  it('E34 locks: what somebody types in cannot be written, moved or adopted by others (docs)', async () => {
    const { board, miro, control, frame } = openBoard()
    miro({ user: 'bo' })
    const bo = control.person('bo-tab')
    const parent = await frame()
    const sticky = await board.createStickyNote({ x: 1250, y: 1250 })
    bo.edit(sticky.id)
    await expect(sticky.sync()).rejects.toThrow(
      `Cannot commit the update, because item ${sticky.id} is locked by another client.`,
    )
    await expect(parent.add(sticky)).rejects.toThrow(
      `Cannot change parent, because item ${sticky.id} is locked by another client.`,
    )
    await expect(sticky.setMetadata('a', 1)).rejects.toThrow('locked by another client')
    await expect(board.remove(sticky)).rejects.toThrow('locked by another client')
    bo.endEditing(sticky.id)
    await sticky.sync()
    control.person('ana-tab').edit(sticky.id)
    await sticky.sync()
  })

  it('E35 faults: the k-th call fails, or never answers (inferred)', async () => {
    const { board, control } = openBoard()
    control.faults.plan('board.createShape', new Error('lost'), { after: 1, times: 2 })
    await board.createShape()
    await expect(board.createShape()).rejects.toThrow('lost')
    await expect(board.createShape()).rejects.toThrow('lost')
    await board.createShape()
    expect(await board.get()).toHaveLength(2)
    control.faults.plan((call) => call.page === 'headless', 'never')
    void board.getInfo()
    await board.getInfo()
    expect(control.leaks().pending).toBe(1)
    expect(control.calls.filter(({ outcome }) => outcome === 'refused')).toHaveLength(2)
  })

  it('E35 faults: a window that is offline never hears, or is refused, until it is back (unknown)', async () => {
    const { board, control, miro } = openBoard()
    control.setOffline('ana-tab', 'reject')
    await expect(board.get()).rejects.toThrow('An unknown error occurred: offline.')
    control.setOffline('ana-tab', 'pending')
    let settled = false
    void board.get().finally(() => void (settled = true))
    await expect(miro({ user: 'bo' }).board.get()).resolves.toEqual([])
    control.setOffline('ana-tab', null)
    await board.get()
    expect(settled).toBe(false)
  })

  it('E35 faults: latency can change while running (inferred)', async () => {
    const { board, control, clock } = openBoard()
    await board.getInfo()
    control.setLatency(() => 30)
    let done = false
    void board.getInfo().then(() => void (done = true))
    await clock.advance(29)
    expect(done).toBe(false)
    await clock.advance(1)
    expect(done).toBe(true)
  })

  it.each(['truncate', 'reject'] as const)(
    'E38 notifications over 80 characters: %s, with a warning (unknown)',
    async (longNotification) => {
      const { board, control } = openBoard({ longNotification })
      await board.notifications.showError('short')
      const long = board.notifications.showInfo('x'.repeat(81))
      const says = { truncate: 'done', reject: 'longer than 80 characters' }[longNotification]
      expect(await ending(long)).toContain(says)
      expect(control.notifications('ana-tab').map(({ message }) => message.length)).toEqual(
        longNotification === 'reject' ? [5] : [5, 80],
      )
      expect(control.warnings).toHaveLength(1)
    },
  )

  it('E40 timer: refused on the free plan (docs)', async () => {
    const { board } = openBoard()
    expect(await board.canUse('timer')).toBe(false)
    expect(await board.canUse('voting')).toBe(false)
    await expect(board.timer.start(1000)).rejects.toThrow(
      'The (timer) feature is available only on paid plans.',
    )
  })

  it('E40 timer: runs, pauses, goes on and ends on a paid plan, for everybody (docs)', async () => {
    const { board, miro, clock } = openBoard({ plan: 'paid' })
    const heard: string[] = []
    const bo = miro({ user: 'bo' }).board
    await bo.timer.on('start', () => heard.push('start'))
    await bo.timer.on('update', () => heard.push('update'))
    await bo.timer.on('finish', ({ timer }) => heard.push(timer.status))
    expect(await board.canUse('timer')).toBe(true)
    expect(await board.timer.start(1000)).toMatchObject({ status: 'STARTED', restDuration: 1000 })
    await clock.advance(400)
    expect(await bo.timer.pause()).toMatchObject({ status: 'PAUSED', restDuration: 600 })
    await clock.advance(5000)
    expect(await board.timer.prolong(100)).toMatchObject({ restDuration: 700, totalDuration: 1100 })
    await board.timer.resume()
    expect(await board.timer.isStarted()).toBe(true)
    await clock.advance(700)
    expect(await board.timer.get()).toMatchObject({ status: 'STOPPED', restDuration: 0 })
    expect(heard).toEqual(['start', 'update', 'update', 'update', 'STOPPED'])
    await expect(board.timer.start(-1)).rejects.toThrow('"duration"')
  })

  it('getInfo: the board, its language, and when it last changed (types; granularity unknown)', async () => {
    const { board, ana, clock } = openBoard({ locale: 'de' })
    const before = await board.getInfo()
    expect(before).toMatchObject({ id: 'uXjVEmulated=', locale: 'de' })
    await clock.advance(1000)
    ana.placeSticky({ x: 0, y: 0 })
    const after = await board.getInfo()
    expect(Date.parse(after.updatedAt) - Date.parse(before.updatedAt)).toBe(1000)
  })

  it('goToLink: says whether there is a link (types)', async () => {
    const { board } = openBoard()
    const plain = await board.createShape()
    const linked = await board.createShape({ linkedTo: 'https://example.com' })
    expect(await plain.goToLink()).toBe(false)
    expect(await board.goToLink(linked)).toBe(true)
  })
})
