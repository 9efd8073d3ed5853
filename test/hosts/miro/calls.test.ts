import { describe, expect, it } from 'vitest'

import { odd, openBoard } from './open-board.ts'

describe('calls, copies and reading', () => {
  it('E1 asynchrony: a call takes its latency, half of it on each way (inferred)', async () => {
    const { clock, board, control } = openBoard({ latency: 40 })
    let done = false
    const made = board.createShape({ x: 1 }).then(() => void (done = true))
    await clock.advance(19)
    expect(control.document.items()).toHaveLength(0)
    await clock.advance(1)
    expect(control.document.items()).toHaveLength(1)
    expect(done).toBe(false)
    await clock.advance(20)
    await made
    expect(done).toBe(true)
  })

  it('E1 asynchrony: without latency nothing happens within the call itself (inferred)', async () => {
    const { board, control } = openBoard()
    const made = board.createShape()
    expect(control.document.items()).toHaveLength(0)
    await made
    expect(control.document.items()).toHaveLength(1)
  })

  it('E1 asynchrony: values are copied in and out, and what cannot be copied is refused (inferred)', async () => {
    const { board } = openBoard()
    const notes = board.storage.collection('notes')
    const value = { list: [1] }
    await notes.set('key', value)
    value.list.push(2)
    const read = await notes.get<{ list: number[] }>('key')
    expect(read).toEqual({ list: [1] })
    read?.list.push(3)
    expect(await notes.get('key')).toEqual({ list: [1] })
    const uncloneable = odd({ content: () => 1 })
    await expect(board.createShape(uncloneable)).rejects.toThrow(/could not be cloned/)
  })

  it('E2 copies: changing a handle changes nothing until sync, and then writes every field (field note)', async () => {
    const { board, ana, control } = openBoard()
    const id = ana.placeSticky({ x: 0, y: 0, text: 'first' })
    const [mine] = await board.get({ type: 'sticky_note' })
    if (!mine) throw new Error('no sticky')
    mine.content = '<p>mine</p>'
    expect(control.document.get(id)?.text).toBe('first')
    ana.dragTo(id, { x: 700, y: 0 })
    await mine.sync()
    expect(control.document.get(id)?.text).toBe('mine')
    expect(control.document.absolute(id).x).toBe(-99.5)
  })

  it('E2 copies: two reads give two objects, and nested values are copies too (field note)', async () => {
    const { board } = openBoard()
    const made = await board.createShape({ style: { fillColor: '#ff0000' } })
    const again = await board.get({ type: 'shape' })
    expect(again[0]).not.toBe(made)
    made.style.fillColor = '#00ff00'
    expect(again[0]?.style.fillColor).toBe('#ff0000')
    await made.sync()
    expect((await board.get({ type: 'shape' }))[0]?.style.fillColor).toBe('#00ff00')
  })

  it('E3 missing items: sync, getById and remove reject, each in its own words (docs)', async () => {
    const { board } = openBoard()
    const shape = await board.createShape()
    await board.remove(shape)
    await expect(shape.sync()).rejects.toThrow(`Cannot find the item with ID: ${shape.id}.`)
    await expect(board.getById(shape.id)).rejects.toThrow(
      `Can not retrieve item with id ${shape.id}`,
    )
    await expect(board.remove(shape)).rejects.toThrow(
      `Cannot remove the shape item (id=${shape.id}).`,
    )
  })

  it('E4 get: one flat list with children, tags and groups, narrowed by type and tag (docs)', async () => {
    const { board, frame } = openBoard()
    const parent = await frame()
    const a = await board.createShape({ x: 1100, y: 1100 })
    const b = await board.createText({ x: 1300, y: 1300, content: 'b' })
    await parent.add(a)
    const tag = await board.createTag({ title: 'vote' })
    const tagged = await board.createStickyNote({ tagIds: [tag.id] })
    await board.group({ items: [b, tagged] })
    const types = (await board.get()).map(({ type }) => type)
    expect(types.toSorted()).toEqual(['frame', 'group', 'shape', 'sticky_note', 'tag', 'text'])
    expect(await board.get({ type: ['shape', 'text'] })).toHaveLength(2)
    expect((await board.get({ tags: 'vote' })).map(({ id }) => id)).toEqual([tagged.id])
    expect(await board.get({ tags: 'unknown' })).toEqual([])
    expect(await board.get({ type: 'shape', tags: ['vote'] })).toEqual([])
  })

  it('E4 get: one unknown id throws (docs), unknown ids in a list are left out (field note)', async () => {
    const { board } = openBoard()
    const shape = await board.createShape()
    await expect(board.get({ id: '1' })).rejects.toThrow('Can not retrieve item with id 1')
    expect(await board.get({ id: [shape.id, '1'] })).toHaveLength(1)
  })

  it('ids: 19 digits, rising, and never the same number twice (docs)', async () => {
    const { board } = openBoard()
    const ids = [await board.createShape(), await board.createShape()].map(({ id }) => id)
    expect(ids.every((id) => /^\d{19}$/.test(id))).toBe(true)
    expect(BigInt(ids[1] ?? 0)).toBeGreaterThan(BigInt(ids[0] ?? 0))
  })

  it('methods taken off the board fail when called alone (hearsay)', async () => {
    const { board } = openBoard()
    const { get } = board
    await expect(get()).rejects.toThrow(TypeError)
  })

  it('E5 coordinates: the viewport is told by its top left corner, items by their middle (docs)', async () => {
    const { board, frame } = openBoard()
    expect(await board.viewport.get()).toEqual({ x: -960, y: -540, width: 1920, height: 1080 })
    await board.viewport.zoomTo(await frame())
    const seen = await board.viewport.get()
    expect(seen.x + seen.width / 2).toBeCloseTo(1250)
    expect(seen.width / seen.height).toBeCloseTo(1920 / 1080)
    await expect(board.viewport.zoomTo([])).rejects.toThrow('Pass the item(s) you want to zoom to')
    await board.viewport.setZoom(2)
    expect(await board.viewport.getZoom()).toBe(2)
    await expect(board.viewport.setZoom(5)).rejects.toThrow('zoomLevel')
  })

  it('E5 coordinates: children are measured from their frame, frames from the board (docs)', async () => {
    const { board, frame, ana } = openBoard()
    const parent = await frame()
    expect(parent).toMatchObject({ x: 1250, relativeTo: 'canvas_center', parentId: null })
    const shape = await board.createShape({ x: 1100, y: 1200 })
    await parent.add(shape)
    expect(shape).toMatchObject({
      x: 100,
      y: 200,
      relativeTo: 'parent_top_left',
      parentId: parent.id,
    })
    expect(parent.childrenIds).toEqual([shape.id])
    ana.drag([parent.id], { dx: 50, dy: 0 })
    expect(await board.getById(shape.id)).toMatchObject({ x: 100, y: 200 })
    expect(await board.getById(parent.id)).toMatchObject({ x: 1300 })
  })

  it('E5 coordinates: things made without a place lie on the origin; only centres are accepted (docs)', async () => {
    const { board } = openBoard()
    expect(await board.createShape()).toMatchObject({ x: 0, y: 0, width: 100, height: 100 })
    await expect(board.createShape(odd({ origin: 'top_left' }))).rejects.toThrow(
      "Only 'center' is supported",
    )
    await expect(board.createShape({ x: Number.NaN })).rejects.toThrow('"x"')
  })

  it('E37 findEmptySpace: the wanted place if free, else the nearest with room around it (docs)', async () => {
    const { board } = openBoard()
    const wanted = { x: 0, y: 0, width: 200, height: 100 }
    expect(await board.findEmptySpace(wanted)).toEqual(wanted)
    const there = await board.createShape({ x: 0, y: 0, width: 400, height: 400 })
    const found = await board.findEmptySpace(wanted)
    const gapX = Math.abs(found.x) - (there.width + found.width) / 2
    const gapY = Math.abs(found.y) - (there.height + found.height) / 2
    expect(Math.max(gapX, gapY)).toBeGreaterThanOrEqual(100)
    const near = await board.findEmptySpace({ ...wanted, offset: 0 })
    expect(Math.hypot(near.x, near.y)).toBeLessThan(Math.hypot(found.x, found.y))
  })
})
