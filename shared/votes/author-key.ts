import type { Note } from '../board/snapshot.ts'

/** Whether a board's stickies say who made them by an id or only by a name. */
export type Authors = 'id' | 'name'

/** Rule 6: a name as a key: NFKC, runs of white space to one space, lower case. */
export const normalName = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** Rule 6: who made a note, one key a person and the same for every kind of note; null where the host does not say. */
export const authorKey = ({ author }: Pick<Note, 'author'>, authors: Authors): string | null =>
  (authors === 'id' ? author.id : normalName(author.name ?? '')) || null

/**
 * Rule 6: the author keys of this board behind which there may be several people: where keys are names, `Anonymous` and
 * every name under which the notes show two ids; and those the facilitator marked.
 */
export function sharedKeys(
  notes: readonly Note[],
  authors: Authors,
  notOnePerson: readonly string[],
): ReadonlySet<string> {
  const shared = new Set(notOnePerson)
  if (authors === 'id') return shared
  shared.add('anonymous')
  const ids = new Map<string, string>()
  for (const note of notes) {
    const key = authorKey(note, authors)
    if (key === null || !note.author.id) continue
    if ((ids.get(key) ?? note.author.id) !== note.author.id) shared.add(key)
    ids.set(key, note.author.id)
  }
  return shared
}
