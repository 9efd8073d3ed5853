import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../tools/browser.ts'
import type { StaticServer } from '../tools/static-server.ts'
import { serveRehearsal, takeSeat, type Host, type Seat } from './rehearsal.ts'

/** A browser and the rehearsal, for all tests of a file. */
interface Stage {
  readonly browser: Browser
  readonly server: StaticServer
  /** A person who opens the rehearsal in a browser of their own. */
  seat(host: Host, as?: string): Promise<Seat>
  /** Somebody else at the same board, in another tab. */
  tab(context: BrowserContext, host: Host, as: string): Promise<Seat>
}

export function setStage(): Stage {
  let browser: Browser
  let server: StaticServer
  beforeAll(async () => {
    browser = await launchBrowser()
    server = await serveRehearsal()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  return {
    get browser() {
      return browser
    },
    get server() {
      return server
    },
    seat: (host, as) => takeSeat(browser, server, host, as),
    tab: (context, host, as) => takeSeat(context, server, host, as),
  }
}

/** Nothing outside was asked for, and no script stumbled. */
export async function leave(seat: Seat): Promise<void> {
  expect(seat.strangers).toEqual([])
  expect(seat.errors).toEqual([])
  await seat.page.context().close()
}
