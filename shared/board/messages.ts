import type { BoardPoint, Point, Size } from '../geometry/rect.ts'
import type { BoardErrorKind } from './board-error.ts'
import type { ItemChange, NewItem, PersonHere } from './board.ts'
import type { ItemId } from './snapshot.ts'

// The sandbox knows of the core what crosses the wall, and nothing else: it takes these types from here.
export type { BoardPoint, Rect, Size } from '../geometry/rect.ts'
export type { SceneItem, SceneText } from '../scene/scene.ts'
export type { ItemChange, PersonHere } from './board.ts'

/*
 * What crosses FigJam's wall between the panel (an iframe, with the core in it) and the sandbox (the scene's API, nothing
 * else). The sandbox imports this module and no other of shared/. Everything here is plain data.
 */

/** The version of these messages; also tells ours from anybody else's. */
export const wire = 1

/** Bounds that both sides hold messages to, so that neither can be flooded. */
export const bounds = {
  /** Items of one `create`, ids of one `remove` or `show`, changes of one `change`. */
  list: 5000,
  /** Characters of one text: an item's words, a stored document. */
  text: 200_000,
  /** Characters of an id, a key, a colour. */
  word: 200,
  /** Characters of a message of the host's own; FigJam refuses more than 100. */
  say: 80,
} as const

/** The panel's window: full, and as small as five numbers and two buttons. CSS pixels. */
export const windows = {
  full: { width: 340, height: 640 },
  small: { width: 340, height: 132 },
} as const

/** Left, top, width, height in board units; null where the host knows no place. */
export type RawBox = readonly [number, number, number, number] | null

/** One note where it matters, as the host tells it. */
export interface RawNote {
  readonly id: ItemId
  readonly kind: 'sticky' | 'stamp'
  readonly box: RawBox
  readonly text: string
  /** One solid fill as red, green and blue, 0 … 1; null for anything else. */
  readonly fill: readonly [number, number, number] | null
  readonly author: { readonly id: string | null; readonly name: string | null }
  readonly stuckTo: ItemId | null
}

/** Notes that have only a place, thousands of them: for each id its left, top, width and height in turn. */
export interface RawPlaces {
  readonly ids: readonly ItemId[]
  readonly boxes: readonly number[]
}

/** One item of ours. Its tag is the text stored on it: parsed on the panel's side. */
export interface RawItem {
  readonly id: ItemId
  readonly tag: string
  readonly box: RawBox
  readonly text: string
  readonly locked: boolean
}

export interface RawSnapshot {
  readonly notes: readonly RawNote[]
  /** What lies outside every area and card of ours. */
  readonly far: { readonly [kind in RawNote['kind']]: RawPlaces }
  readonly items: readonly RawItem[]
}

/** An item to draw, with how far its words begin from its edges; the scene's measures are the panel's business. */
export interface RawNewItem extends NewItem {
  readonly inset: Point
}

/** Where a document is kept: with the page of the board, or with this person on this machine. */
export type Shelf = 'board' | 'mine'

/** What the sandbox can be asked for, and what it answers. `null` is nothing. */
export interface Verbs {
  /** What this FigJam can do beyond the rest. */
  hello(): { readonly timer: boolean }
  read(): RawSnapshot
  freeSpace(size: Size, wish: BoardPoint | null): BoardPoint
  create(items: readonly RawNewItem[]): ItemId[]
  change(changes: readonly ItemChange[]): null
  remove(ids: readonly ItemId[]): null
  load(shelf: Shelf, key: string): string | null
  /** An empty text takes the document away. */
  save(shelf: Shelf, key: string, text: string): null
  people(): PersonHere[]
  show(ids: readonly ItemId[]): null
  say(message: string): null
  startTimer(ms: number): null
  stopTimer(): null
  /** CSS pixels. */
  resize(size: Size): null
  /** Name of the other page of this file that holds the workshop; null where this one does, or none. */
  elsewhere(): string | null
}
export type Verb = keyof Verbs

export interface Request {
  readonly wire: typeof wire
  /** Unique among all panels that this sandbox ever had. */
  readonly id: string
  readonly verb: Verb
  readonly args: readonly unknown[]
}

export interface WireError {
  readonly kind: BoardErrorKind
  readonly message: string
  readonly made: readonly ItemId[]
  readonly items: readonly ItemId[]
}

/** What the sandbox says: an answer, a hint that something may have changed, or why it ignored a message. */
export type FromSandbox =
  | { readonly wire: typeof wire; readonly id: string; readonly value: unknown }
  | { readonly wire: typeof wire; readonly id: string; readonly error: WireError }
  | { readonly wire: typeof wire; readonly hint: 'changed' }
  | { readonly wire: typeof wire; readonly ignored: string }
