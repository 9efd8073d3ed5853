import { batch, signal } from '@preact/signals'
import type { Person } from '../../hosts/document/people.ts'

/** What the person at the mouse holds: selected items, a drag under way, a note being written, a stamp to be put. */
export const selected = signal<ReadonlySet<string>>(new Set())
/** Ids of everything that moves, the held items and what they carry, and how far. Board units. */
export const dragged = signal<{
  readonly ids: ReadonlySet<string>
  readonly dx: number
  readonly dy: number
} | null>(null)
export const writing = signal<string | null>(null)
export const stamping = signal<string | null>(null)
/** The colour the next note gets; null takes the host's own. */
export const nextFill = signal<string | null>(null)

export function select(ids: Iterable<string>): void {
  selected.value = new Set(ids)
}

export function letGo(): void {
  batch(() => {
    selected.value = new Set()
    writing.value = null
    stamping.value = null
  })
}

/** Makes a note at a place and opens it for writing. */
export function makeNote(person: Person, at: { x: number; y: number }): void {
  const fill = nextFill.value
  const id = person.placeSticky(fill ? { ...at, fill } : at)
  select([id])
  writing.value = id
}
