import { codeFor } from '../shared/language/languages.ts'
import { packs } from '../shared/language/pack.ts'
import { createSession } from '../shared/session/create-session.ts'
import { localJobs } from '../shared/session/local-jobs.ts'
import type { Session } from '../shared/session/session.ts'
import { stationsAsNeeded } from '../shared/workshop/stations-as-needed.ts'
import { createMiroBoard } from './board/miro-board.ts'
import { panelJobs } from './jobs/panel-jobs.ts'
import { newId } from '../shared/panel/new-id.ts'
import { pageClock as clock } from '../shared/panel/page-clock.ts'
import type { PanelData } from './panel-data.ts'

/** The session of the board that this page is shown beside, with all that it counts and lays with. */
export async function openSession(): Promise<Session> {
  const board = createMiroBoard(miro, clock, { local: () => localStorage })
  const data = await miro.board.ui.getPanelData<PanelData>()
  const deps = { board, clock, ...stationsAsNeeded(), packs, panel: newId() }
  const jobs = panelJobs({
    store: board.store,
    clock,
    tab: data?.tab ?? null,
    local: localJobs(deps),
  })
  return createSession({ ...deps, jobs, prefers: codeFor(navigator.language), newId })
}
