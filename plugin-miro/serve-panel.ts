import { packs } from '../shared/language/pack.ts'
import { runJob } from '../shared/session/run-job.ts'
import { stationsAsNeeded } from '../shared/workshop/stations-as-needed.ts'
import { createMiroBoard } from './board/miro-board.ts'
import { headlessJobs } from './jobs/headless-jobs.ts'
import { pageClock as clock } from '../shared/panel/page-clock.ts'

/** Carries out what this tab's panels hand over, for as long as the page lives. @throws BoardError of the store */
export function servePanel(tab: string): Promise<void> {
  const board = createMiroBoard(miro, clock, { local: () => localStorage })
  const stations = stationsAsNeeded()
  return headlessJobs({
    store: board.store,
    clock,
    tab,
    run: (job, cancel, report) =>
      runJob(job, { board, clock, ...stations, packs, panel: tab, cancel, report }),
  })
}
