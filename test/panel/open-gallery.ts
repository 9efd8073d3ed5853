import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { launchBrowser } from '../tools/browser.ts'
import { serveFolder } from '../tools/static-server.ts'
import { states } from './states.ts'

export interface Gallery {
  /** A fresh page with one state, what it presses first already pressed. */
  show(
    state: string,
    look: { host: 'miro' | 'figjam'; width: number; height?: number; hands?: true },
  ): Promise<Page>
  close(): Promise<void>
}

/** Builds the gallery into a folder of its own, serves it and opens a browser. */
export async function openGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'panel-gallery-'))
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: join(import.meta.dirname, 'gallery.html') },
    },
  })
  const server = await serveFolder(folder)
  const browser = await launchBrowser()

  return {
    async show(state, { host, width, height = 640, hands }) {
      if (!states[state]) throw new Error(`The gallery has no state ${state}`)
      const page = await browser.newPage({ viewport: { width, height } })
      await page.goto(
        `${server.address}gallery.html?state=${state}&host=${host}${hands ? '&hands' : ''}`,
      )
      await page.waitForSelector('#root .view > *, #root .small > *')
      await page.waitForFunction(() => !document.body.textContent?.includes('Opening…'))
      for (const name of states[state]?.press ?? []) await press(page, name)
      return page
    },
    async close() {
      await browser.close()
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Presses what is called exactly so: a button, or the line that unfolds something. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  const fold = page.locator('summary').filter({ hasText: name })
  const labelled = page.locator(`summary[aria-label="${name}"]`)
  await button.or(fold).or(labelled).first().click()
}

/** What the element in focus says. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** What the panel has asked of its session. */
export const asked = (page: Page) => page.evaluate(() => [...window.session.asked])
