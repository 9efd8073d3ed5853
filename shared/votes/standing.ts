import type { ItemId } from '../board/snapshot.ts'
import type { ReadingKind } from './interpretation.ts'

/** A mark with what the budget left of it (rule 8). */
export interface CountedMark {
  readonly note: ItemId
  readonly option: string
  readonly weight: number
  readonly counted: number
  /** Voter key, `''` for unknown; `v1` … in a round without names. */
  readonly voter: string
  /** Department key, `''` for none. */
  readonly department: string
  readonly reason: string
}

export interface OptionCount {
  readonly key: string
  /** Its words on the board now, else its last ones. */
  readonly words: string
  /** No longer on the board. */
  readonly gone: boolean
  readonly score: number
  /** Distinct known voters with a counted mark. */
  readonly voters: number
  /** Shared places: 1, 2, 2, 4 (rule 16). */
  readonly rank: number
  /** A blank card that nobody has named: told only where it has votes. */
  readonly blank?: true
}

/** One group of the split by departments, pooled by rule 9. */
export interface DepartmentCount {
  /** Department key, or `others`. */
  readonly key: string
  readonly members: readonly string[]
  readonly size: number
  /** Option key → counted votes. */
  readonly scores: { readonly [option: string]: number }
}

/** The counts of a round, live or frozen. */
export interface Tally {
  readonly round: string
  readonly frozen: boolean
  readonly options: readonly OptionCount[]
  readonly marks: readonly CountedMark[]
  /** Sum of `counted`. */
  readonly total: number
  /** Distinct known voters with at least one counted mark. */
  readonly voted: readonly string[]
  /** Voter key → name, where the round keeps names. */
  readonly names: { readonly [voter: string]: string }
  /** Known voters who placed more than they may: voter, votes placed, votes allowed, the notes beyond. */
  readonly over: readonly {
    readonly voter: string
    readonly placed: number
    readonly allowed: number
    readonly notes: readonly ItemId[]
  }[]
  readonly unknown: readonly ItemId[]
  /** Marks on what is no option of this round. */
  readonly offOption: readonly ItemId[]
  /** Null with `why` where no split is shown. */
  readonly departments: readonly DepartmentCount[] | null
  readonly noSplit: 'switched-off' | 'too-few-groups' | null
  /** Option key → reasons, sorted by code unit. */
  readonly reasons: { readonly [option: string]: readonly string[] }
  readonly readings: { readonly [kind in ReadingKind]: number }
  /** After a closing: notes that came later, and frozen notes that are no marks now. */
  readonly late: readonly ItemId[]
  readonly gone: readonly ItemId[]
}

/** Something the facilitator should look at; counted as the rules say all the same. */
export interface Attention {
  readonly kind:
    | 'stray'
    | 'stacked'
    | 'crowded'
    | 'covers'
    | 'typed-on-box'
    | 'over'
    | 'off-option'
    | 'copy'
    | 'unknown'
    | 'disputed'
    | 'moved-together'
    | 'moved-zone'
    | 'conflict'
    | 'gone'
  readonly station: string
  readonly items: readonly ItemId[]
  /** Words to recognise it by: a note's text, a box's label. */
  readonly words: string
  /** Second words where the kind needs two (from → to). */
  readonly detail: string
  /** Milliseconds since 1970, for what happened at a moment. */
  readonly at: number | null
}
