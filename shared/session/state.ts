import type { Snapshot } from '../board/snapshot.ts'
import type { Pack } from '../language/pack.ts'
import type { Attention } from '../votes/standing.ts'
import type { Progress } from './jobs.ts'
import { nothingStored, type Stored } from './stored.ts'
import type { SessionView, Trouble } from './view.ts'

/** All that a session remembers; the view is worked out from it. */
export interface State {
  /** Whether the documents were read once. */
  readonly begun: boolean
  readonly role: SessionView['role']
  /** Words and cards in the language of the workshop, before the facilitator's changes. */
  readonly pack: Pack
  readonly stored: Stored
  /** The board as it was read last; null before the first read. */
  readonly snapshot: Snapshot | null
  readonly countedAt: number | null
  readonly reading: boolean
  readonly busy: string | null
  readonly progress: Progress | null
  readonly troubles: readonly Trouble[]
  /** What moved together and was not said to be meant. */
  readonly moves: readonly Attention[]
  /** Copied cards that became cards of their own in this panel's time. */
  readonly takenIn: readonly Attention[]
  /** How many people have the board open; null where nobody knows. */
  readonly here: number | null
  readonly kept: { readonly [key: string]: string }
}

export const firstState = (pack: Pack): State => ({
  begun: false,
  role: 'guest',
  pack,
  stored: nothingStored,
  snapshot: null,
  countedAt: null,
  reading: false,
  busy: null,
  progress: null,
  troubles: [],
  moves: [],
  takenIn: [],
  here: null,
  kept: {},
})
