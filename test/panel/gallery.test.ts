import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asked, focused, openGallery, type Gallery } from './open-gallery.ts'
import { states } from './states.ts'

let gallery: Gallery
let axe: string

beforeAll(async () => {
  gallery = await openGallery()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
}, 120_000)
afterAll(() => gallery.close())

const looks = [
  { host: 'miro', width: 320 },
  { host: 'figjam', width: 340 },
] as const

describe.each(looks)('on $host at $width px', (look) => {
  test.each(Object.keys(states))('%s: fits, is named and passes axe', async (state) => {
    const page = await gallery.show(state, { ...look, height: state === 'open-small' ? 132 : 640 })
    expect(await tooWide(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.lang)).not.toBe('')
    expect(await violations(page, axe)).toEqual([])
    // The narrowest panel: Miro's 320 less its own padding.
    await page.setViewportSize({ width: 272, height: 640 })
    expect(await tooWide(page)).toEqual([])
    await page.close()
  })
})

test('the small window needs no scrolling', async () => {
  const page = await gallery.show('open-small', { host: 'figjam', width: 340, height: 132 })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(132)
  await page.close()
})

test('opened again the panel is on the open vote, small where the host can be small', async () => {
  const miro = await gallery.show('open-again', { host: 'miro', width: 320 })
  expect(await miro.getByRole('tab', { name: 'Run' }).getAttribute('aria-selected')).toBe('true')
  expect(await miro.getByText('people have voted', { exact: true }).count()).toBe(1)
  await miro.close()
  const figjam = await gallery.show('open-again', { host: 'figjam', width: 340, height: 132 })
  expect(await figjam.getByRole('tab').count()).toBe(0)
  await figjam.getByRole('button', { name: 'Stop the vote' }).click()
  await figjam.getByRole('heading', { name: 'Stop the vote?' }).waitFor()
  await figjam.close()
})

test('nothing that people write becomes an element', async () => {
  const page = await gallery.show('results', { host: 'miro', width: 320 })
  expect(await page.textContent('.reasons')).toContain('People leave')
  expect(await page.textContent('#root')).toContain('<img src=x onerror=alert(1)>')
  expect(await page.locator('img').count()).toBe(0)
  await page.close()
})

