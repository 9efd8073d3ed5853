import { BoardError } from '../shared/board/board-error.ts'
import { createTeller } from '../shared/session/job-progress.ts'
import { createMiroBoard, type MiroBoard } from './board/miro-board.ts'
import { headlessJobs } from './jobs/headless-jobs.ts'
import { newId } from './new-id.ts'
import { pageClock as clock } from './page-clock.ts'
import type { PanelData } from './panel-data.ts'

/** This page lives as long as the board's tab: it opens the panel, and finishes what the panel began. */
const data: PanelData = { tab: newId() }
let serving = false

/** Everybody who has the app runs this page on every board, so nothing is asked of Miro before the icon is clicked. */
async function open(): Promise<void> {
  if (!(await miro.board.ui.canOpenPanel())) return
  await miro.board.ui.openPanel<PanelData>({ url: 'panel.html', data })
  if (serving) return
  serving = true
  try {
    await serve(createMiroBoard(miro, clock, { local: () => localStorage }))
  } catch {
    // A panel that no page serves does its work itself; the next click tries again.
    serving = false
  }
}

const serve = (own: MiroBoard): Promise<void> =>
  headlessJobs({
    store: own.store,
    clock,
    tab: data.tab,
    run: async (job, cancel, report) => {
      try {
        const { carryOut } = await import('./jobs/carry-out.ts')
        return await carryOut(job, { board: own, clock, panel: data.tab, cancel, report })
      } catch (error) {
        // The app's files could not be fetched: nothing was begun.
        const offline = new BoardError('offline', 'The app could not be loaded', { cause: error })
        return createTeller(job, report).failed(offline)
      }
    },
  })

void miro.board.ui.on('icon:click', () => {
  open().catch(() => {
    // Miro's own interface is hidden or busy, and says so itself; the icon can be clicked again.
  })
})
