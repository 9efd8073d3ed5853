import { describe, expect, it } from 'vitest'
import type { BoardUI, Miro } from '@mirohq/websdk-types'

import { openBoard } from './open-board.ts'
import { slowTimers } from './slow-timers.ts'

/** Writes down what a page hears, event by event. */
async function listen(board: Miro['board']): Promise<[string, string[]][]> {
  const heard: [string, string[]][] = []
  const ui: BoardUI = board.ui
  const note = (event: string) => (news: { items: { id: string }[] }) => {
    heard.push([event, news.items.map(({ id }) => id)])
  }
  ui.on('items:create', note('create'))
  ui.on('experimental:items:update', note('update'))
  ui.on('items:delete', note('delete'))
  ui.on('selection:update', note('select'))
  // One more call, so that the registrations before it have arrived.
  await ui.canOpenPanel()
  return heard
}

describe('what pages hear', () => {
  it('E23 duplicates: no items:create, new ids, made now by whoever copies (docs, unknown)', async () => {
    const { board, ana, miro, control, clock } = openBoard()
    miro({ user: 'bo' })
    const bo = control.person('bo-tab')
    const id = ana.placeSticky({ x: 0, y: 0, text: 'a' })
    const heard = await listen(board)
    const hers = await listen(miro({ user: 'bo', page: 'panel' }).board)
    await clock.advance(5000)
    const [copy = ''] = bo.duplicate([id])
    await clock.advance(0)
    expect([heard, hers]).toEqual([[], []])
    const item = await board.getById(copy)
    expect(item).toMatchObject({ createdBy: 'bo', content: '<p>a</p>' })
    expect(Date.parse('createdAt' in item ? item.createdAt : '')).toBe(clock.now())
  })

  it('E23 duplicates: with the option, the author of the original stays (unknown)', async () => {
    const { board, ana, miro, control } = openBoard({ duplicateAuthor: 'original' })
    miro({ user: 'bo' })
    const id = ana.placeSticky({ x: 0, y: 0 })
    const [copy = ''] = control.person('bo-tab').duplicate([id])
    expect(await board.getById(copy)).toMatchObject({ createdBy: 'ana' })
  })

  it.each(['local', 'all'] as const)(
    'E24 item events reach the window where it was done, or all: %s (field note)',
    async (eventReach) => {
      const { board, ana, miro, control, clock } = openBoard({ eventReach })
      const heard = await listen(board)
      miro({ user: 'bo' })
      const theirs = control.person('bo-tab').placeSticky({ x: 0, y: 0 })
      await clock.advance(0)
      expect(heard.splice(0)).toEqual(eventReach === 'all' ? [['create', [theirs]]] : [])
      const mine = ana.placeSticky({ x: 500, y: 0 })
      ana.drag([mine], { dx: 1, dy: 0 })
      ana.remove([mine])
      await clock.advance(0)
      expect(heard).toEqual([
        ['create', [mine]],
        ['update', [mine]],
        ['delete', [mine]],
      ])
    },
  )

  it('E25 items:create comes before the words, which come without an event (field note)', async () => {
    const { board, ana, clock } = openBoard()
    const contents: unknown[] = []
    const ui: BoardUI = board.ui
    ui.on('items:create', ({ items }) => {
      for (const item of items) contents.push('content' in item && item.content)
    })
    await ui.canOpenPanel()
    const id = ana.placeSticky({ x: 0, y: 0, text: 'words' })
    await clock.advance(0)
    expect(contents).toEqual([''])
    expect(await board.getById(id)).toMatchObject({ content: '<p>words</p>' })
  })

  it('E26 updates: moving and resizing fire, words, colours and metadata do not (docs)', async () => {
    const { board, ana, clock } = openBoard()
    const id = ana.placeSticky({ x: 0, y: 0 })
    const heard = await listen(board)
    ana.write(id, 'a')
    ana.recolour([id], 'red')
    await clock.advance(0)
    expect(heard).toEqual([])
    ana.resize(id, { width: 398, height: 456 })
    ana.dragTo(id, { x: 5, y: 5 })
    await clock.advance(0)
    expect(heard).toEqual([
      ['update', [id]],
      ['update', [id]],
    ])
  })

  it.each([false, true])(
    "E27 an app's own changes fire events in its window: %s (unknown)",
    async (ownEvents) => {
      const { board, clock } = openBoard({ ownEvents })
      const heard = await listen(board)
      const shape = await board.createShape()
      shape.x = 5
      await shape.sync()
      await shape.setMetadata('a', 1)
      await board.select({ id: shape.id })
      await board.remove(shape)
      await clock.advance(0)
      expect(heard.map(([event]) => event)).toEqual(
        ownEvents ? ['create', 'update', 'select', 'delete'] : [],
      )
    },
  )

  it('E28 icon:click reaches headless pages of that window only (docs)', async () => {
    const { board, miro, control, clock } = openBoard()
    const heard: string[] = []
    await board.ui.on('icon:click', () => heard.push('headless'))
    const panel = miro({ user: 'ana', page: 'panel' }).board
    await panel.ui.on('icon:click', () => heard.push('panel'))
    await miro({ user: 'bo' }).board.ui.on('icon:click', () => heard.push('bo'))
    control.clickIcon('ana-tab')
    await clock.advance(0)
    expect(heard).toEqual(['headless'])
  })

  it('E28 a closed panel hears nothing, and its promises never settle (docs)', async () => {
    const { board, miro, control, ana, clock } = openBoard({ latency: 20 })
    const panel = miro({ user: 'ana', page: 'panel' }).board
    const heard: string[] = []
    panel.ui
      .on('items:create', () => heard.push('event'))
      .then(
        () => heard.push('registered'),
        () => heard.push('refused'),
      )
    await clock.advance(20)
    panel.createShape().then(
      () => heard.push('made'),
      () => heard.push('refused'),
    )
    await clock.advance(5)
    control.close('ana-tab', 'panel')
    ana.placeSticky({ x: 0, y: 0 })
    await clock.advance(1000)
    expect(heard).toEqual(['registered'])
    // What was sent before the page closed is carried out all the same.
    const all = board.get({ type: 'shape' })
    await clock.advance(20)
    expect(await all).toHaveLength(1)
    expect(control.leaks()).toEqual({ listeners: 0, timers: 0, pending: 0 })
  })

  it('selection: a person selecting is heard in that window; groups are listed too (docs)', async () => {
    const { board, ana, control, clock } = openBoard()
    const a = await board.createShape()
    const b = await board.createShape()
    const group = await board.group({ items: [a, b] })
    const heard = await listen(board)
    ana.select([a.id, b.id])
    await clock.advance(0)
    expect(heard).toEqual([['select', [a.id, b.id, group.id]]])
    expect((await board.getSelection()).map(({ id }) => id)).toEqual([a.id, b.id, group.id])
    await board.deselect({ id: a.id })
    expect(control.selection('ana-tab')).toEqual([b.id])
    await board.select()
    expect(control.selection('ana-tab')).toEqual([b.id, a.id])
  })

  it('online users: everybody hears who comes and goes, with or without the app (docs)', async () => {
    const { board, control, clock, person } = openBoard()
    const heard: string[][] = []
    const ui: BoardUI = board.ui
    ui.on('online_users:update', ({ users }) => heard.push(users.map(({ name }) => name)))
    await ui.canOpenPanel()
    person({ user: 'bo', name: 'Bo' })
    person({ user: 'bo', client: 'second' })
    control.closeTab('bo-tab')
    expect(await board.getOnlineUsers()).toEqual([
      { id: 'ana', name: 'Ana' },
      { id: 'bo', name: 'Bo' },
    ])
    control.closeTab('second')
    person({ user: 'bo' })
    await clock.advance(0)
    expect(heard).toEqual([['Ana', 'Bo'], ['Ana'], ['Ana', 'Bo']])
  })

  it('E35 faults: duplicated events, and values of a key that overtake one another (inferred)', async () => {
    const { board, ana, control, clock } = openBoard()
    const heard = await listen(board)
    control.faults.duplicateEvents = true
    const id = ana.placeSticky({ x: 0, y: 0 })
    await clock.advance(0)
    expect(heard).toEqual([
      ['create', [id]],
      ['create', [id]],
    ])
    const values: unknown[] = []
    const notes = board.storage.collection('c')
    await notes.onValue('key', (value) => values.push(value))
    control.faults.outOfOrderValues = true
    await notes.set('key', 'older')
    await notes.set('key', 'newer')
    await clock.advance(100)
    expect(values).toEqual(['newer', 'older'])
  })

  it.each([0, 50])('E41 off works by reference, after %s ms (field note)', async (offLag) => {
    const { board, ana, clock } = openBoard({ offLag })
    const heard: string[] = []
    const handler = () => void heard.push('heard')
    await board.ui.on('items:create', handler)
    await board.ui.off('items:create', () => void heard.push('heard'))
    await board.ui.off('items:create', handler)
    ana.placeSticky({ x: 0, y: 0 })
    await clock.advance(60)
    expect(heard).toHaveLength(offLag === 0 ? 0 : 1)
    ana.placeSticky({ x: 0, y: 0 })
    await clock.advance(60)
    expect(heard).toHaveLength(offLag === 0 ? 0 : 1)
  })

  it('E41 a function registered twice is heard twice, and each off takes one away (inferred)', async () => {
    const { board, ana, clock } = openBoard()
    let heard = 0
    const handler = () => void heard++
    await board.ui.on('items:create', handler)
    await board.ui.on('items:create', handler)
    await board.ui.off('items:create', handler)
    ana.placeSticky({ x: 0, y: 0 })
    await clock.advance(0)
    expect(heard).toBe(1)
  })

  it('E42 timers of a hidden page run about once a minute (hearsay)', () => {
    const delays: (number | undefined)[] = []
    const page = {
      setTimeout: (_run: () => void, ms?: number) => delays.push(ms),
      setInterval: (_run: () => void, ms?: number) => delays.push(ms),
    }
    slowTimers(page)
    page.setTimeout(() => {}, 10)
    page.setInterval(() => {}, 90_000)
    expect(delays).toEqual([60_000, 90_000])
  })
})
