import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core'
import { serveFolder, type StaticServer } from '../tools/static-server.ts'
import { root } from '../house/sources.ts'

export type Host = 'miro' | 'figjam'

/** One person at the rehearsal board in a real browser, with the built plugin. */
export interface Seat {
  readonly page: Page
  /** The plugin's panel. */
  readonly panel: FrameLocator
  readonly board: Locator
  /** Lets the seeded people do something. */
  people(does: string): Promise<void>
  /** Looks at the area whose name begins so. */
  goTo(area: string): Promise<void>
  /** Addresses outside the rehearsal that the page asked for; there must be none. */
  readonly strangers: string[]
  /** What went wrong in any script of the page. */
  readonly errors: string[]
}

/** Serves `dist/`, with the plugins exactly as they were built. */
export const serveRehearsal = (): Promise<StaticServer> => serveFolder(join(root, 'dist'))

const sdk = 'https://miro.com/app/static/sdk/v2/miro.js'

/**
 * Opens the rehearsal in a context of its own (or a second tab of one). Miro's pages are those of `dist/miro`,
 * unchanged; only the address of Miro's SDK script is answered here.
 */
export async function takeSeat(
  where: Browser | BrowserContext,
  server: StaticServer,
  host: Host,
  as = 'Ana',
): Promise<Seat> {
  const context = 'newContext' in where ? await where.newContext({ viewport }) : where
  const page = await context.newPage()
  const strangers: string[] = []
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  const stand = await readFile(join(root, 'dist/rehearsal/miro-sdk.js'), 'utf8')
  await page.route(
    (url) => !url.href.startsWith(server.address) && !['data:', 'blob:'].includes(url.protocol),
    async (route) => {
      const address = route.request().url()
      if (address === sdk) return route.fulfill({ contentType: 'text/javascript', body: stand })
      strangers.push(address)
      return route.abort()
    },
  )
  // The rehearsal's own copies give way to the plugins as they are shipped.
  await page.route(`${server.address}rehearsal/miro/**`, (route) =>
    route.continue({ url: route.request().url().replace('/rehearsal/miro/', '/miro/') }),
  )
  page.setDefaultTimeout(patience)
  await page.goto(`${server.address}rehearsal/?host=${host}&as=${as}`)
  const panel = page.locator('.pane iframe').contentFrame()
  // Until the panel has opened, it makes the board narrower and takes the keyboard.
  await panel.getByRole('button').first().waitFor()
  return {
    page,
    panel,
    board: page.locator('.board'),
    people: async (does) => {
      await page.getByRole('combobox', { name: 'Let people …' }).selectOption({ label: does })
    },
    goTo: async (area) => {
      const select = page.getByRole('combobox', { name: 'Go to …' })
      const names = await select.locator('option').allTextContents()
      const name = names.find((one) => one.startsWith(area))
      if (name === undefined) throw new Error(`No area ${area} on the board: ${names.join(', ')}`)
      await select.selectOption({ label: name })
    },
    strangers,
    errors,
  }
}

const viewport = { width: 1680, height: 900 }

/** How long a step may take on a machine under load, in ms. */
const patience = 25_000
