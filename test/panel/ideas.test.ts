import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, openGallery, type Gallery } from './open-gallery.ts'

let gallery: Gallery

beforeAll(async () => {
  gallery = await openGallery()
}, 120_000)
afterAll(() => gallery.close())

test('numbers go to the notes that are ticked, and to the joined ones their idea', async () => {
  // The gallery has joined the first of the four with idea 2.
  const page = await gallery.show('ideas-run', { host: 'miro', width: 320 })
  await page.getByLabel('AI everything').uncheck()
  await page.getByRole('button', { name: 'Give 2 ideas a number' }).click()
  expect(await asked(page)).toContainEqual([
    'stationAction',
    'ideas-1',
    'number-ideas',
    { n20: 'n2', n22: '', n23: '' },
  ])
  await page.close()
})

test('who keeps a note apart gives it a number; with nothing ticked nothing is given', async () => {
  const page = await gallery.show('ideas-run', { host: 'miro', width: 320 })
  await page.getByRole('button', { name: 'Keep apart' }).click()
  await page.getByRole('button', { name: 'Give 4 ideas a number' }).waitFor()
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
  const give = page.getByRole('button', { name: 'Give 0 ideas a number' })
  expect(await give.getAttribute('aria-disabled')).toBe('true')
  await give.click({ force: true })
  expect((await asked(page)).map(([name]) => name)).not.toContain('stationAction')
  await page.close()
})

test('what was ticked outlives a panel that closes', async () => {
  const page = await gallery.show('ideas-run', { host: 'miro', width: 320 })
  await page.getByLabel('AI everything').uncheck()
  const kept = (await asked(page)).filter(([name]) => name === 'keep').at(-1)
  expect(kept).toEqual(['keep', 'ideas/ideas-1', 'n20 n2\nn21 -'])
  await page.close()
})

test('the map says to those who hear it what lies where', async () => {
  const page = await gallery.show('ideas-results', { host: 'miro', width: 320 })
  const name = await page.getByRole('img').getAttribute('aria-label')
  expect(name).toBe(
    'Map of effort and impact. Start here: 2, 7. Big bets: 1, 4. Fill-ins: 11. Think twice: none',
  )
  await page.close()
})
