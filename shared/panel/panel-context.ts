import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { HostWords } from '../board/host-words.ts'
import type { FirstWords, Language, MainWords } from '../language/language.ts'
import type { Session } from '../session/session.ts'
import type { SessionView } from '../session/view.ts'
import type { Hands } from './hands.ts'
import type { Place } from './place.ts'
import type { StationPanel } from './stations/station-panel.ts'

/** Addresses outside the panel; null where there is none to offer. */
export interface Links {
  /** The rehearsal board, hosted. */
  readonly rehearsal: string | null
  readonly privacy: string | null
  /** An e-mail address. */
  readonly support: string | null
  /** This board's own address, to send to people. */
  readonly board: string | null
}

/** What all parts of one panel share from its first moment on. */
export interface FirstPanel {
  readonly session: Session
  readonly view: ReadonlySignal<SessionView>
  /** In the language of the workshop. The first view's, until `fetchWords` has brought them all. */
  readonly words: FirstWords | MainWords | Language
  readonly host: HostWords
  readonly stations: readonly StationPanel[]
  readonly links: Links
  readonly hands: Hands
  readonly version: string
  readonly place: ReadonlySignal<Place>
  /** Whether the panel is the small window of an open vote. */
  readonly small: ReadonlySignal<boolean>
  /** Whether somebody has used this panel: until then it takes no focus away from the board. */
  touched: boolean
  go(to: Partial<Place>): void
  shrink(small: boolean): void
  /** Brings the words of the language that is due: those of a vote, or all. Rejects where none come. */
  fetchWords(which: 'main' | 'all'): Promise<void>
}

/** What all views share that come through `lazy`, which brings the words with them. */
export interface Panel extends FirstPanel {
  readonly words: MainWords
}

/** What views share that came with all words. */
export interface WholePanel extends FirstPanel {
  readonly words: Language
}

export const PanelContext = createContext<FirstPanel | null>(null)

/** @throws Error outside a panel, which is a mistake of ours */
export function useFirstPanel(): FirstPanel {
  const panel = useContext(PanelContext)
  if (!panel) throw new Error('No panel around this view')
  return panel
}

/** @throws Error outside a panel, or in a view that did not come through `lazy`: a mistake of ours */
export function usePanel(): Panel {
  const panel = useFirstPanel()
  if (!hasMainWords(panel)) throw new Error('The words of this view are not there yet')
  return panel
}

/** @throws Error in a view that came through `lazy` without all words: a mistake of ours */
export function useWholePanel(): WholePanel {
  const panel = useFirstPanel()
  if (!hasAllWords(panel)) throw new Error('The words of this view are not there yet')
  return panel
}

const hasMainWords = (panel: FirstPanel): panel is Panel => 'trouble' in panel.words
const hasAllWords = (panel: FirstPanel): panel is WholePanel => 'report' in panel.words
