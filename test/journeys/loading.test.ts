import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../tools/browser.ts'
import { root } from '../house/sources.ts'
import type { StaticServer } from '../tools/static-server.ts'
import { serveRehearsal, takeSeat, type Seat } from './rehearsal.ts'

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

/** Takes a seat where some parts of Miro's panel come only as `answer` lets them. */
async function seatWith(parts: RegExp, answer: (route: Route) => Promise<void>): Promise<Seat> {
  const seat = await takeSeat(browser, server, 'miro')
  await seat.page.route(parts, answer)
  await seat.page.reload()
  return seat
}

const later = /\/miro\/assets\/(core|later|en)-/

it('an empty board’s first view is there before the rest of the app, and a press waits for that', async () => {
  let come: () => void = () => undefined
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  const { panel, page, errors } = await seatWith(later, async (route) => {
    await coming
    await route.fallback()
  })
  const put = panel.getByRole('button', { name: 'Put it on the board' })
  await panel.getByRole('button', { name: 'Design' }).click()
  await panel.getByLabel('Name').fill('Research')
  await panel.getByRole('tab', { name: 'Run' }).click()
  await panel.getByText('Nothing is on the board yet.').waitFor()
  await panel.getByRole('tab', { name: 'Prepare' }).click()
  await panel.getByRole('button', { name: 'Research' }).waitFor()
  await put.click()
  expect(await put.getAttribute('aria-busy')).toBe('true')
  come()
  await panel.getByText('Putting it on the board').waitFor()
  await panel.getByText('Before people come').waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

it.each(['core', 'later'])(
  'says so where %s does not come, loses nothing, and tries again',
  async (part) => {
    let broken = true
    const { panel, page, errors } = await seatWith(
      new RegExp(`/miro/assets/${part}-`),
      async (route) => (broken ? route.abort() : route.fallback()),
    )
    await panel.getByText('This part could not be opened.').waitFor()
    await panel.getByText('90 minutes').click()
    broken = false
    await panel.getByRole('button', { name: 'Try again' }).click()
    await panel.getByText('This part could not be opened.').waitFor({ state: 'hidden' })
    const whole = panel.getByLabel('90 minutes')
    await whole.waitFor()
    expect(await whole.isChecked()).toBe(true)
    // The browser's own word on the file; no script stumbled.
    expect(errors.filter((error) => !error.includes('net::ERR_FAILED'))).toEqual([])
    await page.context().close()
  },
)

it('what Miro’s page without a panel runs never fetches the panel or its style, which its policy refuses', async () => {
  const assets = join(root, 'dist/miro/assets')
  const core = (await readdir(assets)).find((name) => name.startsWith('core-'))
  const fetched = /__vite__mapDeps=[^;]*;/.exec(await readFile(join(assets, core ?? ''), 'utf8'))
  expect(fetched?.[0]).toMatch(/\.js/)
  expect(fetched?.[0]).not.toMatch(/panel-|-view-|\.css/)
})
