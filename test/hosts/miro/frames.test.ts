import { describe, expect, it } from 'vitest'

import { ending, openBoard } from './open-board.ts'

describe('frames and groups', () => {
  it('E6 frame.add: all of the item must lie inside by default (unknown)', async () => {
    const { board, frame } = openBoard()
    const parent = await frame()
    const outside = await board.createShape({ x: 0, y: 0 })
    await expect(parent.add(outside)).rejects.toThrow(
      `Cannot set item ${outside.id} as a child, because the item isn't inside the parent frame.`,
    )
    const across = await board.createShape({ x: 1010, y: 1250 })
    await expect(parent.add(across)).rejects.toThrow("isn't inside the parent frame")
  })

  it('E6 frame.add: with the option, the middle is enough (unknown)', async () => {
    const { board, frame } = openBoard({ insideTest: 'centre' })
    const parent = await frame()
    const across = await board.createShape({ x: 1010, y: 1250 })
    await parent.add(across)
    expect(across.parentId).toBe(parent.id)
  })

  it('E6 frame.add: missing items and children of other frames are refused (docs)', async () => {
    const { board, frame } = openBoard()
    const [first, second] = [await frame(), await frame()]
    const shape = await board.createShape({ x: 1250, y: 1250 })
    await first.add(shape)
    await expect(second.add(shape)).rejects.toThrow('child of another board item')
    await first.remove(shape)
    expect(shape).toMatchObject({ x: 1250, y: 1250, parentId: null })
    await expect(first.remove(shape)).rejects.toThrow("isn't a child")
    await board.remove(shape)
    await expect(first.add(shape)).rejects.toThrow("because the item doesn't exist")
  })

  it.each([false, true])(
    'E7 adoption of what an app creates over a frame: %s (unknown)',
    async (adoptOnCreate) => {
      const { board, frame } = openBoard({ adoptOnCreate })
      const parent = await frame()
      const shape = await board.createShape({ x: 1250, y: 1250 })
      expect(shape).toMatchObject(
        adoptOnCreate
          ? { parentId: parent.id, x: 250, y: 250 }
          : { parentId: null, x: 1250, y: 1250 },
      )
      // The usual recipe works either way.
      await parent.add(shape)
      expect(shape).toMatchObject({ parentId: parent.id, x: 250, y: 250 })
    },
  )

  it('E8 adoption of what a person drops or draws in a frame (docs)', async () => {
    const { board, frame, ana } = openBoard()
    const parent = await frame()
    const drawn = ana.placeSticky({ x: 1250, y: 1250 })
    expect(await board.getById(drawn)).toMatchObject({ parentId: parent.id, x: 250 })
    ana.dragTo(drawn, { x: 0, y: 0 })
    expect(await board.getById(drawn)).toMatchObject({ parentId: null, x: 0 })
    const emoji = ana.placeEmoji({ x: 1300, y: 1300 })
    expect(await board.getById(emoji)).toMatchObject({ parentId: parent.id, x: 300 })
  })

  it('E8 adoption: a sticky on a shape in a frame belongs to the frame (docs)', async () => {
    const { board, frame, ana } = openBoard()
    const parent = await frame()
    await parent.add(await board.createShape({ x: 1250, y: 1250, width: 400, height: 400 }))
    expect(await board.getById(ana.placeSticky({ x: 1250, y: 1250 }))).toMatchObject({
      parentId: parent.id,
    })
  })

  it.each(['reject', 'detach'] as const)(
    'E9 a child synced out of its frame: %s (unknown)',
    async (childOutside) => {
      const { board, frame } = openBoard({ childOutside })
      const parent = await frame()
      const shape = await board.createShape({ x: 1250, y: 1250 })
      await parent.add(shape)
      shape.x = 900
      const after = {
        reject: {
          says: `Cannot move the shape item with ID (${shape.id}) to the specified location`,
          item: { x: 250, y: 250, parentId: parent.id },
        },
        detach: { says: 'done', item: { x: 1900, y: 1250, parentId: null } },
      }[childOutside]
      expect(await ending(shape.sync())).toContain(after.says)
      expect(await board.getById(shape.id)).toMatchObject(after.item)
    },
  )

  it('E9 a frame too small for its children is refused, and keeps its size (docs)', async () => {
    const { board, frame } = openBoard()
    const parent = await frame()
    await parent.add(await board.createShape({ x: 1400, y: 1400 }))
    parent.width = 200
    await expect(parent.sync()).rejects.toThrow(
      `Cannot resize the frame (${parent.id}) to the specified size`,
    )
    expect(await board.getById(parent.id)).toMatchObject({ width: 500 })
  })

  it('E10 a frame that grows to the left takes its children with its corner (field note)', async () => {
    const { board, frame } = openBoard()
    const parent = await frame()
    const shape = await board.createShape({ x: 1250, y: 1250 })
    await parent.add(shape)
    parent.width = 700
    parent.x = 1150
    await parent.sync()
    expect(await board.getById(shape.id)).toMatchObject({ x: 250, y: 250 })
  })

  it.each(['evict', 'delete'] as const)(
    'E11 children left outside when a person shrinks a frame: %s (field note)',
    async (shrinkFrame) => {
      const { board, frame, ana } = openBoard({ shrinkFrame })
      const parent = await frame()
      const id = ana.placeSticky({ x: 1350, y: 1350 })
      ana.resize(parent.id, { width: 200, height: 200 })
      const left = await board.get({ id: [id] })
      expect(left.map((item) => 'parentId' in item && item.parentId)).toEqual(
        shrinkFrame === 'evict' ? [null] : [],
      )
    },
  )

  it.each(['detach', 'cascade'] as const)(
    'E12 children of a frame that is removed, by an app or a person: %s (unknown)',
    async (removeFrame) => {
      for (const byHand of [false, true]) {
        const { board, frame, ana } = openBoard({ removeFrame })
        const parent = await frame()
        const id = ana.placeSticky({ x: 1250, y: 1250 })
        if (byHand) ana.remove([parent.id])
        else await board.remove(parent)
        const kept = { id, x: 1250, y: 1264.5, parentId: null }
        expect(await board.get()).toMatchObject(removeFrame === 'detach' ? [kept] : [])
      }
    },
  )

  it('E17 createFrame needs a fill colour and refuses unknown fields (field note)', async () => {
    const { board } = openBoard()
    await expect(board.createFrame({ title: 'x' })).rejects.toThrow(
      "The value of the fillColor style property isn't valid.",
    )
    const style = { fillColor: '#ffffff' }
    const props = { style, opacity: 1 }
    await expect(board.createFrame(props)).rejects.toThrow('"opacity" is unknown')
    await expect(board.createFrame({ style, width: 50 })).rejects.toThrow('"width"')
  })

  it('E18 frames carry no metadata, have no depth and do not nest (field note, docs)', async () => {
    const { board, frame } = openBoard()
    const [outer, inner] = [await frame(), await frame()]
    await expect(outer.setMetadata('a', 1)).rejects.toThrow(
      'The specified command is unsupported: frame.setMetadata()',
    )
    await expect(outer.getMetadata()).rejects.toThrow('frame.getMetadata()')
    await expect(outer.bringToFront()).rejects.toThrow('board.bringToFront()')
    await expect(board.sendToBack([inner])).rejects.toThrow(
      'Frames cannot move to the back or the front',
    )
    await expect(outer.add(inner)).rejects.toThrow('This is an unexpected item type: frame')
  })

  it('E18 frames lie behind everything, whenever they were made (docs)', async () => {
    const { board, frame } = openBoard()
    await board.createShape()
    await board.sendToBack(await board.createText({ content: 'a' }))
    await frame()
    expect((await board.get()).map(({ type }) => type)).toEqual(['frame', 'text', 'shape'])
  })

  it('depth: to the front, to the back, beside another; what is made later lies in front', async () => {
    const { board } = openBoard()
    const [a, b, c] = [
      await board.createShape({ content: 'a' }),
      await board.createShape({ content: 'b' }),
      await board.createShape({ content: 'c' }),
    ]
    const order = async () => (await board.get({ type: 'shape' })).map(({ content }) => content)
    await a.bringToFront()
    expect(await order()).toEqual(['b', 'c', 'a'])
    await board.createShape({ content: 'd' })
    expect(await order()).toEqual(['b', 'c', 'a', 'd'])
    await board.sendToBack([a, c])
    expect(await order()).toEqual(['c', 'a', 'b', 'd'])
    await c.bringInFrontOf(b)
    expect(await order()).toEqual(['a', 'b', 'c', 'd'])
    await board.sendBehindOf([c], a)
    expect(await order()).toEqual(['c', 'a', 'b', 'd'])
    expect(await b.getLayerIndex()).toBe(2)
  })

  it('E19 groups: two or more, none of them grouped, no frames lost (docs)', async () => {
    const { board } = openBoard()
    const [a, b, c] = [
      await board.createShape(),
      await board.createShape(),
      await board.createShape(),
    ]
    await expect(board.group({ items: [a] })).rejects.toThrow('at least two')
    const group = await board.group({ items: [a, b] })
    expect(group.itemsIds).toEqual([a.id, b.id])
    expect(await board.getById(a.id)).toMatchObject({ groupId: group.id })
    await expect(board.group({ items: [a, c] })).rejects.toThrow('already in a group')
    expect((await group.getItems()).map(({ id }) => id)).toEqual([a.id, b.id])
    await group.ungroup()
    expect(await board.getById(a.id)).not.toHaveProperty('groupId')
    await expect(group.getItems()).rejects.toThrow('Cannot find the item with ID')
  })

  it('E19 groups: a frame adopts a whole group, and stays its group (docs)', async () => {
    const { board, frame, ana } = openBoard()
    const parent = await frame()
    const a = await board.createShape({ x: 1100, y: 1100 })
    const b = await board.createText({ x: 1300, y: 1300, content: 'b' })
    const group = await board.group({ items: [a, b] })
    await parent.add(group)
    expect(parent.childrenIds).toEqual([a.id, b.id])
    expect(await board.getById(a.id)).toMatchObject({ parentId: parent.id, x: 100, y: 100 })
    ana.drag([a.id], { dx: 10, dy: 0 })
    expect(await board.getById(b.id)).toMatchObject({ x: 310, parentId: parent.id })
    await board.remove(group)
    expect((await board.get()).map(({ type }) => type)).toEqual(['frame'])
  })

  it('E19 groups: one that does not fit is refused as a whole (docs)', async () => {
    const { board, frame } = openBoard()
    const parent = await frame()
    const a = await board.createShape({ x: 1100, y: 1100 })
    const b = await board.createShape({ x: 0, y: 0 })
    await expect(parent.add(await board.group({ items: [a, b] }))).rejects.toThrow(b.id)
    expect(await board.getById(a.id)).toMatchObject({ parentId: null })
  })

  it('E19 groups: adding one member to a frame takes it out of its group (field note)', async () => {
    const { board, frame } = openBoard()
    const parent = await frame()
    const items = [
      await board.createShape({ x: 1100, y: 1100 }),
      await board.createShape(),
      await board.createShape(),
    ]
    const group = await board.group({ items })
    const [first, second] = items
    if (!first || !second) throw new Error('no items')
    await parent.add(first)
    expect(await board.getById(group.id)).toMatchObject({
      itemsIds: items.slice(1).map(({ id }) => id),
    })
    await board.remove(second)
    expect(await board.get({ type: 'group' })).toEqual([])
  })

  it('E19 groups: a handle with an old groupId makes grouping do nothing (field note)', async () => {
    const { board } = openBoard()
    const [a, b] = [await board.createShape(), await board.createShape()]
    const group = await board.group({ items: [a, b] })
    const stale = await board.getById(a.id)
    await group.ungroup()
    if (stale.type !== 'shape') throw new Error('no shape')
    await board.group({ items: [stale, b] })
    expect(await board.get({ type: 'group' })).toEqual([])
  })
})
