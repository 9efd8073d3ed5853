import type { Signal } from '@preact/signals'
import type { BoardDocument } from '../hosts/document/document.ts'
import type { HostRules, Person } from '../hosts/document/people.ts'
import type { LookOf } from './board/look.ts'
import type { Drawn, Mirror } from './board/mirror.ts'
import type { Place } from './board/place.ts'

export type HostKind = 'miro' | 'figjam'

/** Somebody at this browser tab. */
export interface Participant {
  readonly id: string
  readonly name: string
}

/** The plugin's window, as the host shows it; null while it is closed. */
export interface PluginWindow {
  readonly frame: HTMLIFrameElement
  readonly title: string
  /** CSS pixels of the frame. */
  readonly width: number
  readonly height: number
  readonly pinned: boolean
  /** Whether a click on the board closes it unless it is pinned. */
  readonly pins: boolean
}

/** One emulated whiteboard in this tab with everything that the page around it needs to know of the host. */
export interface World {
  readonly kind: HostKind
  /** What the board is called to a screen reader. */
  readonly name: string
  readonly document: BoardDocument
  readonly mirror: Mirror
  readonly rules: HostRules
  readonly person: Signal<Person>
  readonly window: Signal<PluginWindow | null>
  /** Short messages of the host, newest last. */
  readonly messages: Signal<readonly string[]>
  readonly lookOf: LookOf
  readonly nameOf: (drawn: Drawn) => string
  movable(id: string): boolean
  writable(id: string): boolean
  /** A whole area: it is dragged only once it has been selected, so that the board can be panned on it. */
  wide(id: string): boolean
  /** Whether an item moves along while the given ones are dragged. */
  carriedBy(id: string, ids: ReadonlySet<string>): boolean
  /** The person clicked on the board. */
  clicked(): void
  selected(ids: readonly string[]): void
  openPlugin(): void
  closePlugin(): void
  pin(pinned: boolean): void
  /** Stations and other large containers, for "Go to …". */
  areas(): { readonly id: string; readonly name: string; readonly place: Place }[]
  /** Somebody acts who is at no window of this tab. */
  as(participant: Participant): Person
}
