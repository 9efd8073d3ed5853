import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { launchBrowser } from './test/tools/browser.ts'
import { serveFolder } from './test/tools/static-server.ts'
import { states } from './test/panel/states.ts'
import { en } from './shared/language/en.ts'
import { de } from './shared/language/de.ts'
import { deckDe } from './shared/workshop/decks/de.ts'
import { scenes } from './test/scene/scenes.ts'
import { svgOf } from './test/scene/draw.ts'
const out = '/tmp/de-pics'
const folder = '/tmp/de-gallery'
await mkdir(out, { recursive: true })
await build({ configFile: false, root: join(import.meta.dirname, 'test/panel'), base: './', logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: folder, emptyOutDir: true, target: 'es2022', rolldownOptions: { input: join(import.meta.dirname, 'test/panel/zz-de-gallery.html') } } })
const map = new Map<string, string>()
const walk = (a: unknown, b: unknown) => {
  if (typeof a === 'string' && typeof b === 'string') { if (!map.has(a)) map.set(a, b) }
  else if (a && typeof a === 'object' && b && typeof b === 'object') for (const k of Object.keys(a)) walk((a as never)[k], (b as never)[k])
}
walk(en, de)
const server = await serveFolder(folder)
const browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
for (const [name, state] of Object.entries(states)) {
  try {
    await page.goto(`${server.address}zz-de-gallery.html?state=${name}&host=miro`)
    await page.waitForSelector('#root .view > *, #root .small > *', { timeout: 4000 })
    await page.waitForFunction(() => !document.body.textContent?.includes('Öffne …'), undefined, { timeout: 4000 })
    for (const p of state.press ?? []) {
      const n = map.get(p) ?? p
      const button = page.getByRole('button', { name: n, exact: true }).or(page.locator('summary').filter({ hasText: n })).or(page.locator(`summary[aria-label="${n}"]`))
      await button.first().click({ timeout: 1500 }).catch(() => console.log(name, 'no press', p, '→', n))
    }
    const wide = await page.evaluate(() => {
      const bad: string[] = []
      if (document.documentElement.scrollWidth > innerWidth) bad.push(`page ${document.documentElement.scrollWidth}`)
      for (const e of document.querySelectorAll<HTMLElement>('#root *')) {
        const r = e.getBoundingClientRect()
        if (r.width > 0 && r.right > innerWidth + 0.5 && !e.closest('.off-screen')) bad.push(`right ${e.className} ${e.textContent?.slice(0, 40)}`)
        if (e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible' && !['INPUT', 'TEXTAREA'].includes(e.tagName)) bad.push(`cut ${e.className} ${e.textContent?.slice(0, 40)}`)
        if (e.tagName === 'BUTTON' && (e.textContent ?? '').length > 40 && !e.className.includes('line')) bad.push(`long ${e.textContent}`)
      }
      return bad.slice(0, 6)
    })
    if (wide.length) console.log(name, wide)
    const h = await page.evaluate(() => document.querySelector('#root')!.scrollHeight)
    if (process.argv.slice(2).includes(name)) { await page.setViewportSize({ width: 320, height: Math.min(2600, Math.max(640, h)) }); await page.screenshot({ path: `${out}/p-${name}.png`, fullPage: true }); await page.setViewportSize({ width: 320, height: 640 }) }
  } catch (e) { console.log(name, String(e).slice(0, 120)) }
}
for (const [k, scene] of Object.entries(scenes(deckDe, 5, deckDe.stations['gap-checklist'].questions))) {
  await writeFile(`${out}/${k}.svg`, svgOf(scene))
  await page.setViewportSize({ width: 1600, height: 1000 })
  await page.goto(`file://${out}/${k}.svg`)
  await page.screenshot({ path: `${out}/b-${k}.png` })
}
await browser.close(); await server.close(); await rm(folder, { recursive: true })
