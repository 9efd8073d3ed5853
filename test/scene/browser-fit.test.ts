import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../shared/language/languages.ts'
import { packs } from '../../shared/language/pack.ts'
import type { Deck } from '../../shared/workshop/deck.ts'
import { textInset } from '../../shared/scene/text-inset.ts'
import { launchBrowser } from '../tools/browser.ts'
import { scenes } from './scenes.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

const inter = readFileSync(
  fileURLToPath(
    import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
  ),
).toString('base64')

/** A page with the letters of FigJam's boards. */
const page = `<style>
  @font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${inter}) }
  div { position: absolute; white-space: pre-wrap; font-family: Inter, Arial, sans-serif; line-height: 1.25 }
</style>`

test.each(languages.map(({ code }) => code))(
  'every text has room in its place, as a browser sets it: %s',
  async (code) => {
    const { deck } = await packs.fetch(code)
    const texts = Object.entries(scenes(deck as Deck)).flatMap(([kind, scene]) =>
      scene.items.flatMap((item) => {
        const { box, text } = item
        if (!text || text.words === '') return []
        const { x, y } = textInset(item)
        const top = text.valign === 'middle' ? 0 : y
        const { words, size, bold = false } = text
        return [
          { where: kind, words, size, bold, width: box.width - 2 * x, height: box.height - top },
        ]
      }),
    )
    expect(texts.length).toBeGreaterThan(400)
    const view = await browser.newPage()
    await view.setContent(page)
    const tooLarge = await view.evaluate(async (all) => {
      await document.fonts.load('500 64px Inter')
      return all.flatMap(({ where, words, size, bold, width, height }) => {
        const box = document.createElement('div')
        box.style.cssText = `width: ${width}px; font-size: ${size}px; font-weight: ${bold ? 700 : 500}`
        box.textContent = words
        document.body.append(box)
        const fits = box.scrollWidth <= Math.ceil(width) && box.offsetHeight <= height
        box.remove()
        return fits ? [] : [`${where}: ${words}`]
      })
    }, texts)
    expect(tooLarge).toEqual([])
    await view.close()
  },
)
