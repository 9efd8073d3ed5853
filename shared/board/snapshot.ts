import type { BoardRect } from '../geometry/rect.ts'
import type { Tag } from '../workshop/tag.ts'

/** The host's own id of an item. Never a number: Miro's have 19 digits. */
export type ItemId = string

/** The nine colours of notes that can stand for a department. */
export const hues = [
  'yellow',
  'orange',
  'red',
  'pink',
  'violet',
  'blue',
  'teal',
  'green',
  'gray',
] as const
export type Hue = (typeof hues)[number]

/** A participant's own item. What lies outside every station has only its place: words, author and colour are not read. */
export interface Note {
  readonly id: ItemId
  readonly kind: 'sticky' | 'stamp' | 'emoji'
  readonly box: BoardRect
  /** Words as in rule 10 of the counting rules; empty for stamps and emoji. */
  readonly text: string
  readonly hue: Hue | null
  /** Who made it. `id` only where `can.authors` is `id`. */
  readonly author: { readonly id: string | null; readonly name: string | null }
  /** Milliseconds since 1970, where the host knows. */
  readonly madeAt: number | null
  /** What a stamp sticks to: the id of a note, of an item of ours or of something else; null where it sticks to nothing. */
  readonly stuckTo: ItemId | null
}

/** An item of ours as it lies on the board now. */
export interface LaidItem {
  readonly id: ItemId
  readonly tag: Tag
  readonly box: BoardRect
  /** The words it shows now (for a labelled box: its label). */
  readonly text: string
  readonly locked: boolean
}

/** The board at one moment. */
export interface Snapshot {
  readonly notes: readonly Note[]
  readonly items: readonly LaidItem[]
  /** Kinds of items that the host would not show us, so that a count is never silently short. */
  readonly unread: readonly string[]
}
