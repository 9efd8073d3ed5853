import type { RosterPerson } from '../workshop/workshop.ts'
import { checkInNotes, type CheckInNote } from './check-in-notes.ts'
import type { VoteContext } from './context.ts'
import { foldName } from './fold-name.ts'
import type { Interpretation } from './interpretation.ts'

/** Somebody with notes in the boxes of two departments; the first one stands. */
interface TwoDepartments {
  /** Of the roster. */
  readonly person: string
  readonly departments: readonly string[]
  readonly notes: readonly string[]
}

export interface CheckIn {
  readonly roster: readonly RosterPerson[]
  readonly conflicts: readonly TwoDepartments[]
}

const sameName = (a: string, b: string): boolean =>
  foldName(a) === foldName(b) && foldName(a) !== ''

const firstWord = (name: string): string => name.trim().split(/\s+/)[0] ?? ''

/** The note decides what it decided before; what has been set by hand since then stays. */
function followed(person: RosterPerson, note: CheckInNote): RosterPerson {
  const { checkIn } = person
  const written = note.written || (checkIn?.name ?? '')
  const follows = checkIn !== undefined && person.name === checkIn.name && written !== ''
  const moves = checkIn ? person.department === checkIn.department : person.department === null
  return {
    ...person,
    name: follows ? written : person.name,
    department: moves ? note.department : person.department,
    checkIn: { note: note.id, name: written, department: note.department },
  }
}

/** Who is on the list, and with which notes they have checked in this time. */
class Desk {
  readonly people: RosterPerson[]
  readonly #notes = new Map<string, CheckInNote[]>()

  constructor(roster: readonly RosterPerson[]) {
    this.people = [...roster]
  }

  /** The first note of a person says who and where; the others only show in a conflict. */
  take(person: RosterPerson, note: CheckInNote): void {
    const notes = this.#notes.get(person.id) ?? []
    this.#notes.set(person.id, [...notes, note])
    const keys =
      note.key === null || this.ofKey(note.key) ? person.keys : [...person.keys, note.key]
    const known = { ...person, keys }
    const index = this.people.findIndex(({ id }) => id === person.id)
    this.people[index] = notes.length > 0 ? known : followed(known, note)
  }

  add(note: CheckInNote): void {
    const numbers = this.people.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0))
    const id = `p${Math.max(0, ...numbers) + 1}`
    const { written: name, department, forSomebody: cannotEdit } = note
    const person: RosterPerson = { id, name, keys: [], department, part: 'votes', cannotEdit }
    this.people.push(person)
    this.take(person, note)
  }

  ofKey(key: string | null): RosterPerson | undefined {
    return key === null ? undefined : this.people.find(({ keys }) => keys.includes(key))
  }

  firstNote({ id }: RosterPerson): CheckInNote | undefined {
    return this.#notes.get(id)?.[0]
  }

  conflicts(): TwoDepartments[] {
    return this.people.flatMap(({ id: person }) => {
      const notes = this.#notes.get(person) ?? []
      const departments = [...new Set(notes.map(({ department }) => department))]
      return departments.length < 2
        ? []
        : [{ person, departments, notes: notes.map(({ id }) => id) }]
    })
  }
}

/** Whose a note is that nobody on the list has checked in with before; undefined for somebody new. */
function personOf(note: CheckInNote, desk: Desk): RosterPerson | undefined {
  const author = desk.ofKey(note.key)
  const first = author && desk.firstNote(author)
  const names = (name: string): boolean => sameName(name, note.written)
  if (author && (!first || note.written === '' || names(first.written) || names(author.name)))
    return author

  // An author's second note with another name on it is for somebody else, and so is one that a facilitator made.
  const byName = desk.people.filter(
    ({ name, keys }) =>
      names(name) && (author !== undefined || note.key === null || keys.length === 0),
  )
  if (byName[0]) return byName[0]
  const expected = desk.people.filter(
    ({ name, keys, checkIn }) => keys.length === 0 && !checkIn && names(firstWord(name)),
  )
  return expected.length === 1 ? expected[0] : undefined
}

/** Takes all notes once: first those that somebody on the list has checked in with before. */
function receive(notes: readonly CheckInNote[], roster: readonly RosterPerson[]): Desk {
  const desk = new Desk(roster)
  const before = new Map(
    roster.flatMap((person) => (person.checkIn ? [[person.checkIn.note, person.id]] : [])),
  )
  for (const note of notes.filter(({ id }) => before.has(id))) {
    const person = desk.people.find(({ id }) => id === before.get(note.id))
    if (person) desk.take(person, note)
  }
  for (const note of notes.filter(({ id }) => !before.has(id))) {
    const person = personOf(note, desk)
    if (person) desk.take(person, note)
    else if (note.written !== '') desk.add(note)
  }
  return desk
}

/**
 * Fills the roster from the check-in: one note in a department's box with one's name on it. An author stays the same
 * person by the key, and a note the same person's by its id while somebody is still typing on it; a list of names that
 * was pasted before is taken up by name. Reading the same board twice gives the same roster, nobody is ever dropped, and
 * what the facilitator set by hand stays.
 *
 * What else a room does: an author's second note with another name enters somebody who cannot, as does a facilitator's
 * note; they get no author key, so their votes need their `@name`. So do people who share one account or have none.
 */
export function checkIn(board: Interpretation, context: VoteContext): CheckIn {
  const notes = checkInNotes(board, context)
  const { people } = receive(notes, context.roster)
  // Again, with everybody on the list: whose a second note is must not depend on who had arrived before it.
  return { roster: people, conflicts: receive(notes, people).conflicts() }
}
