import { windows } from '../../shared/board/messages.ts'
import { codeFor } from '../../shared/language/languages.ts'
import { allWords, packs } from '../../shared/language/pack.ts'
import { stationPanels } from '../../shared/panel/stations/index.ts'
import type { Links } from '../../shared/panel/panel-context.ts'
import { startPanel } from '../../shared/panel/start-panel.tsx'
import { createSession } from '../../shared/session/create-session.ts'
import { localJobs } from '../../shared/session/local-jobs.ts'
import { stations } from '../../shared/workshop/stations.ts'
import type { Channel } from './channel.ts'
import { createFigjamBoard } from './figjam-board.ts'
import { newId } from '../../shared/panel/new-id.ts'
import { pageClock as clock } from '../../shared/panel/page-clock.ts'

/** Opens the panel on the board behind the wall; core and panel live on this side of it. */
export async function openPanel(root: HTMLElement, channel: Channel): Promise<void> {
  const panel = newId()
  const board = await createFigjamBoard(channel, clock, panel)
  const deps = { board, clock, stations, packs, panel }
  startPanel({
    root,
    session: createSession({
      ...deps,
      jobs: localJobs(deps),
      prefers: codeFor(navigator.language),
      newId,
    }),
    words: packs.atHand.language,
    fetchWords: async (code, which) =>
      which === 'all' ? await allWords(code) : (await packs.fetch(code)).language,
    host: packs.atHand.language.hosts.figjam,
    hostIn: ({ hosts }) => hosts.figjam,
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
