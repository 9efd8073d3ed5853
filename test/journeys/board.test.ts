import { describe, expect, it } from 'vitest'
import { type Host } from './rehearsal.ts'
import { setStage } from './stage.ts'

const stage = setStage()

describe.each<Host>(['miro', 'figjam'])('the rehearsal board as %s', (host) => {
  it('lets a person write, drag, recolour, copy, delete and undo', async () => {
    const { page, board } = await stage.seat(host)
    await page.getByRole('button', { name: 'Close panel' }).click()
    await page.getByRole('button', { name: 'New note' }).click()
    await page.getByRole('textbox', { name: 'Write on the note' }).fill('Hello')
    await page.keyboard.press('Escape')
    const note = page.getByRole('group', { name: /^sticky: Hello/ })
    const before = await note.boundingBox()
    if (!before) throw new Error('The note is not on screen')
    await page.mouse.move(before.x + 10, before.y + 10)
    await page.mouse.down()
    await page.mouse.move(before.x + 130, before.y + 70, { steps: 4 })
    await page.mouse.up()
    const after = await note.boundingBox()
    expect(Math.round((after?.x ?? 0) - before.x)).toBe(120)
    expect(Math.round((after?.y ?? 0) - before.y)).toBe(60)

    const pink = host === 'miro' ? 'Pink' : 'pink'
    await page.getByRole('combobox', { name: 'Colour' }).selectOption({ label: pink })
    await expect.poll(() => note.getAttribute('aria-label')).toMatch(/pink/)
    await board.press('Control+d')
    expect(await page.getByRole('group', { name: /^sticky: Hello/ }).count()).toBe(2)
    await board.press('Delete')
    expect(await page.getByRole('group', { name: /^sticky: Hello/ }).count()).toBe(1)
    await board.press('Control+z')
    expect(await page.getByRole('group', { name: /^sticky: Hello/ }).count()).toBe(2)
    await page.context().close()
  })

  it('shows a second tab the same board, both ways', async () => {
    const first = await stage.seat(host)
    await first.page.getByRole('button', { name: 'New note' }).click()
    await first.page.getByRole('textbox', { name: 'Write on the note' }).fill('from Ana')
    await first.page.keyboard.press('Escape')
    const second = await stage.tab(first.page.context(), host, 'Ben')
    await second.page.getByRole('group', { name: /^sticky: from Ana.*by Ana/ }).waitFor()
    await second.page.getByRole('button', { name: 'New note' }).click()
    await second.page.getByRole('textbox', { name: 'Write on the note' }).fill('from Ben')
    await second.page.keyboard.press('Escape')
    await first.page.getByRole('group', { name: /^sticky: from Ben.*by Ben/ }).waitFor()
    await first.page.context().close()
  })
})

describe('an area in FigJam, which the plugin has locked', () => {
  it('is unlocked by hand, dragged with what lies on it, and put back', async () => {
    const { page, panel } = await stage.seat('figjam')
    await panel.getByText('One vote: four arguments').click()
    await panel.getByRole('button', { name: 'Put it on the board' }).click()
    await panel.getByText('Before people come').waitFor()
    await page.getByRole('button', { name: 'Fit' }).click()
    const area = page.getByRole('group', { name: 'section: Check in' })
    const box = page.getByRole('group', { name: 'text: PR Product' })
    // Clicked as an element, not as a point: it waits until what was laid is drawn where it stays.
    await area.click({ position: { x: 4, y: 4 } })
    await page.getByRole('button', { name: 'Unlock' }).click()
    const [outer, before] = [await area.boundingBox(), await box.boundingBox()]
    if (!outer || !before) throw new Error('The area is not on screen')
    const corner = { x: outer.x + 4, y: outer.y + outer.height - 4 }
    await page.mouse.move(corner.x, corner.y)
    await page.mouse.down()
    await page.mouse.move(corner.x + 40, corner.y + 60, { steps: 3 })
    await page.mouse.up()
    const after = await box.boundingBox()
    expect(Math.round((after?.x ?? 0) - before.x)).toBe(40)
    expect(Math.round((after?.y ?? 0) - before.y)).toBe(60)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(Math.round(((await box.boundingBox())?.x ?? 0) - before.x)).toBe(0)
    await page.context().close()
  })
})

describe('a crowded board', () => {
  it('draws only the note that moves, among 5,000', async () => {
    const { page, people } = await stage.seat('miro')
    await page.getByRole('button', { name: 'Close panel' }).click()
    await people('crowd the board with 5,000 notes')
    await page.getByRole('button', { name: 'Fit' }).click()
    const note = page.getByRole('group', { name: /^sticky: note 2550,/ })
    const box = await note.boundingBox()
    if (!box) throw new Error('The note is not on screen')
    await page.mouse.move(box.x + 1, box.y + 1)
    await page.mouse.down()
    await page.mouse.move(box.x + 5, box.y + 5)
    const drawn = await page.evaluateHandle(() => {
      const ids = new Set<string>()
      const observer = new MutationObserver((changes) => {
        for (const { target } of changes) {
          const item = target instanceof Element ? target.closest<HTMLElement>('.item') : null
          if (item?.dataset['id']) ids.add(item.dataset['id'])
        }
      })
      const layer = document.querySelector('.layer')
      if (layer) observer.observe(layer, { subtree: true, childList: true, attributes: true })
      return ids
    })
    await page.mouse.move(box.x + 200, box.y + 80, { steps: 20 })
    expect(await drawn.evaluate((ids) => [...ids])).toEqual([await note.getAttribute('data-id')])
    await page.mouse.up()
    const after = await note.boundingBox()
    expect(Math.round((after?.x ?? 0) - box.x)).toBe(199)
    await page.context().close()
  })
})
