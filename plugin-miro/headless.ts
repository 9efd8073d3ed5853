import type { PanelData } from './panel-data.ts'

/** This page lives as long as the board's tab: it opens the panel, and finishes what the panel began. */
const data: PanelData = { tab: crypto.randomUUID() }
let serving = false

/** Everybody who has the app runs this page on every board, so nothing more is loaded, and nothing asked of Miro, before the icon is clicked. */
async function open(): Promise<void> {
  if (!(await miro.board.ui.canOpenPanel())) return
  await miro.board.ui.openPanel<PanelData>({ url: 'panel.html', data })
  if (serving) return
  serving = true
  try {
    const { servePanel } = await import('./core.ts')
    await servePanel(data.tab)
  } catch {
    // A panel that no page serves does its work itself; the next click tries again.
    serving = false
  }
}

void miro.board.ui.on('icon:click', () => {
  open().catch(() => {
    // Miro's own interface is hidden or busy, and says so itself; the icon can be clicked again.
  })
})
