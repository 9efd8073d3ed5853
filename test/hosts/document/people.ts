import type { BoardDocument } from './document.ts'
import type { Item } from './item.ts'

/** What a host does with what people do by hand. Each face gives its own; nothing of a product may be in here. */
export interface HostRules {
  /** Size and default colour of a fresh sticky. */
  readonly sticky: { readonly width: number; readonly height: number; readonly fill: string }
  /** The colours the host's own colour picker offers for stickies: what is stored, a name, and a CSS colour. */
  readonly palette: readonly {
    readonly fill: string
    readonly name: string
    readonly css: string
  }[]
  /** What people can stamp, by name; empty where the host has no stamps. */
  readonly stamps: readonly string[]
  /** The container that adopts an item which a person drops with its box at this place; null for the canvas. */
  adopt(document: BoardDocument, item: Item): string | null
  /** What a dropped stamp sticks to; null for nothing. */
  stickTo(document: BoardDocument, stamp: Item): string | null
  /** Width and height after a person has written `text` on the item (FigJam's stickies grow). */
  sizeFor(item: Item, text: string): { width: number; height: number }
  /** What a person's deletion of this item takes away with it, beside the item: ids, and which are set free instead. */
  deleteWith(document: BoardDocument, item: Item): { remove: string[]; release: string[] }
  /** Who counts as the maker of a copy; whoever copies, where nothing is said. */
  readonly copyAuthor?: 'copier' | 'original'
}

/** One person at one window. Everything here is done by hand, as the host's own interface would let them. */
export interface Person {
  readonly user: string
  readonly client: string
  /** A new sticky whose middle (of the square, fresh sticky) lies at the given place of the canvas. Returns its id. */
  placeSticky(at: { x: number; y: number; text?: string; fill?: string }): string
  /** Writes on an item, replacing its words. */
  write(id: string, text: string): void
  /** Moves items by a distance; children, stuck stamps and group members travel along as the host lets them. */
  drag(ids: readonly string[], by: { dx: number; dy: number }): void
  /** Moves one item so that the middle of its square lies at the given place of the canvas. */
  dragTo(id: string, to: { x: number; y: number }): void
  recolour(ids: readonly string[], fill: string): void
  /** Copies items (with what they contain) beside themselves; app data travels along. Returns the new top ids. */
  duplicate(ids: readonly string[], by?: { dx: number; dy: number }): string[]
  remove(ids: readonly string[]): void
  /** Puts a stamp on the board; it sticks to what lies under it. */
  stamp(at: { x: number; y: number; name?: string }): string
  resize(id: string, to: { width: number; height: number }): void
  lock(ids: readonly string[], locked: boolean): void
  undo(): boolean
  redo(): boolean
}
