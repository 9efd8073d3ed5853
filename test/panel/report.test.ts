import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workshopFile } from '../../shared/workshop/workshop-file.ts'
import { workshop } from './sample.ts'
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

test('a workshop file on an empty board stands there as if it had been chosen', async () => {
  const page = await gallery.show('first', { host: 'miro', width: 320 })
  const file = {
    workshop: workshop({
      form: 'one-vote',
      departments: [{ key: 'legal', letters: 'LE', name: 'Legal', hue: 'teal' }],
      stations: ['check-in', 'pantry'].map((kind) => {
        return { id: `${kind}-1`, kind, at: { x: 0, y: 0 }, laid: true }
      }),
    }),
    settings: {},
    deck: null,
  }
  await choose(page, workshopFile(file, false))
  await page.getByRole('button', { name: 'Put it on the board' }).click()
  const [, choice] = (await asked(page)).find(([name]) => name === 'lay') ?? []
  expect(choice).toMatchObject({
    form: 'chosen',
    kinds: ['check-in', 'pantry'],
    departments: [{ name: 'Legal', letters: 'LE', hue: 'teal' }],
  })
  await page.close()
})

test('what is wrong with a file is said, and nothing changes', async () => {
  const page = await gallery.show('first', { host: 'miro', width: 320 })
  for (const [text, says] of [
    ['Dear Ana', 'This file is damaged from line 1 on.'],
    ['{"v":1}', 'This is not a workshop file.'],
    ['{"file":"workshop","v":9}', 'This file is from a newer version'],
    [
      '{"file":"workshop","v":1,\n"form":"a-week"}',
      'Something in this file does not fit: form, line 2',
    ],
  ] as const) {
    await choose(page, text)
    await page.getByRole('alert').filter({ hasText: says }).waitFor()
  }
  await page.close()
})

async function choose(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a workshop file' }).click()
  const file = { name: 'workshop.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await (await choosing).setFiles(file)
  await page.waitForFunction(() => window.session.asked.some(([name]) => name === 'importWorkshop'))
}
