import { en } from '../shared/language/en.ts'
import { stationPanels } from '../shared/panel/stations/index.ts'
import { startPanel } from '../shared/panel/start-panel.tsx'
import '../shared/panel/theme-miro.css'
import { createSession } from '../shared/session/create-session.ts'
import { localJobs } from '../shared/session/local-jobs.ts'
import { deckEn } from '../shared/workshop/decks/en.ts'
import { stations } from '../shared/workshop/stations.ts'
import { createMiroBoard } from './board/miro-board.ts'
import { panelJobs } from './jobs/panel-jobs.ts'
import { newId } from './new-id.ts'
import { pageClock as clock } from './page-clock.ts'
import type { PanelData } from './panel-data.ts'

/** Set by the build. */
declare const VERSION: string

/** Opens the panel on the board that this page is shown beside. */
async function openPanel(root: HTMLElement): Promise<void> {
  const board = createMiroBoard(miro, clock, { local: () => localStorage })
  const data = await miro.board.ui.getPanelData<PanelData>()
  const deps = { board, clock, stations, deck: deckEn, panel: newId() }
  const jobs = panelJobs({
    store: board.store,
    clock,
    tab: data?.tab ?? null,
    local: localJobs(deps),
  })
  startPanel({
    root,
    session: createSession({ ...deps, jobs, language: en, newId }),
    language: en,
    host: en.hosts.miro,
    stations: stationPanels,
    theme: 'miro',
    links: { rehearsal: null, privacy: null, support: null, board: null },
    version: VERSION,
  })
}

const root = document.querySelector<HTMLElement>('#root')

if (root) {
  openPanel(root).catch(() => {
    root.textContent = en.trouble.offline(en.hosts.miro.host)
  })
}
