import { describe, expect, test } from 'vitest'
import { fullManifest, openPlugin } from './index.ts'

const never = () => undefined

describe('F1', () => {
  test('F1 create… parents to the current page, at its origin (types)', () => {
    const { figma } = openPlugin()
    const section = figma.createSection()
    expect(section.parent?.id).toBe(figma.currentPage.id)
    expect([section.x, section.y]).toEqual([0, 0])
    expect(figma.currentPage.children.map((node) => node.id)).toEqual([section.id])
  })

  test('F1 create… goes to the page on screen, also in files with several pages (documentation)', () => {
    const { figma, ana, host } = openPlugin({ pages: ['One', 'Two'] })
    const [, second] = host.scene.children(host.scene.root)
    ana.openPage(second?.id ?? '')
    figma.createText()
    expect(figma.currentPage.name).toBe('Two')
    expect(figma.currentPage.children).toHaveLength(1)
    expect(figma.root.children.map((page) => page.name)).toEqual(['One', 'Two'])
  })

  test('F1 sizes of what is created (types)', () => {
    const { figma } = openPlugin()
    const size = ({ width, height }: { width: number; height: number }) => [width, height]
    expect(size(figma.createSticky())).toEqual([240, 240])
    expect(size(figma.createShapeWithText())).toEqual([208, 208])
    expect(size(figma.createRectangle())).toEqual([100, 100])
    const tiny = openPlugin({ sectionSize: { width: 0.01, height: 0.01 } })
    expect(size(tiny.figma.createSection())).toEqual([0.01, 0.01])
  })
})

describe('F2', () => {
  test('F2 appendChild keeps the numbers, so the node jumps on screen (types, Figma’s skill)', () => {
    const { figma } = openPlugin()
    const section = figma.createSection()
    section.x = 400
    section.y = 300
    const box = figma.createRectangle()
    box.x = 500
    box.y = 20
    section.appendChild(box)
    expect([box.x, box.y]).toEqual([500, 20])
    expect(box.absoluteBoundingBox).toEqual({ x: 900, y: 320, width: 100, height: 100 })
    figma.currentPage.appendChild(box)
    expect(box.absoluteBoundingBox?.x).toBe(500)
    expect(box.parent?.id).toBe(figma.currentPage.id)
  })

  test('F2 nested sections add up, and the innermost is the parent (types)', () => {
    const { figma } = openPlugin()
    const outer = figma.createSection()
    const inner = figma.createSection()
    const text = figma.createText()
    outer.appendChild(inner)
    inner.appendChild(text)
    for (const node of [outer, inner, text]) node.x = 10
    expect(text.absoluteBoundingBox?.x).toBe(30)
    expect(text.absoluteTransform[0][2]).toBe(30)
  })

  test('F2 appendChild puts last, insertChild at its index, and too high an index throws (types)', () => {
    const { figma } = openPlugin()
    const nodes = [figma.createText(), figma.createText(), figma.createText()] as const
    const ids = () => figma.currentPage.children.map((node) => nodes.findIndex((n) => n === node))
    expect(ids()).toEqual([0, 1, 2])
    figma.currentPage.appendChild(nodes[0])
    expect(ids()).toEqual([1, 2, 0])
    figma.currentPage.insertChild(1, nodes[0])
    expect(ids()).toEqual([1, 0, 2])
    expect(() => figma.currentPage.insertChild(4, nodes[0])).toThrow('in insertChild:')
    expect(() => (figma.currentPage.children as unknown[]).push(1)).toThrow('not extensible')
  })

  test('F2 impossible parents are refused in the documentation’s words', () => {
    const { figma } = openPlugin()
    const outer = figma.createSection()
    const inner = figma.createSection()
    outer.appendChild(inner)
    expect(() => inner.appendChild(outer)).toThrow('New parent would create a parenting cycle')
    expect(() => figma.root.appendChild(inner as unknown as PageNode)).toThrow(
      'The root node cannot have children of type other than PAGE',
    )
    expect('appendChild' in figma.createRectangle()).toBe(false)
  })
})

describe('F3', () => {
  test('F3 rotation turns about the left top corner, counter-clockwise (types)', () => {
    const { figma } = openPlugin()
    const box = figma.createRectangle()
    box.x = 100
    box.y = 100
    box.rotation = 90
    expect([box.x, box.y]).toEqual([100, 100])
    const around = box.absoluteBoundingBox
    expect(around?.x).toBeCloseTo(100)
    expect(around?.y).toBeCloseTo(0)
  })

  test('F3 a sticky turns only by its relativeTransform (types)', () => {
    const { figma } = openPlugin()
    const sticky = figma.createSticky()
    expect('rotation' in sticky).toBe(false)
    const half = Math.SQRT1_2
    sticky.relativeTransform = [
      [half, half, 7],
      [-half, half, 9],
    ]
    expect([sticky.x, sticky.y]).toEqual([7, 9])
    expect(sticky.absoluteBoundingBox?.width).toBeCloseTo(240 * Math.SQRT2)
  })
})

