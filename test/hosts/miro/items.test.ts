import { describe, expect, it } from 'vitest'

import { htmlText, keepAllowedTags, typedHtml } from './html.ts'
import { odd, openBoard } from './open-board.ts'

describe('stickies, texts and shapes', () => {
  it('E13 stickies: 199 × 228 or 350 × 228, light yellow, words in the middle (docs)', async () => {
    const { board } = openBoard()
    expect(await board.createStickyNote()).toMatchObject({
      width: 199,
      height: 228,
      shape: 'square',
      content: '',
      style: { fillColor: 'light_yellow', textAlign: 'center', textAlignVertical: 'middle' },
    })
    expect(await board.createStickyNote({ shape: 'rectangle' })).toMatchObject({ width: 350 })
  })

  it('E13 stickies: width or height, never both; the proportions stay (docs)', async () => {
    const { board } = openBoard()
    await expect(board.createStickyNote({ width: 10, height: 10 })).rejects.toThrow(
      'Change either "width", or "height"',
    )
    const sticky = await board.createStickyNote({ width: 398 })
    expect(sticky.height).toBe(456)
    sticky.height = 228
    await sticky.sync()
    expect(sticky.width).toBe(199)
    sticky.width = 1
    sticky.height = 1
    await expect(sticky.sync()).rejects.toThrow('Change either "width", or "height"')
  })

  it('E13 stickies: colours come from the palette only (types)', async () => {
    const { board } = openBoard()
    const style = odd({ fillColor: '#ff0000' })
    await expect(board.createStickyNote({ style })).rejects.toThrow(
      "The value of the fillColor style property isn't valid.",
    )
    const unknown = odd({ fontSize: 12 })
    await expect(board.createStickyNote({ style: unknown })).rejects.toThrow(
      'The fontSize style property is unknown.',
    )
  })

  it('E14 contents: allowed tags are kept, others are shown as characters (docs)', async () => {
    const { board, control } = openBoard()
    const content = '<p>a <b>b</b></p><div>c</div> 1 < 2'
    const { id } = await board.createStickyNote({ content })
    expect(await board.getById(id)).toMatchObject({
      content: '<p>a <b>b</b></p>&lt;div&gt;c&lt;/div&gt; 1 &lt; 2',
    })
    expect(control.document.get(id)?.text).toBe('a b\n<div>c</div> 1 < 2')
    const shape = await board.createShape({ content: '<span>a</span><li>b</li>' })
    expect(shape.content).toBe('<span>a</span>&lt;li&gt;b&lt;/li&gt;')
  })

  it('E14 contents: 6000 characters are too many (docs; the words are unknown)', async () => {
    const { board } = openBoard()
    await board.createText({ content: 'x'.repeat(5999) })
    await expect(board.createText({ content: 'x'.repeat(6000) })).rejects.toThrow('"content"')
  })

  it("E15 typing: a paragraph a line, and entities for = ' + @ and emoji (field note, inferred)", async () => {
    const { board, ana } = openBoard()
    const id = ana.placeSticky({ x: 0, y: 0, text: "@ana 2 < 3 & a=b\n\nit's 😀，+2" })
    expect(await board.getById(id)).toMatchObject({
      content:
        '<p>&#64;ana 2 &lt; 3 &amp; a&#61;b</p><p><br /></p><p>it&#39;s &#x1f600;&#xff0c;&#43;2</p>',
    })
  })

  it('E15 typing: lines may also be parted by br (field note)', async () => {
    const { board, ana } = openBoard({ typedLines: 'br' })
    const id = ana.placeSticky({ x: 0, y: 0, text: 'a\nb' })
    expect(await board.getById(id)).toMatchObject({ content: '<p>a<br />b</p>' })
  })

  it('E15 typing: what an app wrote is read back as written, until a person writes there (inferred)', async () => {
    const { board, ana } = openBoard()
    const { id } = await board.createShape({ content: 'plain <i>words</i>' })
    expect(await board.getById(id)).toMatchObject({ content: 'plain <i>words</i>' })
    ana.write(id, 'other')
    expect(await board.getById(id)).toMatchObject({ content: '<p>other</p>' })
  })

  it('E15 typing: whatever is typed can be read again from the HTML', () => {
    for (const text of ['', 'a', 'a\n', '\n\na', 'a\u00A0b', '<b>&amp;</b>', '１２ 😀', '1 > 0']) {
      for (const lines of ['p', 'br'] as const) {
        const trailing = text.replace(/\n$/, '')
        expect([text, trailing]).toContain(htmlText(typedHtml(text, lines)))
      }
    }
  })

  it('E14 contents: a tag that never ends is characters too', () => {
    expect(keepAllowedTags('a <b', ['b'])).toBe('a &lt;b')
    expect(keepAllowedTags('<b><script>x</script></b>', ['b'])).toBe(
      '<b>&lt;script&gt;x&lt;/script&gt;</b>',
    )
  })

  it('E16 shapes: width and height are fixed once made (types), and stale ones are not written', async () => {
    const { board, ana } = openBoard()
    const shape = await board.createShape({ width: 200, height: 50 })
    Reflect.set(shape, 'width', 300)
    await expect(shape.sync()).rejects.toThrow(
      'Cannot change this property, because it\'s read-only: "width"',
    )
    const again = await board.getById(shape.id)
    ana.resize(shape.id, { width: 400, height: 50 })
    await again.sync()
    expect(await board.getById(shape.id)).toMatchObject({ width: 400 })
  })

  it('E16 shapes: an option lets them be resized (docs, older prose)', async () => {
    const { board } = openBoard({ shapeResize: 'accept' })
    const shape = await board.createShape({ width: 200, height: 50 })
    Reflect.set(shape, 'width', 300)
    await shape.sync()
    expect(await board.getById(shape.id)).toMatchObject({ width: 300, x: 0 })
  })

  it('texts: width only, the height follows (docs)', async () => {
    const { board } = openBoard()
    await expect(board.createText({ content: 'a', height: 5 })).rejects.toThrow(
      'Unsupported: during creation you can set "width", but not "height".',
    )
    const text = await board.createText({ content: 'a', width: 200 })
    expect(text.width).toBe(200)
    text.content = 'a<br>b<br>c'
    const before = text.height
    await text.sync()
    expect(text.height).toBeCloseTo(before * 3)
  })

  it('shapes: unknown outlines and fields are refused (docs, ours)', async () => {
    const { board } = openBoard()
    await expect(board.createShape(odd({ shape: 'blob' }))).rejects.toThrow(
      'This is an unknown shape type: blob. Specify a supported shape type.',
    )
    await expect(board.createStickyNote({ parentId: '1' })).rejects.toThrow('"parentId" is unknown')
  })

  it('read-only fields: assigning one is refused at sync (docs)', async () => {
    const { board } = openBoard()
    const shape = await board.createShape()
    Reflect.set(shape, 'createdBy', 'somebody')
    await expect(shape.sync()).rejects.toThrow('read-only: "createdBy"')
  })

  it('E39 unsupported: emoji and others can be moved and removed, and have no words (docs)', async () => {
    const { board, ana, control } = openBoard()
    const id = ana.placeEmoji({ x: 100, y: 100 })
    const [emoji] = await board.get({ type: 'emoji' })
    if (!emoji || !('x' in emoji)) throw new Error('no emoji')
    expect(emoji).toMatchObject({ id, type: 'emoji', x: 100, y: 100, createdBy: 'ana' })
    expect(emoji).not.toHaveProperty('content')
    emoji.x = 300
    await emoji.sync()
    expect(control.document.absolute(id).x).toBe(280)
    await board.remove(emoji)
    expect(await board.get()).toEqual([])
  })

  it('E39 unsupported: comments never arrive, children of kanbans lie nowhere (hearsay, docs)', async () => {
    const { board, ana, control } = openBoard()
    ana.placeOther('comment', { x: 0, y: 0 })
    const kanban = ana.placeOther('kanban', { x: 0, y: 0 })
    control.document.act({ user: 'ana', client: 'ana-tab', via: 'hand' }, 'create', (writer) =>
      writer.create({ type: 'sticky', parent: kanban }),
    )
    const items = await board.get()
    expect(items.map(({ type }) => type)).toEqual(['kanban', 'sticky_note'])
    expect(items[1]).toMatchObject({ x: -Infinity, y: -Infinity })
  })

  it('E20 tags: unique titles, at most 8 on an item and 100 on a board (docs)', async () => {
    const { board } = openBoard()
    const tag = await board.createTag({ title: 'a', color: 'blue' })
    await expect(board.createTag({ title: 'a' })).rejects.toThrow('The title must be unique')
    await expect(board.createTag({ title: 'x'.repeat(121) })).rejects.toThrow('"title"')
    const others = []
    for (let n = 0; n < 99; n++) others.push(await board.createTag({ title: `tag ${n}` }))
    await expect(board.createTag({ title: 'one more' })).rejects.toThrow('the limit of 100 tags')
    const tagIds = others.slice(0, 9).map(({ id }) => id)
    await expect(board.createStickyNote({ tagIds })).rejects.toThrow('8 tags')
    const sticky = await board.createStickyNote()
    sticky.tagIds = [tag.id]
    await sticky.sync()
    tag.title = 'b'
    await tag.sync()
    expect(await board.get({ tags: 'b' })).toHaveLength(1)
  })

  it('E20 tags: a removed tag comes off its items (docs)', async () => {
    const { board } = openBoard()
    const tag = await board.createTag({ title: 'a' })
    const sticky = await board.createStickyNote({ tagIds: [tag.id] })
    await board.remove(tag)
    expect(await board.getById(sticky.id)).toMatchObject({ tagIds: [] })
  })
})
