import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../house/sources.ts'
import { play } from '../journeys/play.ts'
import { serveRehearsal, takeSeat, type Host, type Seat } from '../journeys/rehearsal.ts'
import { launchBrowser } from '../tools/browser.ts'
import { buildAll } from '../tools/build.ts'

/** What people do, and where. */
const votes = [
  ['vote on the gaps', 'Gap checklist'],
  ['fill in and vote on recipes', 'Recipe cards'],
] as const

/** `npm run pictures`: plays the main job on both hosts and takes the pictures of `docs/pictures/` on the way. */
const folder = join(root, 'docs/pictures')
await mkdir(folder, { recursive: true })
await buildAll()
const server = await serveRehearsal()
const browser = await launchBrowser()

for (const host of ['miro', 'figjam'] as const) await picture(host)

await browser.close()
await server.close()

async function picture(host: Host): Promise<void> {
  const seat = await takeSeat(browser, server, host)
  const { panel, page } = seat
  const facilitator = play(seat)
  const pane = (name: string) => page.locator('.pane iframe').screenshot({ path: file(host, name) })

  await pane('first')
  await facilitator.layNinety()
  await seat.people('check in')
  await facilitator.seePeople(8)
  await panel
    .getByText(/^People/)
    .first()
    .click()
  await panel
    .getByText(/checked in/)
    .first()
    .waitFor()
  await pane('people')
  await panel.getByRole('button', { name: 'Back', exact: true }).click()

  await facilitator.chooseArea('Four arguments')
  await pane('before')
  await seat.people('put examples')
  await facilitator.startVote('Four arguments')
  await seat.people('vote on the arguments')
  await panel.getByText('8 of 8').first().waitFor()
  await pane('open')
  await facilitator.stopVote()
  await pane('results')
  await panel.getByRole('button', { name: 'Put result on the board' }).click()
  await page
    .locator('.item', { hasText: /^1\s+Relevance/ })
    .first()
    .waitFor()
  await area(seat, host, 'Check in')
  await area(seat, host, 'Four arguments')

  for (const [vote, name] of votes) {
    await facilitator.startVote(name)
    await seat.people(vote)
    await panel.getByText('8 of 8').first().waitFor()
    await facilitator.stopVote()
    await pane(name.toLowerCase().replaceAll(' ', '-'))
    await panel.getByRole('button', { name: 'Put result on the board' }).click()
    await panel.getByText('The result is on the board.').waitFor()
    await area(seat, host, name)
  }
  await panel.getByRole('tab', { name: 'Report' }).click()
  await pane('report')
  await panel.getByRole('button', { name: 'Help' }).click()
  await pane('help')
  await page.setViewportSize({ width: 1440, height: 810 })
  await panel.getByRole('tab', { name: 'Results' }).click()
  await panel.getByRole('combobox', { name: 'Area' }).selectOption({ label: 'Four arguments' })
  await seat.goTo('Four arguments')
  await page.screenshot({ path: file(host, 'rehearsal') })
  await page.context().close()
}

/** The area filling a window of 1280 × 720, as somebody who has just arrived sees it. */
async function area({ page, goTo, board }: Seat, host: Host, name: string): Promise<void> {
  await page.setViewportSize({ width: 1280 + (host === 'miro' ? 369 : 366), height: 720 + 45 })
  await goTo(name)
  await board.screenshot({ path: file(host, `area-${name.toLowerCase().replaceAll(' ', '-')}`) })
}

function file(host: Host, name: string): string {
  return join(folder, `${host}-${name}.png`)
}
