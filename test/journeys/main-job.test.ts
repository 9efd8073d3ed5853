import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { type Host } from './rehearsal.ts'
import { leave, setStage } from './stage.ts'

const stage = setStage()

const hosts: readonly Host[] = ['miro', 'figjam']

/** What each host's main job gave as JSON. */
const reports = new Map<Host, string>()

const timeless = (json: string): string => json.replace(/"(date|stopped)": "[^"]*"/g, '"$1": ""')

describe.each(hosts)('the main job on %s', (host) => {
  it('goes from the first click to the result on the board and the report', async () => {
    const seat = await stage.seat(host)
    const { panel, page } = seat
    const facilitator = play(seat)
    await facilitator.layOneVote()

    await seat.people('check in')
    await facilitator.seePeople(8)

    await facilitator.startVote('Four arguments')
    await panel.getByText('0 of 8').first().waitFor()
    expect(await panel.locator('body').innerText()).not.toMatch(/Ben|Nadia|Relevance/)
    await seat.people('vote on the arguments')
    await panel.getByText('8 of 8').first().waitFor()

    await facilitator.stopVote()
    const sentence = panel.getByText(/is ahead|are level/)
    await expect.poll(() => sentence.innerText()).toBe('Relevance is ahead, 5 of 8 votes.')
    await panel.getByText('8 of 8 people counted').waitFor()
    await panel.getByLabel('We decide').fill('Relevance first')
    await panel.getByLabel('Decided by').fill('Ines')
    await panel.getByRole('button', { name: 'Keep the decision' }).click()
    await panel.getByRole('button', { name: 'Put result on the board' }).click()
    await page
      .locator('.item', { hasText: /^1\s+Relevance/ })
      .first()
      .waitFor()
    await page.locator('.item', { hasText: '■ Stopped. 8 of 8 voted' }).first().waitFor()

    await panel.getByRole('tab', { name: 'Report' }).click()
    await panel.getByText('Look at it first').click()
    const report = await panel.locator('pre').innerText()
    expect(report).toContain('Relevance first')
    expect(report).not.toMatch(/Ben|Nadia/)
    const saved = page.waitForEvent('download')
    await panel.getByRole('button', { name: 'JSON' }).click()
    reports.set(host, timeless(await readFile(await (await saved).path(), 'utf8')))
    await leave(seat)
  })

  it('stands where it was when the panel is opened again', async () => {
    const seat = await stage.seat(host)
    const { panel, page } = seat
    const facilitator = play(seat)
    await facilitator.layOneVote()
    await seat.people('check in')
    await facilitator.seePeople(8)
    await facilitator.startVote('Four arguments')
    await seat.people('vote on the arguments')
    await page.getByRole('button', { name: 'Close panel' }).click()
    await page.locator('.pane').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Open the plugin' }).click()
    await panel.getByText('8 of 8').first().waitFor()
    await leave(seat)
  })

  it('tells somebody else who runs it, and lets them join', async () => {
    const ana = await stage.seat(host)
    await play(ana).layOneVote()
    const ben = await stage.tab(ana.page.context(), host, 'Ben')
    await ben.panel.getByText('Ana is running this workshop.').waitFor()
    await ben.panel.getByRole('button', { name: 'I run this with Ana' }).click()
    await ben.panel.getByRole('tab', { name: 'Run' }).waitFor()
    await leave(ben)
  })
})

describe('the report', () => {
  it('is the same on both hosts, byte for byte but for the times', () => {
    const [miro, figjam] = hosts.map((host) => reports.get(host))
    expect(miro).toContain('Relevance')
    expect(figjam).toBe(miro)
  })
})

describe('laying in Miro', () => {
  it('goes on when a click on the board closes the panel', async () => {
    const seat = await stage.seat('miro')
    const { panel, page, board } = seat
    await panel.getByText('One vote: four arguments').click()
    await panel.getByRole('button', { name: 'Put it on the board' }).click()
    await panel.getByText('You can close this panel: it goes on.').waitFor()
    await board.click({ position: { x: 30, y: 30 } })
    await page.locator('.pane').waitFor({ state: 'detached' })
    await page.getByRole('group', { name: 'shape: We decide' }).waitFor()
    await page.getByRole('button', { name: 'Open the plugin' }).click()
    await panel.getByText('Before people come').waitFor()
    await panel.getByText('Areas on the board: 2').waitFor()
    await leave(seat)
  })
})
