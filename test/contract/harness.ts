import type { Board } from '../../shared/board/board.ts'
import type { Hue, ItemId } from '../../shared/board/snapshot.ts'
import type { BoardPoint } from '../../shared/geometry/rect.ts'

/**
 * One participant's hand on the board, by the host's own ways (no plugin). A sticky's place is always its *point*: the
 * middle of its top square (rule 2). Nothing is thrown for what a host silently refuses (a locked item).
 */
export interface Hand {
  /** How the host names this person; `id` null where notes carry none. */
  readonly author: { readonly id: string | null; readonly name: string }
  sticky(at: BoardPoint, words?: string, hue?: Hue): ItemId
  /** Only where `board.can.stamps`; sticks to what lies under it, as the host does it. */
  stamp(at: BoardPoint): ItemId
  /** Replaces the words of a note, or types into an item of ours. Plain text; the host encodes it as it likes. */
  write(id: ItemId, words: string): void
  /** Moves items together, with whatever the host moves along. */
  drag(ids: readonly ItemId[], by: { readonly dx: number; readonly dy: number }): void
  /** Copies items, with whatever the host copies along; gives the ids of the copies of the items named. */
  duplicate(ids: readonly ItemId[], by: { readonly dx: number; readonly dy: number }): ItemId[]
  remove(ids: readonly ItemId[]): void
  lock(ids: readonly ItemId[], locked: boolean): void
}

/** A fresh, empty board with one panel open on it and two participants (`people[0]` is the facilitator at that panel). */
export interface Trial {
  readonly board: Board
  readonly people: readonly [Hand, Hand, ...Hand[]]
  /** A second facilitator's panel on the same board: its own `Board`, its own `mine`. */
  join(): Promise<Board>
  /**
   * Lets what is under way arrive: events, hints, store writes at other panels. Passes at least `can.settleMs` of the
   * trial's own time, where it has one.
   */
  settle(): Promise<void>
  /** How many things lie on the board, people's and ours, tagged or not: what the port does not tell. */
  count(): number
  /** Ends all panels. */
  close(): Promise<void>
  /** After `close`: what is still held (listeners, timers, pending calls), in words; empty when nothing leaks. */
  leaks(): readonly string[]
}

export type MakeTrial = () => Promise<Trial>
