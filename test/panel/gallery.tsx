import { allWords, packs } from '../../shared/language/pack.ts'
import { browserHands } from '../../shared/panel/hands.ts'
import { startPanel } from '../../shared/panel/start-panel.tsx'
import { stationPanels } from '../../shared/panel/stations/index.ts'
import '../../shared/panel/theme-figjam.css'
import '../../shared/panel/theme-miro.css'
import { fakeSession, type FakeSession } from './fake-session.ts'
import { capabilities } from '../../plugin-miro/board/capabilities.ts'
import { figjamCapabilities } from './sample.ts'
import { states } from './states.ts'

declare global {
  interface Window {
    /** What the tests look into. */
    session: FakeSession
  }
}

/**
 * Shows one state of the panel: `?state=open&host=miro`. Copying and saving are refused, as in a strict
 * frame, but with `&hands`.
 */
const asked = new URLSearchParams(location.search)
const host = asked.get('host') === 'figjam' ? 'figjam' : 'miro'
const state = states[asked.get('state') ?? '']
const root = document.getElementById('root')
if (!state || !root) throw new Error('No such state')

const shown = state.view(Date.now())
const place = { tab: 'prepare', page: null, station: null, ...state.place } as const
window.session = fakeSession({
  ...shown,
  can: host === 'figjam' ? figjamCapabilities : capabilities,
})
startPanel({
  root,
  session: window.session,
  words: packs.atHand.language,
  fetchWords: allWords,
  host: packs.atHand.language.hosts[host],
  hostIn: ({ hosts }) => hosts[host],
  stations: stationPanels,
  theme: host,
  links: {
    rehearsal: 'https://example.org/rehearsal',
    privacy: 'https://example.org/privacy',
    support: 'help@example.org',
    board: null,
  },
  version: '0.0.0',
  hands: asked.has('hands') ? browserHands : { copy: async () => false, save: () => false },
  ...(state.place ? { begin: { place, small: state.small ?? false } } : {}),
})
