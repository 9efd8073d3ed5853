import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { asked, focused, openGallery, type Gallery } from './open-gallery.ts'

let gallery: Gallery

beforeAll(async () => {
  gallery = await openGallery()
}, 120_000)
afterAll(() => gallery.close())

const open = (state = 'words-list'): Promise<Page> =>
  gallery.show(state, { host: 'miro', width: 320 })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** What the panel asked its session to keep as the words of an area. */
const saved = async (page: Page): Promise<readonly unknown[]> =>
  (await asked(page)).find(([name]) => name === 'changeDeck') ?? []
const [first, , third] = deckEn.stations['gap-checklist'].questions

test('words are changed, moved, added, hidden and shown again, and saved as one', async () => {
  const page = await open()
  await page.getByLabel('Question 1', { exact: true }).fill('Ours?')
  await button(page, 'Move down: Question 1').click()
  await button(page, `Show again: ${first}`).click()
  await button(page, 'Hide: Question 1').click()
  await button(page, 'Add: Question').click()
  await page.getByLabel('Question 3', { exact: true }).fill('And this?')
  await button(page, 'Save').click()
  const [, section, words, hidden] = await saved(page)
  expect(section).toBe('gap-checklist')
  expect(words).toMatchObject({ questions: ['Ours?', first, 'And this?'] })
  expect(hidden).toEqual({ questions: [third] })
  await page.close()
})

test('the focus goes with a card that is moved', async () => {
  const page = await open()
  await button(page, 'Move down: Question 1').click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Move down: Question 2')
  await page.close()
})

test('a text without room is named, and not saved', async () => {
  const page = await open('words-too-long')
  await page.getByText('Gap checklist, Question 1: longer than 48 characters.').waitFor()
  await button(page, 'Save').focus()
  await page.keyboard.press('Enter')
  expect(await saved(page)).toEqual([])
  await page.getByLabel('Question 1', { exact: true }).fill('Short?')
  await button(page, 'Save').click()
  expect((await saved(page))[2]).toMatchObject({ questions: ['Short?'] })
  await page.close()
})

test('a file that is wrong says where, and a right one is taken', async () => {
  const page = await open('words-cards')
  const text = page.getByLabel('Text of the file')
  await text.fill('{"v": 1,\n"stations": {"goals": {"name": 7}}}')
  await button(page, 'Use these words').click()
  await page.getByText('Line 2: Goals, Name: this is not what stands here.').waitFor()
  await text.fill('{"v": 1, "stations": {"goals": {"name": "Aims"}}}')
  await button(page, 'Use these words').click()
  await page.getByText('All words of the file are in use.').waitFor()
  await page.close()
})

test('the export lies there as text where saving is refused', async () => {
  const page = await open('words')
  await button(page, 'Export as a file').click()
  const field = page.getByLabel('The text')
  await field.waitFor()
  expect(JSON.parse(await field.inputValue())).toMatchObject({ v: 1, language: 'en' })
  await page.close()
})

test('another language is chosen by its own name, and the panel speaks it', async () => {
  const page = await gallery.show('first', { host: 'miro', width: 320 })
  await page.getByLabel('Language').selectOption({ label: 'Deutsch' })
  expect(await asked(page)).toContainEqual(['setLanguage', 'de'])
  await page.evaluate(() => window.session.become({ ...window.session.view, language: 'de' }))
  await page.getByText('Was steht an?').waitFor()
  expect(await page.evaluate(() => document.querySelector('#root')?.getAttribute('lang'))).toBe(
    'de',
  )
  await page.evaluate(() => window.session.become({ ...window.session.view, language: 'en' }))
  await page.getByText('What are you running?').waitFor()
  expect(await focused(page)).not.toBe('')
  await page.close()
})
