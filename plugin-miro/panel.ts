import { first as words } from '../shared/language/en/first.ts'
import { miro as host } from '../shared/language/en/hosts.ts'
import { codeFor } from '../shared/language/languages.ts'
import { lateSession } from '../shared/panel/late-session.ts'
import { stationPanels } from '../shared/panel/stations/index.ts'
import type { Links } from '../shared/panel/panel-context.ts'
import { startPanel } from '../shared/panel/start-panel.tsx'
import '../shared/panel/theme-miro.css'
import { capabilities } from './board/capabilities.ts'
import { firstLook } from './first-look.ts'

/** Set by the build. */
declare const VERSION: string
declare const LINKS: Omit<Links, 'board'>

const root = document.querySelector<HTMLElement>('#root')

if (root) {
  startPanel({
    root,
    session: lateSession({
      load: async () => {
        // Whatever view comes next is to be there when the session is.
        const [{ openSession }] = await Promise.all([
          import('./core.ts'),
          import('../shared/panel/later.ts'),
        ])
        return openSession()
      },
      look: () => firstLook(miro, () => localStorage),
      can: capabilities,
      prefers: codeFor(navigator.language),
    }),
    words,
    fetchWords: async (code, which) => {
      const { allWords, packs } = await import('../shared/language/pack.ts')
      return which === 'all' ? await allWords(code) : (await packs.fetch(code)).language
    },
    host,
    hostIn: ({ hosts }) => hosts.miro,
    stations: stationPanels,
    theme: 'miro',
    links: { ...LINKS, board: null },
    version: VERSION,
  })
}
