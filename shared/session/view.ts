import type { BoardErrorKind } from '../board/board-error.ts'
import type { Capabilities } from '../board/board.ts'
import type { ItemId } from '../board/snapshot.ts'
import type { Interpretation } from '../votes/interpretation.ts'
import type { Attention, Tally } from '../votes/standing.ts'
import type { Carried } from '../workshop/carried.ts'
import type { DeckWords } from '../workshop/deck.ts'
import type { HiddenCards } from '../workshop/deck-changes.ts'
import type { AllSettings } from '../workshop/settings.ts'
import type { Department, RosterPerson, Workshop } from '../workshop/workshop.ts'
import type { Round } from '../workshop/round.ts'
import type { Progress } from './jobs.ts'

/**
 * What people should hear: what happened, what was kept, what to do next. The panel turns it into a sentence of the
 * language file by `kind`; nothing in here is a sentence.
 */
export interface Trouble {
  readonly id: string
  readonly kind:
    | BoardErrorKind
    | 'claimed'
    | 'station-gone'
    /** The area of an open vote is gone, vote boxes and all: nothing is counted until it is back. */
    | 'vote-gone'
    | 'newer-document'
    | 'unreadable-document'
    | 'half-laid'
    | 'left-over'
    | 'copied-board'
    | 'other-page'
    | 'unread-kinds'
    /** An area would grow over another one, whose id is the detail. */
    | 'no-room'
    /** Words in this language did not come. */
    | 'no-language'
    /** Words that the facilitator changed do not fit the area that they are for. */
    | 'words-unfit'
    /** A part of the app itself did not come. */
    | 'not-loaded'
  readonly items: readonly ItemId[]
  readonly station: string | null
  readonly until: number | null
  /** When the votes that a stop would freeze were read. */
  readonly readAt: number | null
  /** A name or a document key to put into the sentence. */
  readonly detail: string
}

export interface StationView {
  /** Instance, `arguments-1`, and kind, `four-arguments`. */
  readonly id: string
  readonly kind: string
  readonly onBoard: boolean
  /** What the station's own `facts` made of the board; its view knows the type. */
  readonly facts: unknown
  /** Newest first; `[0]` is the open one, the newest draft, or the last closed. Empty for stations without a vote. */
  readonly rounds: readonly RoundView[]
  readonly decision: { readonly text: string; readonly by: string } | null
  readonly attention: readonly Attention[]
  /** Notes in the vote boxes before the round opened. */
  readonly early: readonly ItemId[]
}

export interface RoundView {
  readonly round: Round
  /** Live while draft or open, frozen once closed (with `late` and `gone`). */
  readonly tally: Tally
  /** The five numbers that matter live. */
  readonly numbers: {
    readonly voted: number
    /** Roster people who vote and are not gone, plus voters nobody knows. */
    readonly voters: number
    readonly placed: number
    readonly given: number
    readonly outside: readonly ItemId[]
    readonly toLookAt: number
  }
  readonly notYet: readonly string[]
}

export interface PeopleView {
  readonly checkedIn: number
  readonly here: number | null
  readonly departments: readonly {
    readonly department: Department | null
    readonly people: readonly RosterPerson[]
  }[]
  /** Made notes but did not check in: author key and name (empty where only an id is known). */
  readonly strangers: readonly {
    readonly key: string
    readonly name: string
    readonly notes: readonly ItemId[]
  }[]
  /** Two people whose notes or names cannot be told apart. */
  readonly sameName: readonly string[]
  /** Author keys that look like more than one person, not yet answered; `person` is who it is in the list of people. */
  readonly severalPeople: readonly {
    readonly key: string
    readonly name: string
    readonly person: string | null
  }[]
  /** Roles that must be in the room: value key → names found there. */
  readonly roles: { readonly [role: string]: readonly string[] }
}

/** What a facilitator edits. */
export interface DeckView {
  /** As they come with the language. */
  readonly shipped: DeckWords
  /** With what was changed. */
  readonly inUse: DeckWords
  /** By section: `common`, or a kind of area. */
  readonly hidden: { readonly [section: string]: HiddenCards }
}

export type Phase =
  /** Reading what the board holds. */
  | 'starting'
  /** Nothing of ours is on this board. */
  | 'nothing'
  | 'laying'
  | 'ready'
  /** What is stored is newer or broken: everything is left untouched. */
  | 'unreadable'

/** Everything the panel shows, as one immutable value. */
export interface SessionView {
  readonly phase: Phase
  readonly can: Capabilities
  readonly workshop: Workshop | null
  /** `guest`: did not start the workshop in this browser. */
  readonly role: 'facilitator' | 'guest'
  readonly progress: Progress | null
  readonly stations: readonly StationView[]
  /** What the stations hand on, for the panel and the report. */
  readonly carried: Carried
  /** What was set in the panel and is kept with the board, by station. */
  readonly settings: AllSettings
  /** Code of the language that board and panel speak: the workshop's, before there is one this person's. */
  readonly language: string
  /** The words and cards; null before they are there. */
  readonly deck: DeckView | null
  readonly people: PeopleView
  readonly board: Interpretation | null
  /** When the board was last counted, milliseconds since 1970. */
  readonly countedAt: number | null
  readonly reading: boolean
  /** The action under way, so that its button can say so; null when idle. */
  readonly busy: string | null
  readonly troubles: readonly Trouble[]
  /** What this browser keeps for this person: the panel's own place, and what was being typed. */
  readonly kept: { readonly [key: string]: string }
}
