import { readFile } from 'node:fs/promises'
import { play } from './play.ts'
import type { Seat } from './rehearsal.ts'

/** Called when there is something to see: the area's name, and whether the panel or the board shows it. */
export type Watch = (seat: Seat, area: string) => Promise<void>

/**
 * A whole one-day workshop and its second session, from check-in to roadmap, by eight people of four departments and
 * the facilitator at the panel.
 */
export async function playWholeDay(seat: Seat, watch: Watch = async () => {}): Promise<void> {
  const { panel, people } = seat
  const facilitator = play(seat)
  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true })
  const run = (area: string) => facilitator.chooseArea(area)
  const results = async (area: string): Promise<void> => {
    await panel.getByRole('tab', { name: 'Results' }).click()
    await panel.getByRole('combobox', { name: 'Area' }).selectOption({ label: area })
  }
  /** A vote from its start to its stop, with the people's part in between. */
  const vote = async (area: string, does: string, placed: string): Promise<void> => {
    await facilitator.startVote(area)
    await people(does)
    await panel.getByText(placed).first().waitFor()
    await facilitator.stopVote()
    await watch(seat, area)
  }
  const decide = async (text: string, by: string): Promise<void> => {
    await panel.getByLabel('We decide').fill(text)
    await panel.getByLabel('Decided by').fill(by)
    await button('Keep the decision').click()
    await panel.getByText('Kept.').waitFor()
  }

  const next = /^Put the (afternoon|missing areas) on the board/
  const layNext = async (): Promise<void> => {
    await button(next).click()
    await panel.getByText('Putting it on the board').waitFor({ state: 'detached' })
    await button(next).waitFor({ state: 'detached' })
    await panel.getByText('Before people come').waitFor()
  }

  // The morning.
  await facilitator.layMorning()
  await people('check in')
  await facilitator.seePeople(8)
  await watch(seat, 'Check in')
  await people('say how ready they are')
  await results('Agenda')
  await panel.getByText(/ready/i).first().waitFor()
  await watch(seat, 'Agenda')

  await run('Goals')
  await button('We are here').click()
  await button('We are here ✓').waitFor()
  await people('gather goals')
  await vote('Goals', 'vote on the goals', '24 of 24')

  await people('look at the landscape')
  await results('Landscape')
  await panel.getByText('8 of 8 examples have notes.').waitFor()
  await watch(seat, 'Landscape')

  await people('size the build')
  await results('Size of our build')
  await panel.getByText('From Feature to Experience').waitFor()
  await watch(seat, 'Size of our build')

  await people('put examples')
  await vote('Four arguments', 'vote on the arguments', '8 of 8')
  await decide('Relevance first, Ease where it is free', 'Ines')

  await vote('Gap checklist', 'vote on the gaps', '32 of 32')
  await button('Add rows for the top five').click()
  await panel.getByText('Before people come').or(button('See the rows for the top five')).waitFor()
  await people('fill in the five gaps')
  await results('The five we act on')
  await panel.getByText(/^4 of \d gaps have a step and an owner/).waitFor()
  await watch(seat, 'The five we act on')

  // The afternoon.
  await panel.getByRole('tab', { name: 'Prepare' }).click()
  await layNext()

  await people('go through the data')
  await results('Data and technology')
  await panel.getByText('Nadia').first().waitFor()
  await watch(seat, 'Data and technology')

  await people('fill the pantry')
  await results('Pantry')
  await panel
    .getByText(/new readers/)
    .first()
    .waitFor({ state: 'attached' })
  await watch(seat, 'Pantry')

  await vote('Recipe cards', 'fill in and vote on recipes', '24 of 24')

  await people('write ideas')
  await run('Ideas')
  await button(/^Give 1\d ideas a number$/).click()
  await panel.getByText(/ideas have a number/).waitFor()
  await people('move the numbers')
  await results('Ideas')
  await panel.getByText('little effort, creepy 5 of 5').waitFor()
  await watch(seat, 'Ideas')

  await run('Menu and roadmap')
  await button('Put it on the board').click()
  await button('Bring the board up to date').waitFor()
  await people('say whether they back it')
  await panel.getByText('5 back it, 2 can live with it, 1 not yet').waitFor()
  await watch(seat, 'Menu and roadmap')

  // The second session.
  await panel.getByRole('tab', { name: 'Prepare' }).click()
  await panel.getByRole('button', { name: /^Add or remove areas/ }).click()
  await panel.getByText('Second session: pitches, menu').click()
  await button('Back').click()
  await layNext()
  await people('pitch their pilots')
  await vote('Pitch', 'vote on the pilots', '16 of 16')
  await run('Menu and roadmap')
  await button('Bring the board up to date').click()
  await watch(seat, 'Menu and roadmap')
}

/** The report as it is saved, with one date and one time of day in place of this run's own. */
export async function savedReport({ panel, page }: Seat): Promise<string> {
  await panel.getByRole('tab', { name: 'Report' }).click()
  const saved = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Markdown', exact: true }).click()
  const report = await readFile(await (await saved).path(), 'utf8')
  return report
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, '2026-03-02')
    .replaceAll(/\bstopped \d{2}:\d{2}/g, 'stopped 11:02')
}
