import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, openGallery, type Gallery } from './open-gallery.ts'

let gallery: Gallery

beforeAll(async () => {
  gallery = await openGallery()
}, 120_000)
afterAll(() => gallery.close())

const open = (state: string): Promise<Page> =>
  gallery.show(state, { host: 'miro', width: 320, hands: true })

/** What a program that takes formatted words, and one that takes bare ones, would paste. */
async function pasted(page: Page): Promise<{ html: string; plain: string }> {
  await page.evaluate(() => {
    document.addEventListener('paste', ({ clipboardData }) => {
      document.body.dataset['html'] = clipboardData?.getData('text/html') ?? ''
      document.body.dataset['plain'] = clipboardData?.getData('text/plain') ?? ''
    })
  })
  await page.keyboard.press('Control+V')
  return page.evaluate(() => ({
    html: document.body.dataset['html'] ?? '',
    plain: document.body.dataset['plain'] ?? '',
  }))
}

test.each([
  ['with the clipboard', false],
  ['where the frame refuses the clipboard', true],
])('%s an e-mail gets formatted words and a plain twin', async (_, refused) => {
  const page = await open('report')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  if (refused) {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
  }
  await page.getByRole('button', { name: 'Copy for e-mail' }).click()
  await page.getByText('Copied. Paste it into a mail').waitFor()
  const { html, plain } = await pasted(page)
  expect(html).toContain('<h2>Menu and roadmap</h2>')
  expect(html).toContain('Relevance first')
  expect(plain).toContain('MENU AND ROADMAP\n')
  expect(plain).toContain('Relevance first')
  await page.close()
})

test('a chat gets ten lines', async () => {
  const page = await open('report')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy ten lines for chat' }).click()
  await page.getByText('Copied. Paste it into a chat.').waitFor()
  expect((await pasted(page)).plain.split('\n')).toHaveLength(10)
  await page.close()
})

test.each([
  ['Save as a web page (to print)', /^workshop-\d{4}-\d\d-\d\d\.html$/, '<!doctype html>'],
  ['Markdown', /\.md$/, '# What we decided'],
  ['CSV', /\d\.csv$/, 'Area,Vote'],
  ['JSON', /\.json$/, '"v": 1'],
  ['Jira', /-jira\.csv$/, 'Summary,Description'],
  ['Linear', /-linear\.csv$/, 'Title,Description'],
  ['Trello', /-trello\.csv$/, 'Card Name,Card Description'],
])('%s is a file', async (button, name, words) => {
  const page = await open('report')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(name)
  expect(await readFile(await file.path(), 'utf8')).toContain(words)
  await page.close()
})

test('the workshop is taken along without people, until they are asked for', async () => {
  const page = await open('report-take')
  expect(await asked(page)).toContainEqual(['exportWorkshop', false])
  await page.getByLabel('with the list of people').check()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the workshop' }).click()
  expect((await coming).suggestedFilename()).toBe('workshop.json')
  expect(await asked(page)).toContainEqual(['exportWorkshop', true])
  await page.close()
})

test('names come in only with their tick', async () => {
  const page = await open('report')
  const preview = page.locator('pre')
  expect(await preview.innerText()).not.toMatch(/Ines|Nadia|Lee/)
  await page.getByLabel('names', { exact: true }).check()
  expect(await preview.innerText()).toMatch(/Nadia/)
  expect(await preview.innerText()).toMatch(/Ines/)
  await page.close()
})
