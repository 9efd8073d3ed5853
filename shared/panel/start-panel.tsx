import { batch, effect, signal } from '@preact/signals'
import { render } from 'preact'
import type { HostWords } from '../board/host-words.ts'
import type { Stop } from '../board/board.ts'
import type { FirstWords, Language, MainWords } from '../language/language.ts'
import type { Session } from '../session/session.ts'
import type { SessionView } from '../session/view.ts'
import { browserHands, type Hands } from './hands.ts'
import './styles/base.css'
import './styles/frame.css'
import './styles/controls.css'
import './styles/departments.css'
import './styles/lists.css'
import './styles/vote.css'
import './styles/areas.css'
import { PanelContext, type FirstPanel, type Links } from './panel-context.ts'
import { firstPlace, openingPlace, openStation, placeText, type Place } from './place.ts'
import { Shell } from './shell.tsx'
import type { StationPanel } from './stations/station-panel.ts'

export interface PanelOptions {
  /** An empty element that the panel fills. */
  readonly root: HTMLElement
  /** Not started yet: the panel starts it, and closes it in the end. */
  readonly session: Session
  /** At least the words of the first view, in a language that is at hand. */
  readonly words: FirstWords | MainWords | Language
  /** Brings words of a language; left out where there are no others than `words`. */
  readonly fetchWords?: FetchWords
  readonly host: HostWords
  /** What this host is called in a language. */
  readonly hostIn?: (words: MainWords) => HostWords
  readonly stations: readonly StationPanel[]
  /** Class whose variables make the panel at home in its host: `miro` or `figjam`. */
  readonly theme: string
  readonly links: Links
  readonly version: string
  /** Copying and saving, where the host has ways of its own. */
  readonly hands?: Hands
  /** Makes the host's window small or full again, where `can.smallWindow`. */
  readonly resize?: (size: 'small' | 'full') => void
  /** Where the panel begins, if not where it was left. */
  readonly begin?: { readonly place: Place; readonly small: boolean }
}

type Words = 'main' | 'all'
type FetchWords = (code: string, which: Words) => Promise<MainWords | Language>

/** Opens the panel in an element. @returns what closes it */
export function startPanel(options: PanelOptions): Stop {
  const { root, session, resize, begin } = options
  const view = signal(session.view)
  const place = signal(firstPlace)
  const small = signal(false)
  let begun = false
  // Before the session has begun nobody knows where the panel begins: no view is shown that is to give way at once.
  const show = (next: SessionView): void => {
    view.value = begun || next.phase !== 'ready' ? next : { ...next, phase: 'starting' }
  }

  const words = signal(options.words)
  const host = signal(options.host)
  /** Which words were brought of which language. */
  let brought: { readonly code: string; readonly which: Words } | null = null

  const lacks = (which: Words): boolean =>
    brought?.code !== session.view.language || (which === 'all' && brought.which === 'main')

  async function bring(code: string, which: Words, fetch: FetchWords): Promise<void> {
    // The session says which language did not come; the words at hand are better than none.
    const all = await fetch(code, which).catch(() => fetch(options.words.code, which))
    if (session.view.language !== code || !lacks(which)) return
    brought = { code, which }
    batch(() => {
      words.value = all
      host.value = options.hostIn?.(all) ?? options.host
    })
  }

  const panel: FirstPanel = {
    session,
    view,
    get words() {
      return words.value
    },
    get host() {
      return host.value
    },
    stations: options.stations,
    links: options.links,
    hands: options.hands ?? browserHands,
    version: options.version,
    place,
    small,
    touched: false,
    go(to) {
      place.value = { ...place.peek(), ...to }
      session.keep('place', placeText(place.peek()))
    },
    shrink(to) {
      small.value = to
    },
    async fetchWords(which) {
      const { fetchWords } = options
      // Another language may be chosen while one is on its way, and keeps as much as was there of the one before.
      const most = brought?.which === 'all' ? 'all' : which
      while (fetchWords && lacks(most)) await bring(session.view.language, most, fetchWords)
    },
  }

  root.classList.add('panel', options.theme)
  const stops = [
    session.watch(show),
    effect(() => {
      root.lang = words.value.code
    }),
    effect(() => {
      if (view.value.language === words.peek().code) return
      // Where no words come at all, the first view goes on with those it has.
      panel.fetchWords('main').catch(() => undefined)
    }),
    effect(() => {
      const { value } = words
      if (!('stations' in value)) return
      if (view.value.stations.every(({ kind }) => Object.hasOwn(value.stations, kind))) return
      // What the book says of these areas stands beside them; where it does not come, they go without.
      panel.fetchWords('all').catch(() => undefined)
    }),
    effect(() => {
      const { can, phase } = view.value
      const fits = small.value && can.smallWindow && phase === 'ready' && openStation(view.value)
      resize?.(fits ? 'small' : 'full')
    }),
    attendTo(panel),
    listenToKeys(root.ownerDocument, panel),
  ]
  render(
    <PanelContext.Provider value={panel}>
      <Shell />
    </PanelContext.Provider>,
    root,
  )
  void session.start().then(() => {
    begun = true
    if (!panel.touched) {
      place.value = begin?.place ?? openingPlace(session.view, Date.now())
      small.value = begin?.small ?? session.view.can.smallWindow
    }
    show(session.view)
  })

  return () => {
    for (const stop of stops) stop()
    render(null, root)
    session.close()
  }
}

/** Tells the session what is on screen: the board is read only while somebody looks. */
function attendTo({ session, place }: FirstPanel): Stop {
  const visible = signal(document.visibilityState === 'visible')
  const look = (): void => {
    visible.value = document.visibilityState === 'visible'
  }
  document.addEventListener('visibilitychange', look)
  const stop = effect(() => {
    const { tab, page } = place.value
    const counts = page === 'people' || page === 'afresh' || tab !== 'prepare'
    const live = page !== 'help' && page !== 'book' && counts
    session.attend({ visible: visible.value, live })
  })
  return () => {
    document.removeEventListener('visibilitychange', look)
    stop()
  }
}

/** Escape goes back one page; Ctrl or Cmd + Enter counts now. */
function listenToKeys(page: Document, panel: FirstPanel): Stop {
  const touch = (): void => {
    panel.touched = true
  }
  const onKey = (event: KeyboardEvent): void => {
    touch()
    if (event.key === 'Escape' && panel.place.peek().page !== null) panel.go({ page: null })
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void panel.session.countNow()
  }
  page.addEventListener('pointerdown', touch)
  page.addEventListener('keydown', onKey)
  return () => {
    page.removeEventListener('pointerdown', touch)
    page.removeEventListener('keydown', onKey)
  }
}
