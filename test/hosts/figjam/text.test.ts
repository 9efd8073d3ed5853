import { describe, expect, test } from 'vitest'
import { openPlugin } from './index.ts'

const medium = { family: 'Inter', style: 'Medium' }
const bold = { family: 'Inter', style: 'Bold' }
const unloaded = 'Cannot write to node with unloaded font "Inter Medium"'

describe('F6', () => {
  test('F6 words wait for their font, on text nodes, stickies and shapes (documentation, Figma’s skill)', async () => {
    const { figma } = openPlugin()
    const text = figma.createText()
    const others = [figma.createSticky().text, figma.createShapeWithText().text]
    for (const words of [text, ...others]) {
      expect(words.fontName).toEqual(medium)
      expect(() => (words.characters = 'a')).toThrow(`in set_characters: ${unloaded}`)
      expect(() => (words.fontSize = 40)).toThrow(`in set_fontSize: ${unloaded}`)
      expect(() => words.insertCharacters(0, 'a')).toThrow(unloaded)
    }
    await figma.loadFontAsync(medium)
    for (const words of [text, ...others]) {
      words.characters = 'a'
      words.insertCharacters(1, 'bc')
      words.deleteCharacters(0, 1)
      expect(words.characters).toBe('bc')
    }
  })

  test('F6 colours need no font, and a new fontName only the new one (documentation)', async () => {
    const { figma } = openPlugin()
    const text = figma.createText()
    text.fills = []
    const sticky = figma.createSticky()
    sticky.text.fills = [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }]
    await figma.loadFontAsync(bold)
    text.fontName = bold
    text.characters = 'bold'
    expect(text.fontWeight).toBe(700)
    expect(() => (text.fontName = medium)).toThrow(unloaded)
  })

  test('F6 mixed fonts: figma.mixed cannot be loaded, the list of fonts can (reports)', async () => {
    const { figma } = openPlugin()
    await Promise.all([medium, bold].map((font) => figma.loadFontAsync(font)))
    const text = figma.createText()
    text.characters = 'two fonts'
    text.setRangeFontName(0, 3, bold)
    expect(text.fontName).toBe(figma.mixed)
    await expect(figma.loadFontAsync(text.fontName as FontName)).rejects.toThrow(
      'in loadFontAsync: Cannot unwrap symbol',
    )
    expect(text.getRangeAllFontNames(0, 9)).toEqual([medium, bold])
  })

  test('F6 an unknown font rejects; a slow one takes its time on the host’s clock', async () => {
    const { figma, scheduler } = openPlugin({ fontMs: 500 })
    let ready = false
    const loading = figma.loadFontAsync(medium).then(() => (ready = true))
    await scheduler.pass(499)
    expect(ready).toBe(false)
    await scheduler.pass(1)
    await loading
    const other = figma.loadFontAsync({ family: 'Nope', style: 'Bold' }).catch(String)
    await scheduler.pass(500)
    expect(await other).toContain('in loadFontAsync: The font "Nope Bold" could not be loaded')
  })

  test('F6 text follows its textAutoResize: wide first, then wrapped by its width (Figma’s skill)', async () => {
    const { figma } = openPlugin()
    await figma.loadFontAsync(medium)
    const text = figma.createText()
    text.characters = 'words '.repeat(20)
    const { width, height } = text
    text.textAutoResize = 'HEIGHT'
    text.resize(width / 3, height)
    expect(text.width).toBe(width / 3)
    expect(text.height).toBeGreaterThanOrEqual(height * 3)
    expect(text.name).toBe(text.characters)
    text.name = 'Label'
    expect([text.name, text.autoRename]).toEqual(['Label', false])
  })
})

describe('F7', () => {
  test('F7 a sticky is 240 × 240 or 416 wide, and grows with its words (Figma’s skill)', async () => {
    const { figma, ben } = openPlugin()
    await figma.loadFontAsync(medium)
    const sticky = figma.createSticky()
    sticky.text.characters = 'short'
    expect([sticky.width, sticky.height]).toEqual([240, 240])
    sticky.text.characters = 'long words '.repeat(60)
    const tall = sticky.height
    expect(tall).toBeGreaterThan(400)
    sticky.isWideWidth = true
    expect(sticky.width).toBe(416)
    expect(sticky.height).toBeLessThan(tall)
    ben.person.write(sticky.id, 'short')
    expect([sticky.width, sticky.height]).toEqual([416, 240])
  })

  test('F7 by hand it is the same sticky', () => {
    const { figma, ben } = openPlugin()
    const id = ben.person.placeSticky({ x: 0, y: 0, text: 'long words '.repeat(60) })
    const [sticky] = figma.currentPage.findAllWithCriteria({ types: ['STICKY'] })
    expect(sticky?.id).toBe(id)
    expect(sticky?.height).toBeGreaterThan(400)
    expect([sticky?.x, sticky?.y]).toEqual([-120, -120])
    expect(sticky?.authorName).toBe('Ben')
    expect(sticky?.authorVisible).toBe(true)
  })
})
