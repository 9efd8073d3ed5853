import { describe, expect, it } from 'vitest'

import { openBoard } from './open-board.ts'
import type { PageRequest } from './options.ts'

/** Keeps what a browser page would do for the host. */
function browser() {
  const opened: PageRequest[] = []
  const closed: string[] = []
  const openPage = (request: PageRequest) => {
    opened.push(request)
    return { close: () => void closed.push(request.url) }
  }
  return { opened, closed, openPage }
}

describe('panels and modals', () => {
  it('E36 panels: opened with data, closed with a result that the opener gets (docs)', async () => {
    const { openPage, opened, closed } = browser()
    const { board, control } = openBoard({ openPage })
    expect(await board.ui.canOpenPanel()).toBe(true)
    const panel = await board.ui.openPanel<{ tab: string }, number>({
      url: 'panel.html',
      data: { tab: 'votes' },
    })
    expect(opened.map(({ kind, url, user }) => [kind, url, user])).toEqual([
      ['headless', 'headless.html', 'ana'],
      ['panel', 'panel.html', 'ana'],
    ])
    const page = control.page('ana-tab', 'panel')
    expect(opened[1]?.miro).toBe(page)
    expect(await page?.board.ui.getPanelData()).toEqual({ tab: 'votes' })
    const result = panel.waitForClose()
    void page?.board.ui.closePanel(7)
    expect(await result).toBe(7)
    expect(closed).toEqual(['panel.html'])
    expect(control.page('ana-tab', 'panel')).toBeNull()
  })

  it('E36 panels: a click on the board closes one that is not pinned (docs)', async () => {
    const { board, control } = openBoard()
    const panel = await board.ui.openPanel({ url: 'panel.html' })
    const result = panel.waitForClose()
    control.pin('ana-tab', true)
    control.clickCanvas('ana-tab')
    expect(control.page('ana-tab', 'panel')).not.toBeNull()
    control.pin('ana-tab', false)
    control.clickCanvas('ana-tab')
    expect(control.page('ana-tab', 'panel')).toBeNull()
    expect(await result).toBeUndefined()
    expect(await panel.waitForClose()).toBeUndefined()
  })

  it('E36 panels: one at a time; another makes the first close (docs)', async () => {
    const { openPage, closed } = browser()
    const { board } = openBoard({ openPage })
    const first = await board.ui.openPanel({ url: 'one.html' })
    const result = first.waitForClose()
    await board.ui.openPanel({ url: 'two.html' })
    expect(await result).toBeUndefined()
    expect(closed).toEqual(['one.html'])
  })

  it('E36 panels: closing none, or opening under a hidden interface, is refused (docs)', async () => {
    const { board, control, miro } = openBoard()
    await expect(board.ui.closePanel()).rejects.toThrow(
      "The app is trying to close a panel, but there's no open panel associated with this app.",
    )
    await board.ui.openPanel({ url: 'panel.html' })
    const other = miro({ user: 'ana', app: 'other' }).board
    await expect(other.ui.closePanel()).rejects.toThrow('no open panel')
    expect(await other.ui.getPanelData()).toBeUndefined()
    control.hideGui('ana-tab', true)
    expect(await board.ui.canOpenPanel()).toBe(false)
    await expect(board.ui.openPanel({ url: 'x.html' })).rejects.toThrow(
      'Cannot open the panel. The board GUI may be inactive or hidden.',
    )
  })

  it('E36 modals: live beside the panel, with their own data and end (docs)', async () => {
    const { board, control } = openBoard()
    await board.ui.openPanel({ url: 'panel.html' })
    const modal = await board.ui.openModal<{ n: number }, string>({ url: 'm.html', data: { n: 1 } })
    const page = control.page('ana-tab', 'modal')
    expect(await page?.board.ui.getModalData()).toEqual({ n: 1 })
    expect(await board.ui.canOpenModal()).toBe(true)
    const result = modal.waitForClose()
    control.close('ana-tab', 'modal')
    expect(await result).toBeUndefined()
    expect(control.page('ana-tab', 'panel')).not.toBeNull()
    await expect(board.ui.closeModal()).rejects.toThrow('no open modal')
  })

  it('E36 tabs: closing one takes all its pages with it, and leaves nothing behind', async () => {
    const { openPage, closed } = browser()
    const { board, control, miro } = openBoard({ openPage })
    await board.ui.on('items:create', () => {})
    await board.ui.openPanel({ url: 'panel.html' })
    await miro({ user: 'bo' }).board.ui.on('items:create', () => {})
    expect(control.leaks().listeners).toBe(2)
    control.closeTab('ana-tab')
    expect(closed.toSorted()).toEqual(['headless.html', 'panel.html'])
    expect(control.leaks()).toEqual({ listeners: 1, timers: 0, pending: 0 })
    expect(() => control.clickIcon('ana-tab')).toThrow('No window ana-tab')
    const before = control.document.listenerCount()
    control.dispose()
    expect(control.document.listenerCount()).toBe(before - 2)
  })
})

describe('pages in a browser', () => {
  it('get values and errors of their own world, as if Miro ran inside their iframe', async () => {
    class PageError extends Error {}
    const cloned: unknown[] = []
    const world = {
      structuredClone: <Value>(value: Value): Value => {
        cloned.push(value)
        return structuredClone(value)
      },
      Error: PageError,
    }
    const { board } = openBoard({
      openPage: (request) => {
        request.enter(world)
        return { close: () => {} }
      },
    })
    await board.getInfo()
    expect(cloned).toHaveLength(1)
    await expect(board.getById('1')).rejects.toBeInstanceOf(PageError)
  })
})