describe('by keyboard', () => {
  test('tabs are one stop, and arrows go from one to the next', async () => {
    const page = await gallery.show('before', { host: 'miro', width: 320 })
    await page.getByRole('tab', { name: 'Run' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Results')
    expect(await page.getByRole('tab', { name: 'Results' }).getAttribute('aria-selected')).toBe(
      'true',
    )
    await page.keyboard.press('End')
    expect(await focused(page)).toBe('Report')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Prepare')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('?')
    await page.close()
  })

  test.each(['first', 'prepare', 'before', 'open', 'results', 'report'])(
    '%s: every stop shows where it is, in the order of reading',
    async (state) => {
      const page = await gallery.show(state, { host: 'miro', width: 320 })
      const stops = await page.locator(focusable).count()
      await page.evaluate(() => window.scrollTo(0, 0))
      const tops: number[] = []
      await page.locator('[role="tab"][aria-selected="true"]').focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Shift+Tab')
      for (let stop = 0; stop < stops; stop++) {
        const here = await page.evaluate(() => {
          const element = document.activeElement
          if (!(element instanceof HTMLElement) || element === document.body) return null
          if ('seen' in element.dataset) return null
          element.dataset['seen'] = ''
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          const top = element.getBoundingClientRect().top + window.scrollY
          return {
            outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
            top,
            name: element.outerHTML.slice(0, 80),
          }
        })
        if (!here) break
        expect(here).toMatchObject({ outlined: true })
        tops.push(here.top)
        await page.keyboard.press('Tab')
      }
      expect(tops.length).toBeGreaterThan(3)
      // Beside each other is in order; more than a line back up is not.
      for (const [index, top] of tops.entries())
        expect(top).toBeGreaterThan((tops[index - 1] ?? 0) - 48)
      await page.close()
    },
  )

  test('a page takes the focus to its title, Escape goes back, and what was typed is kept', async () => {
    const page = await gallery.show('people-none', { host: 'miro', width: 320 })
    await page.getByLabel('One name a line.').fill('Ana\nBen')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Before people come' }).waitFor()
    await expect.poll(() => focused(page)).toBe('Before people come')
    await page.getByRole('button', { name: /^People/ }).click()
    await page.locator('summary', { hasText: 'Paste a list' }).click()
    expect(await page.getByLabel('One name a line.').inputValue()).toBe('Ana\nBen')
    await page.close()
  })

  test('Ctrl + Enter counts now, wherever the focus is', async () => {
    const page = await gallery.show('open', { host: 'miro', width: 320 })
    await page.keyboard.press('Control+Enter')
    expect(await asked(page)).toContainEqual(['countNow'])
    await page.close()
  })

  test('a question takes the focus and Escape means no', async () => {
    const page = await gallery.show('areas-remove', { host: 'miro', width: 320 })
    expect(await focused(page)).toBe('Not yet')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe('Remove')
    expect(await asked(page)).not.toContainEqual(['removeStation', 'four-arguments-1'])
    await page.close()
  })
})

test('an open vote shows no names and no leader until somebody asks', async () => {
  const page = await gallery.show('open', { host: 'miro', width: 320 })
  const text = (await page.textContent('#root')) ?? ''
  for (const name of ['Ben', 'Nadia', 'Relevance', 'ahead']) expect(text).not.toContain(name)
  await page.getByRole('button', { name: 'Who?' }).click()
  expect(await page.textContent('#root')).toContain('Not yet: Ben and Nadia.')
  await page.waitForFunction(() => !document.body.textContent?.includes('Ben'), undefined, {
    timeout: 12_000,
  })
  await page.close()
})

test('a note that holds a page is a line in the list, and named as one', async () => {
  const page = await gallery.show('look', { host: 'miro', width: 320 })
  await page.getByRole('heading', { name: 'Outside the boxes (2)' }).waitFor()
  const line = page.locator('li', { hasText: 'Datenschutz' })
  expect(await line.locator('span').first().textContent()).toMatch(/^“.{79}…”$/u)
  const name = await line.getByRole('button').getAttribute('aria-label')
  expect(name?.length).toBeLessThan(100)
  await page.close()
})

test('a long list of options shows only what has votes', async () => {
  const page = await gallery.show('results-gaps', { host: 'miro', width: 320 })
  expect(await page.textContent('#root')).not.toContain('Worries me most')
  expect(await page.textContent('#root')).toContain('7 without votes')
  await page.close()
})

test('where copying is refused the text lies there selected', async () => {
  const page = await gallery.show('report', { host: 'miro', width: 320 })
  await page.getByRole('button', { name: 'Copy for e-mail' }).click()
  const field = page.getByLabel('The text')
  expect(await field.evaluate((element: HTMLTextAreaElement) => element.selectionEnd)).toBe(
    (await field.inputValue()).length,
  )
  expect(await field.inputValue()).toContain('What we decided')
  await page.close()
})

const focusable = 'button:not([tabindex="-1"]), a[href], input, select, textarea, summary'

/** Elements that stick out of the panel, or whose words stick out of them. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    return [
      ...document.querySelectorAll<HTMLElement>('#root *:not(.off-screen):not(.off-screen *)'),
    ]
      .filter((element) => {
        // What is folded away has no width of its own.
        if (!element.checkVisibility()) return false
        const { left, right } = element.getBoundingClientRect()
        const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
        return (
          right > width + 0.5 ||
          left < -0.5 ||
          (cut && getComputedStyle(element).overflowX !== 'visible')
        )
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })
}

async function violations(page: Page, source: string): Promise<string[]> {
  await page.addScriptTag({ content: source })
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: { run(options: RunOptions): Promise<AxeResults> }
    }
    const { violations: found } = await run.run({ resultTypes: ['violations'] })
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
}
