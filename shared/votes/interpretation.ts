import type { BoardRect, Point } from '../geometry/rect.ts'
import type { ItemId, LaidItem, Note } from '../board/snapshot.ts'

/** The twelve things a note can mean; every note means exactly one (rule 4). */
export const readingKinds = [
  'unplaced',
  'option',
  'copy',
  'mark',
  'reaction',
  'idle',
  'choice',
  'placement',
  'text',
  'earlier',
  'stray',
  'elsewhere',
] as const
export type ReadingKind = (typeof readingKinds)[number]

/** What one note means. */
export interface Reading {
  readonly note: Note
  readonly kind: ReadingKind
  /** The point that decided (rule 2). */
  readonly point: Point
  /** The zone that gave the meaning; null where none did. */
  readonly zone: Zone | null
  /** The station in whose area it lies; null elsewhere. */
  readonly station: string | null
}

/** A region that gives what lies in it a meaning: an item of ours, or an adopted note (rule 3, rule 13). */
export interface Zone {
  /** The id of the item or adopted note that carries it. */
  readonly id: ItemId
  readonly kind: 'vote' | 'field' | 'choice' | 'plane' | 'tray'
  readonly station: string
  readonly card: string | null
  readonly key: string
  readonly row: string | null
  readonly ord: number
  readonly box: BoardRect
  readonly copy: boolean
  /** The words that its item shows now: a label, what people typed, an adopted note's own. */
  readonly text: string
  /** Whether people typed those words: they are not the ones that we wrote. */
  readonly typed: boolean
}

/** A person who votes, as far as the notes tell (rule 6). */
export interface Voter {
  /** `p1` for a person of the roster, `k:` and the author key for anyone else, null for unknown. */
  readonly key: string | null
  /** On screen; null for unknown. */
  readonly name: string | null
  readonly known: 'roster' | 'author' | 'unknown'
}

/** A note read as a vote, before any budget. */
export interface Mark {
  readonly note: Note
  readonly zone: Zone
  /** Key of the option it is for: the zone's card, or `note:<id>`. */
  readonly option: string
  readonly weight: number
  readonly voter: Voter
  /** Key of the department; null for none. */
  readonly department: string | null
  /** Whether the note's colour and its voter point to different departments. */
  readonly disputed: boolean
  /** Made by a facilitator, naming nobody: listed, counted 0. */
  readonly facilitator: boolean
  readonly reason: string
}

/** The words in a field: from notes and chips in reading order, else typed into the field itself. */
export interface FieldValue {
  readonly station: string
  readonly card: string | null
  readonly key: string
  readonly text: string
  readonly from: 'notes' | 'typed' | 'nothing'
  readonly item: ItemId
}

/** What lies in one box of a choice; every box that stands on the board has one, empty or not. */
export interface ChoiceValue {
  readonly station: string
  readonly card: string | null
  readonly row: string
  readonly key: string
  readonly zone: Zone
  readonly notes: readonly Note[]
  /** Options (chips, adopted notes) that lie there. */
  readonly options: readonly string[]
}

/** Where an option lies on a plane, 0 … 1 in thousandths (`u` to the right, `v` upwards). */
export interface PlanePosition {
  readonly station: string
  /** Key of the map. */
  readonly plane: string
  readonly option: string
  readonly u: number
  readonly v: number
  readonly onTheLine: boolean
}

/** One card that stands on the board. */
export interface CardOnBoard {
  readonly station: string
  readonly card: string
  readonly item: LaidItem
  /** The name of the option that it is: its words now, else what its field `name` or `gap` says, else its vote box. */
  readonly text: string
}

/** Two answers in one row: to a card's question, or one option that lies in two boxes of one question. */
export interface Conflict {
  readonly station: string
  readonly card: string | null
  readonly row: string
  /** The option that lies in several boxes; null where it is the card's own question. */
  readonly option: string | null
  readonly keys: readonly string[]
}

/** Everything the board says, before anybody counts. A pure function of snapshot, rounds and roster. */
export interface Interpretation {
  /** One for each note, in the order of the snapshot. */
  readonly readings: readonly Reading[]
  readonly counts: { readonly [kind in ReadingKind]: number }
  readonly marks: readonly Mark[]
  readonly fields: readonly FieldValue[]
  readonly choices: readonly ChoiceValue[]
  readonly positions: readonly PlanePosition[]
  readonly conflicts: readonly Conflict[]
  readonly cards: readonly CardOnBoard[]
  /** The small items that people move: numbers of ideas, menu cards. Copies are chips too. */
  readonly chips: readonly LaidItem[]
  /** Items whose tag names another id, but for chips: a copy of a chip is a chip. */
  readonly copies: readonly LaidItem[]
  readonly zones: readonly Zone[]
  /** Station areas that stand on the board (originals). */
  readonly areas: readonly { readonly station: string; readonly item: LaidItem }[]
}
