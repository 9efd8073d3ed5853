import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, openGallery, type Gallery } from './open-gallery.ts'

let gallery: Gallery

beforeAll(async () => {
  gallery = await openGallery()
}, 120_000)
afterAll(() => gallery.close())

const at = { host: 'miro', width: 320 } as const

test('an answer is kept at once, an owner when asked to; taking them back takes them away', async () => {
  const page = await gallery.show('run-audit', at)
  await page.getByLabel(/^4\. /).selectOption('Blocked')
  await page.getByLabel(/^1\. /).selectOption('Not looked at')
  await page.getByLabel('Who answers for 6', { exact: true }).fill(' Kim ')
  await page.getByRole('button', { name: 'Keep: Who answers for 6' }).press('Enter')
  await page.getByLabel('Who answers for 3', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Keep: Who answers for 3' }).press('Enter')
  // What nobody has looked at needs no owner yet.
  expect(await page.getByLabel('Who answers for 2', { exact: true }).count()).toBe(0)
  const kept = (await asked(page)).filter(([name]) => name === 'changeSettings')
  expect(kept).toEqual([
    ['changeSettings', 'data-audit-1', { 'privacy/4': 'blocked' }],
    ['changeSettings', 'data-audit-1', { 'privacy/1': null }],
    ['changeSettings', 'data-audit-1', { 'name/privacy/6': 'Kim' }],
    ['changeSettings', 'data-audit-1', { 'name/privacy/3': null }],
  ])
  await page.close()
})

test('results lead to the checklist, and are put on the board once there is something to put', async () => {
  const page = await gallery.show('results-audit', at)
  await page.getByRole('button', { name: 'Put result on the board' }).click()
  await page.getByText('The result is on the board.').waitFor()
  expect(await asked(page)).toContainEqual(['stationAction', 'data-audit-1', 'write-result'])
  await page.getByRole('button', { name: 'Go through the checklist' }).click()
  await page.locator('summary', { hasText: 'Privacy checklist: 4 of 11' }).waitFor()
  await page.close()

  const none = await gallery.show('results-pantry-none', at)
  const put = none.getByRole('button', { name: 'Put result on the board' })
  expect(await put.getAttribute('aria-disabled')).toBe('true')
  await none.close()
})
