import { describe, expect, it } from 'vitest'
import type { BoardError } from '../../shared/board/board-error.ts'
import { laid, laySample, middle } from '../contract/sample.ts'
import { openMiroTrial, type MiroTrial } from '../contract/miro.ts'

const failure = (work: Promise<unknown>): Promise<BoardError> =>
  work.then(
    () => Promise.reject(new Error('It did not fail')),
    (error: BoardError) => error,
  )

async function laidTrial(options: Parameters<typeof openMiroTrial>[0] = {}) {
  const trial = await openMiroTrial(options)
  const ids = await laySample(trial.board, { x: 0, y: 0 })
  const { items } = await trial.board.read()
  return { trial, ids, items, area: laid(items, 'station', 'area') }
}

const boxes = async ({ board }: MiroTrial) =>
  (await board.read()).notes.map(({ id, box }) => ({ id, box }))

describe.each(['detach', 'cascade'] as const)('removing where frames %s their children', (how) => {
  it('leaves everything that is not ours where it lies: notes, groups, emoji, drawings', async () => {
    const { trial, items, area } = await laidTrial({ removeFrame: how })
    const hand = trial.host.control.person('ben-tab')
    const at = middle(laid(items, 'vote', 'votes', 'one'))
    const one = hand.placeSticky({ ...at, text: 'one' })
    const two = hand.placeSticky({ x: at.x + 300, y: at.y, text: 'two' })
    hand.placeEmoji({ x: at.x, y: at.y + 100 })
    hand.placeOther('stroke', { x: at.x, y: at.y - 100 })
    const { board } = trial.miro
    const stickies = await board.get({ id: [one, two] })
    await board.group({ items: stickies.filter((item) => item.type === 'sticky_note') as never })
    const before = await boxes(trial)
    await trial.board.remove([area.id])
    expect(await boxes(trial)).toEqual(before)
    expect(trial.count()).toBe(4)
    expect((await board.get({ type: 'group' })).length).toBe(1)
  })

  it('keeps the area where somebody’s note cannot be moved out of it', async () => {
    const { trial, items, area } = await laidTrial({ removeFrame: how })
    const note = trial.people[1].sticky(middle(laid(items, 'vote', 'votes', 'one')), 'typing')
    trial.host.control.person('ben-tab').edit(note)
    const error = await trial.until(failure(trial.board.remove([area.id])))
    expect(error).toMatchObject({ kind: 'locked', items: [note] })
    expect((await trial.board.read()).items.map(({ id }) => id)).toEqual([area.id])
    expect((await trial.board.read()).notes.map(({ id }) => id)).toEqual([note])
    trial.host.control.person('ben-tab').endEditing(note)
    await trial.board.remove([area.id])
    expect(trial.count()).toBe(1)
  })
})

describe('removing', () => {
  it('takes a card with one call, and its plain words with it', async () => {
    const { trial, items } = await laidTrial()
    const { calls } = trial.host.control
    const from = calls.length
    const before = trial.count()
    await trial.board.remove([laid(items, 'card', 'card', 'one').id])
    expect(trial.count()).toBe(before - 4)
    expect(calls.slice(from).filter(({ method }) => method === 'board.remove')).toHaveLength(1)
  })

  it('never takes a note that somebody grouped with a card', async () => {
    const { trial, items } = await laidTrial()
    const card = laid(items, 'card', 'card', 'one')
    const note = trial.people[0].sticky(middle(card), 'mine')
    const { board } = trial.miro
    const handle = await board.getById(card.id)
    const group = await board.getById(('groupId' in handle && handle.groupId) || '')
    if (group.type !== 'group' || !('ungroup' in group)) throw new Error('The card is no group')
    const members = await group.ungroup()
    const [sticky] = await board.get({ id: [note] })
    await board.group({ items: [...members, sticky] as never })
    await trial.board.remove([card.id])
    const left = await trial.board.read()
    expect(left.notes.map(({ id }) => id)).toEqual([note])
    expect(left.items.some(({ tag }) => tag.card === 'one')).toBe(false)
  })

  it('forgets what it removed', async () => {
    const { trial, ids } = await laidTrial()
    await trial.board.remove(ids)
    const { board } = trial.miro
    const store = board.storage.collection('prep-kitchen')
    expect(await store.get('index/sample-1')).toBeUndefined()
    expect(await trial.board.store.get('index')).toBe('[]')
  })
})

describe('changing', () => {
  it('does what it can while somebody types in one of the items, and says in which', async () => {
    const { trial, items } = await laidTrial()
    const state = laid(items, 'words', 'state')
    const chip = laid(items, 'chip', 'idea')
    trial.host.control.person('ben-tab').edit(state.id)
    const error = await trial.until(
      failure(
        trial.board.change([
          { id: state.id, text: '● Vote now' },
          { id: chip.id, text: '8' },
        ]),
      ),
    )
    expect(error).toMatchObject({ kind: 'locked', items: [state.id] })
    const after = await trial.board.read()
    expect(laid(after.items, 'chip', 'idea').text).toBe('8')
    expect(laid(after.items, 'words', 'state').text).toBe(state.text)
  })

  it('writes only what differs, and never an old place', async () => {
    const { trial, items } = await laidTrial()
    const state = laid(items, 'words', 'state')
    trial.people[0].drag([state.id], { dx: 160, dy: 0 })
    await trial.board.change([{ id: state.id, text: '■ Stopped' }])
    const { calls } = trial.host.control
    const from = calls.length
    await trial.board.change([{ id: state.id, text: '■ Stopped' }])
    expect(calls.slice(from).map(({ method }) => method)).not.toContain('item.sync')
    const after = laid((await trial.board.read()).items, 'words', 'state')
    expect(after.box.left).toBe(state.box.left + 160)
  })

  it('puts a card back with all that it carries, and leaves notes alone', async () => {
    const { trial, items } = await laidTrial()
    const card = laid(items, 'card', 'card', 'two')
    const note = trial.people[1].sticky({ x: 2_500, y: 1_600 }, 'mine')
    trial.people[0].drag([card.id], { dx: 64, dy: 160 })
    const before = await boxes(trial)
    await trial.board.change([{ id: card.id, to: { x: card.box.left, y: card.box.top } }])
    const after = await trial.board.read()
    for (const item of items) expect(after.items.find(({ id }) => id === item.id)).toEqual(item)
    expect(await boxes(trial)).toEqual(before)
    expect(before.map(({ id }) => id)).toEqual([note])
  })
})
