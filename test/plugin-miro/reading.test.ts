import { describe, expect, it } from 'vitest'
import { laid, laySample, middle } from '../contract/sample.ts'
import { openMiroTrial } from '../contract/miro.ts'

describe('reading', () => {
  it('costs nothing while nobody looks', async () => {
    const { board, scheduler, host, people } = await openMiroTrial()
    await laySample(board, { x: 0, y: 0 })
    await scheduler.advance(3_600_000)
    board.watch(() => undefined)
    for (let minute = 0; minute < 60; minute++) {
      people[0].sticky({ x: 500, y: 1_100 }, 'vote')
      await scheduler.advance(60_000)
    }
    expect(host.control.credits('ana').hour).toBe(0)
  })

  it('passes on places that are none, and names what may hide notes', async () => {
    const trial = await openMiroTrial()
    const { board, host } = trial
    await laySample(board, { x: 0, y: 0 })
    const hand = host.control.person('ben-tab')
    const kanban = hand.placeOther('kanban', { x: 9_000, y: 0, width: 800, height: 600 })
    hand.placeOther('stroke', { x: 9_000, y: 2_000 })
    const { document } = host.control
    const inside = document.act(
      { user: 'ben', client: 'ben-tab', via: 'hand' },
      'create',
      (writer) =>
        writer.create({ type: 'sticky', parent: kanban, x: 10, y: 10, width: 199, height: 228 }),
    )
    const { notes, unread } = await board.read()
    const lost = notes.find(({ id }) => id === inside.id)
    expect(Number.isFinite(lost?.box.left)).toBe(false)
    expect(lost?.text).toBe('')
    expect(unread).toEqual(['kanban'])
  })

  it('reads notes on what is left of an area whose frame was deleted', async () => {
    const { board, people, settle } = await openMiroTrial()
    await laySample(board, { x: 0, y: 0 })
    const { items } = await board.read()
    people[1].sticky(middle(laid(items, 'vote', 'votes', 'one')), 'because', 'blue')
    await settle()
    const [whole] = (await board.read()).notes
    const area = laid(items, 'station', 'area').id
    people[0].lock([area], false)
    people[0].remove([area])
    await settle()
    const left = await board.read()
    expect(left.items.map(({ tag }) => tag.kind)).not.toContain('station')
    expect(laid(left.items, 'vote', 'votes', 'one')).toBeDefined()
    expect(left.notes).toEqual([whole])
    expect(left.notes[0]).toMatchObject({ text: 'because', hue: 'blue', author: { id: 'ben' } })
  })

  it('reads emoji by their place, with who put them there', async () => {
    const { board, host } = await openMiroTrial()
    await laySample(board, { x: 0, y: 0 })
    const at = middle(laid((await board.read()).items, 'vote', 'votes', 'one'))
    host.control.person('ben-tab').placeEmoji(at)
    const [note] = (await board.read()).notes
    expect(note).toMatchObject({ kind: 'emoji', text: '', hue: null, author: { id: 'ben' } })
    const { left = 0, width = 0 } = note?.box ?? {}
    expect(left + width / 2).toBe(at.x)
  })

  it('names authors once it has seen who is here, also after they left', async () => {
    const { board, host, people, settle } = await openMiroTrial()
    await laySample(board, { x: 0, y: 0 })
    people[1].sticky({ x: 500, y: 1_100 }, 'vote')
    expect((await board.read()).notes[0]?.author).toEqual({ id: 'ben', name: null })
    await board.people()
    expect((await board.read()).notes[0]?.author).toEqual({ id: 'ben', name: 'Ben' })
    host.control.document.setUser({ id: 'ben', name: 'Ben', role: 'editor', online: false })
    await settle()
    expect((await board.people()).map(({ name }) => name)).toEqual(['Ana'])
    expect((await board.read()).notes[0]?.author.name).toBe('Ben')
  })

  it('fails, and never comes back empty, when Miro does not answer', async () => {
    const trial = await openMiroTrial()
    await laySample(trial.board, { x: 0, y: 0 })
    for (const how of ['reject', 'pending'] as const) {
      trial.host.control.setOffline('ana-tab', how)
      const read = trial.board.read().then(
        () => 'read',
        (error: { kind: string }) => error.kind,
      )
      expect(await trial.until(read)).toBe('offline')
    }
    trial.host.control.setOffline('ana-tab', null)
    expect((await trial.board.read()).items.length).toBeGreaterThan(0)
  })

  it('hears of a stored text that others change, whatever order the news come in', async () => {
    const trial = await openMiroTrial({ eventLatency: 30 })
    const { board, host, scheduler } = trial
    const other = await trial.join()
    host.control.faults.outOfOrderValues = true
    expect(await board.store.get('workshop')).toBeNull()
    for (const text of ['one', 'two', 'three', '{"v":1}', 'five']) {
      await other.store.set('workshop', text)
      await scheduler.advance(200)
      expect(await board.store.get('workshop')).toBe(text)
    }
    await other.store.remove('workshop')
    await scheduler.advance(200)
    expect(await board.store.get('workshop')).toBeNull()
    const calls = host.control.callCounts()['storage.get'] ?? 0
    for (let time = 0; time < 20; time++) await board.store.get('workshop')
    expect(host.control.callCounts()['storage.get']).toBe(calls)
  })
})
