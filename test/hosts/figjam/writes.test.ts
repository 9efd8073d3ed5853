import { describe, expect, test } from 'vitest'
import { openPlugin, rgbFromHex } from './index.ts'

/** For what the types rightly forbid. */
const loose = (value: object) => value as { [member: string]: unknown }

describe('F4', () => {
  test('F4 read-only and unknown members throw QuickJS’s words (types, tried)', () => {
    const { figma } = openPlugin()
    const sticky = figma.createSticky()
    expect(() => (loose(sticky)['width'] = 1)).toThrow(new TypeError('no setter for property'))
    expect(() => (loose(sticky)['foo'] = 1)).toThrow(new TypeError('object is not extensible'))
    expect(() => (loose(sticky)['clone'] = 1)).toThrow(TypeError)
    expect(() => (loose(sticky.text)['textAlignVertical'] = 'TOP')).toThrow(
      'object is not extensible',
    )
    const shape = figma.createShapeWithText()
    expect(() => (loose(shape)['cornerRadius'] = 1)).toThrow('no setter for property')
  })

  test('F4 a wrong type is refused in the documentation’s words', () => {
    const { figma } = openPlugin()
    const box = loose(figma.createRectangle())
    expect(() => (box['opacity'] = '1')).toThrow(
      'in set_opacity: Expected "opacity" to have type number but got string instead',
    )
    expect(() => (box['x'] = NaN)).toThrow('in set_x: Expected "x" to have type number')
    expect(() => (box['visible'] = undefined)).toThrow('but got undefined instead')
    expect(() => (loose(figma.createShapeWithText())['shapeType'] = 'BLOB')).toThrow(
      "received 'BLOB'",
    )
  })
})

describe('F5 F27', () => {
  test('F5 strict: reading what a node does not have throws (Figma’s skill, reports of live runs)', () => {
    const { figma } = openPlugin({ guard: 'strict' })
    const box = figma.createRectangle()
    expect(() => loose(box)['children']).toThrow("no such property 'children' on RECTANGLE node")
    expect(() => loose(figma)['createGadget']).toThrow(
      "figma.createGadget no such property 'createGadget' on the figma global object",
    )
    expect('children' in box).toBe(false)
  })

  test('F5 lenient: it is undefined (tried in QuickJS)', () => {
    const { figma } = openPlugin({ guard: 'lenient' })
    expect(loose(figma.createRectangle())['children']).toBeUndefined()
    expect(loose(figma)['createGadget']).toBeUndefined()
  })

  test('F27 FigJam has no createPage (documentation, Figma’s skill)', () => {
    const { figma } = openPlugin({ guard: 'lenient' })
    expect('createPage' in figma).toBe(false)
    expect(() => figma.createPage()).toThrow(TypeError)
    expect(figma.editorType).toBe('figjam')
  })

  test('F5 a node can be awaited and turned into JSON without a word', async () => {
    const { figma } = openPlugin()
    const box = figma.createRectangle()
    expect(await Promise.resolve(box)).toBe(box)
  })
})

describe('F8', () => {
  test('F8 resize needs at least 0.01 each way (types)', () => {
    const { figma } = openPlugin()
    const box = figma.createRectangle()
    box.resize(0.01, 20)
    expect([box.width, box.height]).toEqual([0.01, 20])
    expect(() => box.resize(0, 20)).toThrow('in resize: Expected "width" to have value >= 0.01')
    expect(() => box.resize(1, Infinity)).toThrow('"height" to have type number')
  })

  test('F8 resizing a section leaves its children alone (Figma’s skill)', () => {
    const { figma } = openPlugin()
    const section = figma.createSection()
    const box = figma.createRectangle()
    section.appendChild(box)
    box.x = 500
    section.resizeWithoutConstraints(50, 50)
    section.resize(60, 60)
    expect([section.width, box.x, box.width]).toEqual([60, 500, 100])
  })

  test('F8 stickies have no resize (types)', () => {
    const { figma } = openPlugin()
    expect('resize' in figma.createSticky()).toBe(false)
  })
})

describe('F17', () => {
  const yellow = rgbFromHex('FFE299')

  test('F17 paints are frozen copies: changing one means setting all (types)', () => {
    const { figma } = openPlugin()
    const box = figma.createRectangle()
    const fills = box.fills as SolidPaint[]
    expect(Object.isFrozen(fills)).toBe(true)
    const colour = loose(fills[0]?.color ?? {})
    expect(() => (colour['r'] = 1)).toThrow(TypeError)
    box.fills = fills.map((paint) => ({ ...paint, color: yellow }))
    expect(box.fills).toMatchObject([{ type: 'SOLID', visible: true, opacity: 1, color: yellow }])
    expect(box.fills).not.toBe(box.fills)
  })

  test('F17 paints are checked when they are set (Figma’s skill)', () => {
    const { figma } = openPlugin()
    const box = figma.createRectangle()
    const put = (paint: unknown) => () => (loose(box)['fills'] = [paint])
    expect(put({ type: 'SOLID', color: { ...yellow, a: 1 } })).toThrow(
      "Unrecognized key(s) in object: 'a' at [0].color",
    )
    expect(put({ type: 'SOLID', color: { r: 255, g: 0, b: 0 } })).toThrow('less than or equal to 1')
    expect(put({ type: 'SOLID' })).toThrow('[0].color')
    expect(() => (loose(box)['fills'] = 'red')).toThrow('in set_fills:')
  })

  test('F17 a person’s recolouring is what a script reads next', () => {
    const { figma, ben, host } = openPlugin()
    const sticky = figma.createSticky()
    sticky.fills = [{ type: 'SOLID', color: rgbFromHex('B3EFBD') }]
    expect(host.document.get(sticky.id)?.fill).toBe('#B3EFBD')
    ben.person.recolour([sticky.id], '#FFA8DB')
    expect(sticky.fills).toMatchObject([{ color: rgbFromHex('FFA8DB') }])
    sticky.fills = []
    expect(host.document.get(sticky.id)?.fill).toBeNull()
  })
})
