import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { asked, openGallery, type Gallery } from './open-gallery.ts'

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
}, 120_000)
afterAll(() => gallery.close())

const show = (state: string) => gallery.show(state, { host: 'miro', width: 320 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const listed = (page: Page) => page.locator('ol.rows > li > strong').allTextContents()

/** Names that the panel has asked to be kept. */
async function keptNames(page: Page): Promise<readonly string[]> {
  const [, , change] = (await asked(page)).find(([name]) => name === 'changeSettings') ?? []
  const { examples } = change as { examples: string }
  return (JSON.parse(examples) as { name: string }[]).map(({ name }) => name)
}

test('a set is one press, can be taken back, and goes on the board with the next', async () => {
  const page = await show('examples')
  const before = await listed(page)
  await press(page, 'Shop')
  const shop = await listed(page)
  expect(shop).toHaveLength(8)
  expect(shop).not.toEqual(before)
  await press(page, 'Take back')
  expect(await listed(page)).toEqual(before)
  await press(page, 'Shop')
  await press(page, 'Put them on the board')
  expect(await keptNames(page)).toEqual(shop)
  expect(await asked(page)).toContainEqual(['stationAction', 'landscape-1', 'put-examples'])
  await page.close()
})

test('found by words, picked with a tick, moved and taken out by keyboard', async () => {
  const page = await show('examples')
  await page.getByLabel('Search 142 interactions').fill('failed pay')
  await page.getByRole('checkbox', { name: 'Failed payment recovery' }).uncheck()
  await page.getByLabel('Search 142 interactions').fill('outage')
  await page.getByRole('checkbox', { name: 'Outage or delay notice' }).check()
  expect((await listed(page)).at(-1)).toBe('Outage or delay notice for those affected')
  await page.getByRole('button', { name: 'Down: Taste picker' }).press('Enter')
  expect((await listed(page)).slice(1, 3)).toEqual(['Continue where you left off', 'Taste picker'])
  await page.getByRole('button', { name: 'Take out: Taste picker' }).press('Enter')
  expect(await listed(page)).toHaveLength(7)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('OL')
  await page.close()
})

test('a thirteenth is refused, and why is said; an area that is not there yet keeps the choice', async () => {
  const page = await show('examples-full')
  await page.locator('summary', { hasText: 'Add your own' }).click()
  await page.getByLabel('Name of the example').fill('  Our  idea ')
  await press(page, 'Add')
  await page.getByText('That is as many as fit.').waitFor()
  expect(await listed(page)).toHaveLength(12)
  await page.getByRole('button', { name: 'Take out: Skip-ahead for experts' }).click()
  await page.getByLabel('Name of the example').fill('  Our  idea ')
  await press(page, 'Add')
  expect((await listed(page)).at(-1)).toBe('Our idea')
  await press(page, 'Keep these examples')
  expect(await keptNames(page)).toContain('Our idea')
  expect((await asked(page)).some(([name]) => name === 'stationAction')).toBe(false)
  await page.close()
})

test('the result goes on the board as it reads in the panel', async () => {
  const page = await show('results-landscape')
  await press(page, 'Put the result on the board')
  const [, , , input] = (await asked(page)).find(([name]) => name === 'stationAction') ?? []
  expect((input as { text: string }).text.split('\n')).toEqual([
    'Most admired: Progress checklist that adapts to what is done (5 notes).',
    'Most disliked: Because you used X shelf (4 notes).',
    'Most divided: Taste picker, 3 or more on each side.',
    'Admired, and little effort for us: Progress checklist that adapts to what is done.',
  ])
  await page.close()
})
