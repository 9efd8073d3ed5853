import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import type { HostWords } from '../board/host-words.ts'
import type { Stop } from '../board/board.ts'
import type { Language } from '../language/language.ts'
import type { Session } from '../session/session.ts'
import { browserHands, type Hands } from './hands.ts'
import './panel.css'
import { PanelContext, type Links, type Panel } from './panel-context.ts'
import { openingPlace, openStation, placeText, type Place } from './place.ts'
import { Shell } from './shell.tsx'
import type { StationPanel } from './stations/station-panel.ts'

export interface PanelOptions {
  /** An empty element that the panel fills. */
  readonly root: HTMLElement
  /** Not started yet: the panel starts it, and closes it in the end. */
  readonly session: Session
  readonly language: Language
  readonly host: HostWords
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

/** Opens the panel in an element. @returns what closes it */
export function startPanel(options: PanelOptions): Stop {
  const { root, session, resize, begin } = options
  const view = signal(session.view)
  const place = signal<Place>({ tab: 'prepare', page: null, station: null })
  const small = signal(false)

  const panel: Panel = {
    session,
    view,
    words: options.language,
    host: options.host,
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
  }

  root.classList.add('panel', options.theme)
  root.lang = options.language.code
  const stops = [
    session.watch((next) => {
      view.value = next
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
    view.value = session.view
    if (panel.touched) return
    place.value = begin?.place ?? openingPlace(session.view)
    small.value = begin?.small ?? session.view.can.smallWindow
  })

  return () => {
    for (const stop of stops) stop()
    render(null, root)
    session.close()
  }
}

/** Tells the session what is on screen: the board is read only while somebody looks. */
function attendTo({ session, place }: Panel): Stop {
  const visible = signal(document.visibilityState === 'visible')
  const look = (): void => {
    visible.value = document.visibilityState === 'visible'
  }
  document.addEventListener('visibilitychange', look)
  const stop = effect(() => {
    const { tab, page } = place.value
    const live = page !== 'help' && (page === 'people' || tab === 'run' || tab === 'results')
    session.attend({ visible: visible.value, live })
  })
  return () => {
    document.removeEventListener('visibilitychange', look)
    stop()
  }
}

/** Escape goes back one page; Ctrl or Cmd + Enter counts now. */
function listenToKeys(page: Document, panel: Panel): Stop {
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
