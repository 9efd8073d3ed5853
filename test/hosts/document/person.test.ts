import { describe, expect, it } from 'vitest'

import { BoardDocument } from './document.ts'
import type { Commit, Item } from './document.ts'
import type { HostRules } from './people.ts'
import { createPerson } from './person.ts'

/** A made-up host: frames adopt what lies wholly inside, stamps stick to the topmost sticky, deletion frees children. */
const rules: HostRules = {
  sticky: { width: 100, height: 120, fill: 'plain' },
  palette: [{ fill: 'plain', name: 'Plain', css: '#eee' }],
  stamps: ['heart'],
  adopt: (document, item) => {
    if (item.type === 'frame') return null
    const box = { ...document.absolute(item.id), width: item.width, height: item.height }
    const frame = document.items().findLast((other) => other.type === 'frame' && holds(other, box))
    return frame?.id ?? null
  },
  stickTo: (document, stamp) => {
    const box = { ...document.absolute(stamp.id), width: stamp.width, height: stamp.height }
    const under = document.items().findLast((other) => {
      return other.type === 'sticky' && holds({ ...other, ...document.absolute(other.id) }, box)
    })
    return under?.id ?? null
  },
  sizeFor: (item, text) => ({ width: item.width, height: text.length > 10 ? 200 : item.height }),
  deleteWith: (document, item) => ({
    remove: [],
    release: document.children(item.id).map(({ id }) => id),
  }),
}

type Box = Pick<Item, 'x' | 'y' | 'width' | 'height'>

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function setUp() {
  const document = new BoardDocument({ now: () => 5 })
  const commits: Commit[] = []
  document.watch((commit) => void commits.push(commit))
  const ana = createPerson(document, rules, { user: 'ana', client: 'tab' })
  const frame = document.act({ user: 'ana', client: 'tab', via: 'app' }, 'create', (writer) =>
    writer.create({ type: 'frame', x: 1000, y: 1000, width: 500, height: 500 }),
  )
  return { document, commits, ana, frame: frame.id }
}

