import { describe, expect, it } from 'vitest'
import { laid, laySample, sampleScene } from '../contract/sample.ts'
import { openMiroTrial, type MiroTrial } from '../contract/miro.ts'

/** What the plugin keeps with the board is gone, as on a copy of a board; what is on the items travels. */
async function loseStore({ miro }: MiroTrial, keys: readonly string[]): Promise<void> {
  const store = miro.board.storage.collection('prep-kitchen')
  for (const key of keys) await store.remove(key)
}

const asked = ({ host }: MiroTrial) => host.control.callCounts()['item.getMetadata'] ?? 0
const tagged = sampleScene.items.filter(({ tag }) => tag).length

describe('tags', () => {
  it('are read without asking a single item', async () => {
    const trial = await openMiroTrial()
    await laySample(trial.board, { x: 0, y: 0 })
    const { items } = await trial.open('ben').read()
    expect(items).toHaveLength(tagged)
    expect(asked(trial)).toBe(0)
  })

  it('come back from the items where the index is lost, the area’s too, and are remembered', async () => {
    const trial = await openMiroTrial()
    await laySample(trial.board, { x: 0, y: 0 })
    const before = await trial.board.read()
    await loseStore(trial, ['index', 'index/sample-1'])
    const fresh = trial.open('ana')
    const after = await fresh.read()
    const byId = (list: typeof after.items) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(after.items)).toEqual(byId(before.items))
    expect(after.unread).toEqual([])
    const once = asked(trial)
    expect(once).toBe(sampleScene.items.length - 1)
    await fresh.read()
    expect(asked(trial)).toBe(once)
  })

  it('come back where the index cannot be read', async () => {
    const trial = await openMiroTrial()
    await laySample(trial.board, { x: 0, y: 0 })
    await trial.miro.board.storage.collection('prep-kitchen').set('index/sample-1', 'broken')
    expect((await trial.open('ben').read()).items).toHaveLength(tagged)
  })

  it('of a copied area are copies, whole, under the tags of the originals', async () => {
    const trial = await openMiroTrial()
    await laySample(trial.board, { x: 0, y: 0 })
    const before = await trial.board.read()
    trial.people[1].duplicate([laid(before.items, 'station', 'area').id], { dx: 0, dy: 4_000 })
    await trial.settle()
    const { items } = await trial.board.read()
    const copies = items.filter(({ id, tag }) => tag.id !== id)
    const sorted = (list: readonly string[]) => list.toSorted()
    expect(sorted(copies.map(({ tag }) => tag.id))).toEqual(
      sorted(before.items.map(({ id }) => id)),
    )
    const area = copies.find(({ tag }) => tag.kind === 'station')
    expect(area?.box.top).toBe(4_000)
  })

  it('of a card copied into somebody’s own frame make no area of it', async () => {
    const trial = await openMiroTrial()
    await laySample(trial.board, { x: 0, y: 0 })
    const { items } = await trial.board.read()
    const frame = await trial.miro.board.createFrame({
      x: 6_500,
      y: 900,
      width: 3_000,
      height: 1_800,
      style: { fillColor: '#ffffff' },
    })
    const card = laid(items, 'card', 'card', 'one')
    trial.people[0].duplicate([card.id], { dx: 5_000, dy: 0 })
    await trial.settle()
    const after = await trial.board.read()
    expect(after.items.filter(({ id, tag }) => id !== tag.id).length).toBeGreaterThan(2)
    expect(after.items.some(({ id }) => id === frame.id)).toBe(false)
  })

  it('are asked of shapes that may be ours only, at most 400 a minute, and what is left is said', async () => {
    const trial = await openMiroTrial()
    const { document } = trial.host.control
    document.act({ user: 'ben', client: 'ben-tab', via: 'hand' }, 'create', (writer) => {
      for (let index = 0; index < 900; index++) {
        const ours = index % 3 < 2
        const style = { fontFamily: 'arial', fontSize: ours ? 40 : 14 }
        writer.create({
          type: 'shape',
          x: index * 300,
          y: 0,
          width: 100,
          height: 100,
          props: { style },
        })
      }
    })
    expect((await trial.until(trial.board.read())).unread).toEqual(['shape'])
    expect(asked(trial)).toBe(400)
    await trial.until(trial.board.read())
    expect(asked(trial)).toBe(400)
    await trial.scheduler.advance(60_000)
    expect((await trial.until(trial.board.read())).unread).toEqual([])
    expect(asked(trial)).toBe(600)
  })

  it('are not asked again by a panel that is opened again', async () => {
    const kept = new Map<string, string>()
    const trial = await openMiroTrial({}, kept)
    await laySample(trial.board, { x: 0, y: 0 })
    await loseStore(trial, ['index', 'index/sample-1'])
    await trial.open('ana', 'panel', kept).read()
    const once = asked(trial)
    expect((await trial.open('ana', 'panel', kept).read()).items).toHaveLength(tagged)
    expect(asked(trial)).toBe(once)
  })

  it('put by two pages at the same time are all kept', async () => {
    const trial = await openMiroTrial()
    const ids = await laySample(trial.board, { x: 0, y: 0 })
    const other = await trial.join()
    const { items } = await other.read()
    const chip = sampleScene.items.findIndex(({ is }) => is === 'chip')
    const item = sampleScene.items[chip]
    const tag = laid(items, 'chip', 'idea').tag
    if (!item) throw new Error('The sample has no chip')
    const { left, width, height } = item.box
    const at = { left, top: 1_500, width, height }
    const make = (board: typeof other, key: string) =>
      board.create([{ item, at, tag: { ...tag, card: key }, area: ids[0] ?? null }], () => false)
    await make(other, 'b')
    await make(trial.board, 'a')
    await trial.settle()
    const chips = (await other.read()).items.filter(({ tag: { kind } }) => kind === 'chip')
    expect(new Set(chips.map(({ tag: { card } }) => card))).toEqual(new Set(['a', 'b', tag.card]))
    expect(asked(trial)).toBe(0)
  })
})
