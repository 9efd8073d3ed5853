import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../house/sources.ts'
import { play } from '../journeys/play.ts'
import { serveRehearsal, takeSeat, type Host, type Seat } from '../journeys/rehearsal.ts'
import { playWholeDay, savedReport } from '../journeys/whole-day.ts'
import { launchBrowser } from '../tools/browser.ts'
import { buildAll } from '../tools/build.ts'

/**
 * `npm run pictures`: plays a whole day on both hosts, takes the pictures of `docs/pictures/` on the way, and writes the
 * report of that day.
 */
const folder = join(root, 'docs/pictures')
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
await buildAll()
const server = await serveRehearsal()
const browser = await launchBrowser()

for (const host of ['miro', 'figjam'] as const) await picture(host)

await browser.close()
await server.close()

async function picture(host: Host): Promise<void> {
  const seat = await takeSeat(browser, server, host)
  await pane(seat, host, 'first')
  await playWholeDay(seat, async (_, area) => {
    await pane(seat, host, slug(area))
    await boardOf(seat, host, area)
  })
  await otherViews(seat, host)
  await writeFile(join(root, 'docs/example-report.md'), await savedReport(seat))
  await pane(seat, host, 'report')
  await seat.page.setViewportSize({ width: 1440, height: 810 })
  await seat.panel.getByRole('tab', { name: 'Results' }).click()
  await seat.panel.getByRole('combobox', { name: 'Area' }).selectOption({ label: 'Four arguments' })
  await seat.goTo('Four arguments')
  await seat.page.screenshot({ path: file(host, 'rehearsal') })
  await seat.page.context().close()
  await openVote(host)
}

/** What lies beside the results: the preparations and their pages, help, and what somebody else sees. */
async function otherViews(seat: Seat, host: Host): Promise<void> {
  const { panel } = seat
  await panel.getByRole('tab', { name: 'Prepare' }).click()
  await panel.getByText('Before people come').waitFor()
  await pane(seat, host, 'prepare')
  const pages = {
    people: /^People/,
    minutes: /^Minutes and breaks/,
    words: /^Words and cards/,
    examples: /^\d+ examples picked/,
    book: /^The facilitator’s book/,
    areas: /^Add or remove areas/,
    afresh: /^Start afresh/,
  }
  for (const [name, label] of Object.entries(pages)) {
    await panel.getByRole('button', { name: label }).first().click()
    await panel.getByRole('button', { name: 'Back', exact: true }).waitFor()
    await pane(seat, host, name)
    await panel.getByRole('button', { name: 'Back', exact: true }).click()
  }
  await panel.getByRole('button', { name: 'Help' }).click()
  await panel.getByText('How it counts').waitFor()
  await pane(seat, host, 'help')
  await panel.getByRole('button', { name: 'Back', exact: true }).click()
  const other = await takeSeat(seat.page.context(), server, host, 'Ben')
  await other.panel.getByText('Ana is running this workshop.').waitFor()
  await pane(other, host, 'somebody-else')
  await other.page.close()
}

/** A vote before it starts, while it is open, and what there is to look at. */
async function openVote(host: Host): Promise<void> {
  const seat = await takeSeat(browser, server, host)
  const facilitator = play(seat)
  await facilitator.layOneVote()
  await seat.people('check in')
  await facilitator.seePeople(8)
  await facilitator.chooseArea('Four arguments')
  await pane(seat, host, 'before')
  await facilitator.startVote('Four arguments')
  await seat.people('vote on the arguments')
  await seat.panel.getByText('8 of 8').first().waitFor()
  await pane(seat, host, 'open')
  await seat.panel.getByRole('button', { name: 'Stop the vote' }).click()
  await seat.panel.getByText('Stop the vote?').waitFor()
  await pane(seat, host, 'stop')
  await seat.page.context().close()
}

function pane({ page }: Seat, host: Host, name: string): Promise<unknown> {
  return page.locator('.pane iframe').screenshot({ path: file(host, name) })
}

/** The area filling a window of 1280 × 720, as somebody who has just arrived sees it. */
async function boardOf({ page, goTo, board }: Seat, host: Host, area: string): Promise<void> {
  await page.setViewportSize({ width: 1280 + (host === 'miro' ? 369 : 366), height: 720 + 45 })
  await goTo(area)
  await board.screenshot({ path: file(host, `area-${slug(area)}`) })
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}

function file(host: Host, name: string): string {
  return join(folder, `${host}-${name}.png`)
}