describe('a person at an emulated board', () => {
  it('places a sticky around its middle, first empty and then with its words', () => {
    const { document, commits, ana } = setUp()
    const id = ana.placeSticky({ x: 10, y: 20, text: 'hello', fill: 'red' })
    expect(document.get(id)).toMatchObject({ x: -40, y: -30, text: 'hello', fill: 'red' })
    expect(commits.slice(-2).map(({ kind, changes }) => [kind, changes[0]?.after?.text])).toEqual([
      ['create', ''],
      ['write', 'hello'],
    ])
    expect(commits.at(-1)?.actor).toEqual({ user: 'ana', client: 'tab', via: 'hand' })
  })

  it('drops into a container and out of it again without moving on the board', () => {
    const { document, ana, frame } = setUp()
    const id = ana.placeSticky({ x: 1100, y: 1100 })
    expect(document.get(id)).toMatchObject({ parent: frame, x: 50, y: 50 })
    ana.dragTo(id, { x: 0, y: 0 })
    expect(document.get(id)).toMatchObject({ parent: null, x: -50, y: -50 })
  })

  it('moves to the middle of the top square, however tall the sticky has grown', () => {
    const { document, ana } = setUp()
    const id = ana.placeSticky({ x: 0, y: 0, text: 'long enough to grow' })
    ana.dragTo(id, { x: 500, y: 500 })
    expect(document.get(id)).toMatchObject({ x: 450, y: 450, height: 200 })
  })

  it('takes children, group members and stuck stamps along, each once', () => {
    const { document, ana, frame } = setUp()
    const inside = ana.placeSticky({ x: 1100, y: 1100 })
    const stamp = ana.stamp({ x: 1100, y: 1100 })
    expect(document.get(stamp)?.props['stuckTo']).toBe(inside)
    ana.drag([frame, inside], { dx: 10, dy: 0 })
    expect(document.absolute(inside).x).toBe(1060)
    expect(document.absolute(stamp).x).toBe(1090)
    const outside = ana.placeSticky({ x: 0, y: 0 })
    const other = ana.placeSticky({ x: 300, y: 0 })
    document.act({ user: 'ana', client: 'tab', via: 'app' }, 'group', (writer) =>
      writer.create({ type: 'group', props: { itemsIds: [outside, other] } }),
    )
    const stuck = ana.stamp({ x: 300, y: 0 })
    ana.drag([outside], { dx: 0, dy: 7 })
    expect([outside, other, stuck].map((id) => document.absolute(id).y)).toEqual([-43, -43, -13])
  })

  it('lets a stamp that is dragged away stick to what it is dropped on', () => {
    const { document, ana } = setUp()
    ana.placeSticky({ x: 0, y: 0 })
    const there = ana.placeSticky({ x: 300, y: 0 })
    const stamp = ana.stamp({ x: 0, y: 0 })
    ana.dragTo(stamp, { x: 300, y: 0 })
    expect(document.get(stamp)?.props['stuckTo']).toBe(there)
    ana.dragTo(stamp, { x: 900, y: 0 })
    expect(document.get(stamp)?.props['stuckTo']).toBeNull()
  })

  it('copies contents, app data and groups with new ids, and ties the copies to one another', () => {
    const { document, ana, frame } = setUp()
    const a = ana.placeSticky({ x: 1100, y: 1100, text: 'a' })
    const b = ana.placeSticky({ x: 1300, y: 1100 })
    const stamp = ana.stamp({ x: 1100, y: 1100 })
    document.act({ user: 'ana', client: 'tab', via: 'app' }, 'tag', (writer) => {
      writer.update(a, { data: { app: { role: 'x' } } })
      writer.create({ type: 'group', props: { itemsIds: [a, b] } })
    })
    const [copy] = ana.duplicate([frame], { dx: 2000, dy: 0 })
    const inner = document.children(copy ?? '')
    expect(inner.map((item) => item.type)).toEqual(['sticky', 'sticky', 'stamp'])
    expect(inner[0]).toMatchObject({ text: 'a', data: { app: { role: 'x' } }, x: 50, y: 50 })
    expect(inner[2]?.props['stuckTo']).toBe(inner[0]?.id)
    expect(inner[2]?.id).not.toBe(stamp)
    const groups = document.items().filter((item) => item.type === 'group')
    expect(groups.at(-1)?.props['itemsIds']).toEqual([inner[0]?.id, inner[1]?.id])
  })

  it('lets a copy that lands elsewhere be carried by what is there', () => {
    const { document, ana, frame } = setUp()
    const id = ana.placeSticky({ x: 0, y: 0 })
    const [copy] = ana.duplicate([id], { dx: 1100, dy: 1100 })
    expect(document.get(copy ?? '')?.parent).toBe(frame)
  })

  it('removes what the rules say, sets the rest free, and dissolves groups and stuck ties', () => {
    const { document, ana, frame } = setUp()
    const inside = ana.placeSticky({ x: 1100, y: 1100 })
    const stamp = ana.stamp({ x: 1100, y: 1100 })
    ana.remove([frame])
    expect(document.get(inside)).toMatchObject({ parent: null, x: 1050, y: 1050 })
    ana.remove([inside])
    expect(document.get(stamp)?.props['stuckTo']).toBeNull()
    const [a, b] = [ana.placeSticky({ x: 0, y: 0 }), ana.placeSticky({ x: 0, y: 0 })]
    document.act({ user: 'ana', client: 'tab', via: 'app' }, 'group', (writer) =>
      writer.create({ type: 'group', props: { itemsIds: [a, b] } }),
    )
    ana.remove([a])
    expect(document.items().map((item) => item.id)).toEqual([stamp])
  })

  it('lets go of children that no longer fit a resized container', () => {
    const { document, ana, frame } = setUp()
    const id = ana.placeSticky({ x: 1400, y: 1400 })
    ana.resize(frame, { width: 200, height: 200 })
    expect(document.get(id)).toMatchObject({ parent: null, x: 1350, y: 1350 })
  })

  it('leaves locked items alone', () => {
    const { document, ana } = setUp()
    const id = ana.placeSticky({ x: 0, y: 0 })
    ana.lock([id], true)
    const before = document.get(id)
    ana.write(id, 'no')
    ana.drag([id], { dx: 1, dy: 1 })
    ana.recolour([id], 'red')
    ana.resize(id, { width: 1, height: 1 })
    ana.remove([id])
    expect(document.get(id)).toEqual(before)
    ana.lock([id], false)
    ana.write(id, 'yes')
    expect(document.get(id)?.text).toBe('yes')
  })

  it('keeps viewers and commenters from changing anything', () => {
    const { document, ana } = setUp()
    const id = ana.placeSticky({ x: 0, y: 0 })
    document.setUser({ id: 'bo', name: 'Bo', role: 'commenter', online: true })
    const bo = createPerson(document, rules, { user: 'bo', client: 'bo-tab' })
    expect(() => bo.placeSticky({ x: 0, y: 0 })).toThrow('Bo may only look at this board')
    expect(() => bo.remove([id])).toThrow('Bo may only look at this board')
    expect(() => bo.undo()).toThrow('Bo may only look at this board')
    expect(document.get(id)).toBeDefined()
  })

  it('undoes and redoes its own steps', () => {
    const { document, ana } = setUp()
    const id = ana.placeSticky({ x: 0, y: 0, text: 'a' })
    expect(ana.undo()).toBe(true)
    expect(document.get(id)?.text).toBe('')
    ana.undo()
    expect(document.get(id)).toBeUndefined()
    ana.redo()
    ana.redo()
    expect(document.get(id)?.text).toBe('a')
  })

  it('tells of each item once an action, whatever the action did to it on the way', () => {
    const { commits, ana } = setUp()
    ana.placeSticky({ x: 1100, y: 1100 })
    expect(commits.at(-1)?.changes).toHaveLength(1)
    expect(commits.at(-1)?.changes[0]).toMatchObject({ before: null, after: { x: 50 } })
  })
})