describe('F9', () => {
  test('F9 a removed node still says so; anything else throws with its id (reports of live runs)', () => {
    const { figma } = openPlugin()
    const text = figma.createText()
    const { id } = text
    text.remove()
    expect(text.removed).toBe(true)
    expect(text.id).toBe(id)
    const gone = `The node with id "${id}" does not exist`
    expect(() => text.parent).toThrow(`in get_parent: ${gone}`)
    expect(() => text.remove()).toThrow(`in remove: ${gone}`)
    expect(() => (text.x = 1)).toThrow(`in set_x: ${gone}`)
    expect(() => figma.currentPage.appendChild(text)).toThrow(`in appendChild: ${gone}`)
  })

  test.each([true, false])('F9 type of a removed node, readable: %s (unknown)', (readable) => {
    const { figma } = openPlugin({ removedTypeReadable: readable })
    const text = figma.createText()
    text.remove()
    if (readable) expect(text.type).toBe('TEXT')
    else expect(() => text.type).toThrow('does not exist')
  })

  test('F9 a section takes its children along when it is removed', () => {
    const { figma } = openPlugin()
    const section = figma.createSection()
    const inner = figma.createSection()
    const text = figma.createText()
    section.appendChild(inner)
    inner.appendChild(text)
    section.remove()
    expect([inner.removed, text.removed]).toEqual([true, true])
    expect(figma.currentPage.children).toEqual([])
    expect(() => figma.currentPage.remove()).toThrow('in remove: Removing this node is not allowed')
  })
})

describe('F10 F11', () => {
  test('F10 getNodeByIdAsync gives null for what is not there (types)', async () => {
    const { figma } = openPlugin()
    const text = figma.createText()
    expect(await figma.getNodeByIdAsync(text.id)).toBe(text)
    text.remove()
    expect(await figma.getNodeByIdAsync(text.id)).toBeNull()
    expect(await figma.getNodeByIdAsync('9:9')).toBeNull()
  })

  test('F11 with dynamic-page the synchronous ways throw (documentation)', async () => {
    const { figma } = openPlugin()
    const words = 'Cannot call with documentAccess: dynamic-page'
    expect(() => figma.getNodeById('1:1')).toThrow(
      `in getNodeById: ${words}. Use figma.getNodeByIdAsync() instead`,
    )
    const page = figma.currentPage
    expect(() => (figma.currentPage = page)).toThrow(words)
    expect(() => figma.root.findAll()).toThrow('without calling figma.loadAllPagesAsync() first')
  })

  test('F11 pages other than the current one wait to be loaded (documentation)', async () => {
    const { figma } = openPlugin({ pages: ['One', 'Two'] })
    const second = figma.root.children[1]
    expect(() => second?.children).toThrow('has not been explicitly loaded')
    expect(() => figma.on('documentchange', never)).toThrow(
      'in on: Cannot register documentchange handler in incremental mode without calling figma.loadAllPagesAsync first.',
    )
    await second?.loadAsync()
    expect(second?.children).toEqual([])
    await figma.loadAllPagesAsync()
    expect(figma.root.findAll()).toHaveLength(2)
    figma.on('documentchange', never)
  })

  test('F11 without dynamic-page none of this is asked for (documentation)', () => {
    const { documentAccess: _, ...old } = fullManifest
    const { figma } = openPlugin({ pages: ['One', 'Two'] }, old)
    const text = figma.createText()
    expect(figma.getNodeById(text.id)).toBe(text)
    expect(figma.root.findAll().map((node) => node.type)).toEqual(['PAGE', 'TEXT', 'PAGE'])
    figma.on('documentchange', never)
  })
})

describe('finding', () => {
  test('findAllWithCriteria by type and by plugin data, in order; findAll with a test (types)', () => {
    const { figma } = openPlugin()
    const section = figma.createSection()
    const inside = figma.createSticky()
    const outside = figma.createSticky()
    section.appendChild(inside)
    outside.setPluginData('tag', 'x')
    const find = (criteria: FindAllCriteria<NodeType[]>) =>
      figma.currentPage.findAllWithCriteria(criteria).map((node) => node.id)
    expect(find({ types: ['STICKY'] })).toEqual([inside.id, outside.id])
    expect(find({ pluginData: {} })).toEqual([outside.id])
    expect(find({ types: ['STICKY', 'SECTION'], pluginData: { keys: ['tag'] } })).toEqual([
      outside.id,
    ])
    expect(find({ pluginData: { keys: ['other'] } })).toEqual([])
    expect(section.findAll((node) => node.type === 'STICKY')).toEqual([inside])
    expect(figma.currentPage.findOne((node) => node.id === inside.id)).toBe(inside)
    expect(figma.currentPage.findChild((node) => node.id === inside.id)).toBeNull()
  })

  test('F30 toString and ids (types)', () => {
    const { figma } = openPlugin()
    const text = figma.createText()
    expect(text.id).toMatch(/^\d+:\d+$/)
    expect(String(text)).toBe(`[Node ${text.id}]`)
    expect(figma.currentPage.id).toBe('0:1')
    expect(figma.root.id).toBe('0:0')
  })
})
