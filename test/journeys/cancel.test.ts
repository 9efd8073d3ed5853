import { describe, expect, it } from 'vitest'
import { type Host } from './rehearsal.ts'
import { setStage } from './stage.ts'

const stage = setStage()

describe.each<Host>(['miro', 'figjam'])('laying half a day on %s', (host) => {
  it('shows how far it is, can be cancelled, and leaves the board as before', async () => {
    const { panel, page, board, errors } = await stage.seat(host)
    await page.getByRole('button', { name: 'New note' }).click()
    await page.getByRole('textbox', { name: 'Write on the note' }).fill('Was here before')
    await page.keyboard.press('Escape')
    await panel.getByText('One day, 09:00').click()
    const pin = page.getByRole('button', { name: 'Pin panel' })
    if (await pin.isVisible()) await pin.click()
    // What is emulated is drawn faster than a hand can move: the panel itself presses what has just appeared.
    await panel.locator('body').evaluate((body) => {
      const seen: string[] = []
      const names = ['Stop and take it all away again', 'Take it all away']
      new MutationObserver(() => {
        const steps = body.querySelector('.progress span')?.textContent
        if (steps) seen.push(steps)
        body.dataset['seen'] = seen.join(', ')
        if (seen.length < 2) return
        const [next] = names
        const button = [...body.querySelectorAll('button')].find((one) => one.textContent === next)
        if (!button) return
        names.shift()
        button.click()
      }).observe(body, { childList: true, subtree: true, characterData: true })
    })
    await panel.getByRole('button', { name: 'Put it on the board' }).click()
    await expect
      .poll(() => panel.locator('body').getAttribute('data-seen'), { timeout: 25_000 })
      .toMatch(/\d+ of \d{3}/)
    await panel.getByText('What are you running?').waitFor()
    expect(await board.locator('.item').count()).toBe(1)
    await page.getByRole('group', { name: /^sticky: Was here before/ }).waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })
})
