import type { Seat } from './rehearsal.ts'

/** What a facilitator does in the panel, in the words of the screen. */
export interface Facilitator {
  /** Puts check-in and four arguments on the board and waits until they stand. */
  layOneVote(): Promise<void>
  /** Puts the areas of 90 minutes on the board. */
  layNinety(): Promise<void>
  /** Puts the first half of a whole day on the board. */
  layMorning(): Promise<void>
  /** Goes to the Run tab and the area there. */
  chooseArea(area: string): Promise<void>
  /** Opens the list of people and waits until so many have checked in. */
  seePeople(count: number): Promise<void>
  startVote(area: string): Promise<void>
  /** Stops the open vote and waits for the results. */
  stopVote(): Promise<void>
}

export function play({ panel, page }: Seat): Facilitator {
  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  const tab = (name: string) => panel.getByRole('tab', { name })
  const lay = async (form: string): Promise<void> => {
    await panel.getByText(form).click()
    const pin = page.getByRole('button', { name: 'Pin panel' })
    if (await pin.isVisible()) await pin.click()
    await button('Put it on the board').click()
    await panel.getByText('Before people come').waitFor()
    await page.getByRole('button', { name: 'Fit' }).click()
  }

  const chooseArea = async (area: string): Promise<void> => {
    await tab('Run').click()
    await panel.getByRole('combobox', { name: 'Area' }).selectOption({ label: area })
  }

  return {
    layOneVote: () => lay('One vote: four arguments'),
    layNinety: () => lay('90 minutes'),
    layMorning: () => lay('One day, 09:00'),
    chooseArea,
    seePeople: async (count) => {
      await tab('Prepare').click()
      await panel
        .getByText(/^People/)
        .first()
        .click()
      await panel.getByText(new RegExp(`^${count} (of \\d+ here have )?checked in`)).waitFor()
      await button('Back').click()
    },
    startVote: async (area) => {
      await chooseArea(area)
      await button('Start the vote').click()
      // Where the panel becomes a small window, the facilitator opens it again.
      const large = button('Open')
      await large
        .or(panel.getByText('people have voted', { exact: true }))
        .first()
        .waitFor()
      if (await large.isVisible()) await large.click()
    },
    stopVote: async () => {
      await button('Stop the vote').click()
      await panel.getByText('Stop the vote?').waitFor()
      await button('Stop the vote').click()
      await panel.getByText(/is ahead|are level/).waitFor()
    },
  }
}
