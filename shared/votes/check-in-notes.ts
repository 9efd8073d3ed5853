import type { Note } from '../board/snapshot.ts'
import { authorKey, normalName, sharedKeys } from './author-key.ts'
import { byMaking } from './compare.ts'
import type { VoteContext } from './context.ts'
import type { Interpretation } from './interpretation.ts'

/** The question of the check-in: its boxes are the departments, by their keys. */
export const departmentRow = 'department'

/** A note in the box of a department. */
export interface CheckInNote {
  readonly id: string
  readonly department: string
  /** The name on it, else its author's; empty where there is neither yet. */
  readonly written: string
  /** Of its author; null where that is nobody, may be several people, or is a facilitator. */
  readonly key: string | null
  /** Entered by a facilitator for somebody who cannot. */
  readonly forSomebody: boolean
}

/** Characters of a name; an essay in the box is still somebody's note. */
const nameLength = 60

const cut = (name: string): string => [...name].slice(0, nameLength).join('').trim()

/** The name on a note: its first line, without the `@` that people may have learnt already. */
const writtenName = ({ text }: Pick<Note, 'text'>): string =>
  cut((text.split('\n')[0] ?? '').trim().replace(/^@/, '').trim())

/**
 * What lies in the boxes of the check-in, in order of making, but for this: who wrote their own name comes first, and
 * what bears no name yet last, because it says nothing about anybody.
 */
export function checkInNotes(board: Interpretation, context: VoteContext): CheckInNote[] {
  const { authors, facilitators, notOnePerson } = context
  const everything = board.readings.map(({ note }) => note)
  const shared = sharedKeys(everything, authors, notOnePerson)

  const found = board.choices
    .filter(({ row }) => row === departmentRow)
    .flatMap(({ key: department, notes }) => notes.map((note) => ({ note, department })))
    .sort((a, b) => byMaking(a.note, b.note))
    .map(({ note, department }) => {
      const author = authorKey(note, authors)
      const placed = author !== null && facilitators.includes(author)
      const key = author === null || placed || shared.has(author) ? null : author
      const name = writtenName(note)
      const authorName = normalName(note.author.name ?? '')
      const own =
        authorName !== '' &&
        (authorName === normalName(name) || authorName.split(' ')[0] === normalName(name))
      const written = name || (key === null ? '' : cut(note.author.name ?? ''))
      return { own, entry: { id: note.id, department, written, key, forSomebody: placed && !own } }
    })
  return [
    ...found.filter(({ own }) => own),
    ...found.filter(({ own, entry }) => !own && entry.written !== ''),
    ...found.filter(({ own, entry }) => !own && entry.written === ''),
  ].map(({ entry }) => entry)
}
