import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { type Host } from './rehearsal.ts'
import { setStage } from './stage.ts'

const stage = setStage()

describe.each<Host>(['miro', 'figjam'])('all four areas on %s', (host) => {
  it('lead from the gaps to rows with an owner, and from cards to sentences', async () => {
    const seat = await stage.seat(host)
    const { panel, page } = seat
    const facilitator = play(seat)
    const button = (name: string) => panel.getByRole('button', { name, exact: true })
    const onBoard = (words: RegExp) => page.locator('.item', { hasText: words })

    await facilitator.layNinety()
    await seat.people('check in')
    await facilitator.seePeople(8)

    await facilitator.startVote('Gap checklist')
    await seat.people('vote on the gaps')
    await panel.getByText('32 of 32').waitFor()
    await facilitator.stopVote()
    await panel.getByText('without names').waitFor()
    await button('Add rows for the top five').click()
    await onBoard(/^The five we act on/)
      .first()
      .waitFor()

    await facilitator.startVote('Recipe cards')
    await seat.people('fill in and vote on recipes')
    await panel.getByText('24 of 24').waitFor()
    await facilitator.stopVote()
    await button('Write the sentences on the cards').click()
    await onBoard(/^IF a member whose payment failed/)
      .first()
      .waitFor()
    await button('Add blank cards').click()
    await onBoard(/^Recipe 13/)
      .first()
      .waitFor()

    const notes = await page.locator('.item.sticky').count()
    await panel.getByRole('tab', { name: 'Report' }).click()
    await button('Remove what this app put here').click()
    await button('Remove').click()
    await expect.poll(() => page.locator('.item:not(.sticky)').count(), { timeout: 25_000 }).toBe(0)
    expect(await page.locator('.item.sticky').count()).toBe(notes)
    await panel.getByRole('tab', { name: 'Prepare' }).click()
    await panel.getByText('What are you running?').waitFor()
    expect(seat.strangers).toEqual([])
    expect(seat.errors).toEqual([])
    await page.context().close()
  }, 120_000)
})
