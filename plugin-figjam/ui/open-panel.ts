import { windows } from '../../shared/board/messages.ts'
import { en } from '../../shared/language/en.ts'
import { stationPanels } from '../../shared/panel/stations/index.ts'
import type { Links } from '../../shared/panel/panel-context.ts'
import { startPanel } from '../../shared/panel/start-panel.tsx'
import { createSession } from '../../shared/session/create-session.ts'
import { localJobs } from '../../shared/session/local-jobs.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { stations } from '../../shared/workshop/stations.ts'
import type { Channel } from './channel.ts'
import { createFigjamBoard } from './figjam-board.ts'
import { newId } from '../../shared/panel/new-id.ts'
import { pageClock as clock } from '../../shared/panel/page-clock.ts'

/** Opens the panel on the board behind the wall; core and panel live on this side of it. */
export async function openPanel(root: HTMLElement, channel: Channel): Promise<void> {
  const panel = newId()
  const board = await createFigjamBoard(channel, clock, panel)
  const deps = { board, clock, stations, deck: deckEn, panel }
  startPanel({
    root,
    session: createSession({ ...deps, jobs: localJobs(deps), language: en, newId }),
    words: en,
    host: en.hosts.figjam,
    stations: stationPanels,
    theme: 'figjam',
    links: { ...LINKS, board: null },
    version: VERSION,
    resize: (size) => board.resize(windows[size]),
  })
}

/** Set by the build. */
declare const VERSION: string
declare const LINKS: Omit<Links, 'board'>
