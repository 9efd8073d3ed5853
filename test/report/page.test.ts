import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { toMail } from '../../shared/report/to-mail.ts'
import { toPage } from '../../shared/report/to-page.ts'
import { launchBrowser } from '../tools/browser.ts'
import { dayReport } from './whole-day.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
}, 120_000)
afterAll(() => browser.close())

const hostile = `<script>window.hit = 1</script><img src=x onerror="window.hit = 1">`

/** The page as a browser shows it. @param asked gets the address of whatever it asks for */
async function opened(words = 'Relevance', asked: string[] = []): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } })
  page.on('request', (request) => asked.push(request.url()))
  await page.setContent(toPage(dayReport({ names: true }, { words }), en))
  return page
}

test('the web page passes axe, on a screen as narrow as a phone too, and asks for nothing', async () => {
  const asked: string[] = []
  const page = await opened('Relevance', asked)
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  for (const width of [900, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page, await readFile(source, 'utf8'))).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true)
  }
  expect(asked).toEqual([])
  await page.close()
})

test('its bars are a picture with words, and every figure is in a table too', async () => {
  const page = await opened()
  const picture = page.getByRole('img')
  expect(await picture.getAttribute('aria-label')).toBe('Votes as bars: Relevance 5, Ease 2')
  const [five, two] = await picture
    .locator('rect')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width))
  expect((five ?? 0) / (two ?? 1)).toBeCloseTo(2.5, 1)
  expect(await page.getByRole('row', { name: /Relevance 5/ }).count()).toBe(1)
  await page.close()
})

test('what people wrote is shown as they wrote it, and runs nowhere', async () => {
  const page = await opened(hostile)
  expect(await page.locator('main').innerText()).toContain(hostile)
  expect(await page.locator('img, script').count()).toBe(0)
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  await page.setContent(`<main>${toMail(dayReport({}, { words: hostile }), en)}</main>`)
  expect(await page.locator('main').innerText()).toContain(hostile)
  expect(await page.locator('main').locator('img, script').count()).toBe(0)
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  await page.close()
})

test('it prints', async () => {
  const page = await opened()
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).maxWidth)).toBe(
    'none',
  )
  await page.close()
})

/** The page forbids scripts of its own; what is evaluated from outside is none of it. */
async function violations(page: Page, source: string): Promise<string[]> {
  await page.evaluate(source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    const { violations: found } = await axe.run()
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
}
