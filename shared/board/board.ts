import type { BoardPoint, BoardRect, Size } from '../geometry/rect.ts'
import type { SceneItem } from '../scene/scene.ts'
import type { NewTag } from '../workshop/tag.ts'
import type { ItemId, Snapshot } from './snapshot.ts'

/** Ends something that was begun: a subscription, a timer. Calling it again does nothing. */
export type Stop = () => void

/** Time comes in as an argument, so that everything can be run on a test's own time. Milliseconds. */
export interface Clock {
  now(): number
  after(ms: number, run: () => void): Stop
}

/** What a board can do. The core asks for a capability, never for the host's name. */
export interface Capabilities {
  /** Whether stickies say who made them by an id or only by a name. */
  readonly authors: 'id' | 'name'
  readonly madeAt: boolean
  readonly stamps: boolean
  readonly emoji: boolean
  /** Whether `create` locks what it draws, but for cards, fields and chips, which people move, copy and type into. */
  readonly lock: boolean
  readonly timer: boolean
  /** Whether laying goes on when the panel is closed. */
  readonly laysWithoutPanel: boolean
  /** Whether the panel can be a small window while a vote is open. */
  readonly smallWindow: boolean
  /** Largest stored document, in bytes of UTF-8. */
  readonly entryBytes: number
  /** How long after a write every other panel can read it. */
  readonly settleMs: number
  /** How many items one `create` may take. */
  readonly batch: number
  /** Reads are paid from a bucket of `size`, one more every `everyMs`. */
  readonly reads: { readonly size: number; readonly everyMs: number }
  readonly stickySize: Size
}

/** A scene item with its place on the board and its full tag but for the id, which only the host can give. */
export interface NewItem {
  readonly item: SceneItem
  readonly at: BoardRect
  readonly tag: NewTag | null
  /** The area it belongs to; null for an area itself. Cards of the same call are found by the item's `on`. */
  readonly area: ItemId | null
}

/** A change to an item of ours. Only what is given changes; words are plain text. */
export interface ItemChange {
  readonly id: ItemId
  readonly text?: string
  readonly textSize?: number
  readonly fill?: string
  readonly ink?: string
  readonly tag?: NewTag
  /** Moves it so that its box begins here. */
  readonly to?: BoardPoint
  /** Resizes an area, its top left corner and what lies in it kept in place. */
  readonly size?: Size
}

/** Small documents kept with the board (or, for `mine`, with this person in this browser). Keys are `[a-z0-9/-]+`. */
export interface Store {
  get(key: string): Promise<string | null>
  /** @throws BoardError `full` where the text is longer than `can.entryBytes` */
  set(key: string, text: string): Promise<void>
  remove(key: string): Promise<void>
}

export interface PersonHere {
  /** The id under which their notes are made, where the host tells. */
  readonly id: string | null
  readonly name: string
  readonly me: boolean
}

/** The host's own countdown, which everybody on the board sees. */
interface Timer {
  start(ms: number): Promise<void>
  stop(): Promise<void>
}

/**
 * The only thing the core knows of a host: verbs over plain data. Every verb may throw a `BoardError`, and a failure is
 * never an empty result.
 */
export interface Board {
  readonly can: Capabilities
  read(): Promise<Snapshot>
  /**
   * Top left corner of free ground of that size: where it is wished for if nothing lies there, else beside what is
   * there. Notes and items of anybody count as lying there.
   */
  freeSpace(size: Size, wish: BoardPoint | null): Promise<BoardPoint>
  /**
   * Makes one batch of at most `can.batch` items, containers with all that they carry.
   * @returns the ids in the order of the items
   * @throws BoardError whose `made` lists what exists so far
   */
  create(items: readonly NewItem[], cancelled: () => boolean): Promise<ItemId[]>
  change(changes: readonly ItemChange[]): Promise<void>
  /** Removes items of ours. People's notes inside a removed container are moved out first and stay where they lie. */
  remove(ids: readonly ItemId[]): Promise<void>
  /** Calls `hint` when something may have changed; never the truth, only a reason to read. */
  watch(hint: () => void): Stop
  /** Calls with until when (milliseconds since 1970) the host lets us do nothing, and with null once it goes on. */
  pauses?(listener: (until: number | null) => void): Stop
  readonly store: Store
  readonly mine: Store
  people(): Promise<PersonHere[]>
  /** Selects the items and brings them into this person's view. */
  show(ids: readonly ItemId[]): Promise<void>
  /** A short message of the host's own (at most 80 characters). */
  say(message: string): void
  readonly timer?: Timer
  /** Where a file has several boards: the name of another one that holds a workshop while this one holds none; else null. */
  elsewhere?(): Promise<string | null>
}
