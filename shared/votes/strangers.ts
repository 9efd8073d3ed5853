import type { ItemId, Note } from '../board/snapshot.ts'
import type { Round } from '../workshop/round.ts'
import type { RosterPerson } from '../workshop/workshop.ts'
import { authorKey } from './author-key.ts'
import { byCodeUnit } from './compare.ts'
import type { VoteContext } from './context.ts'
import { foldName } from './fold-name.ts'
import type { Interpretation } from './interpretation.ts'
import { marksOf } from './tally.ts'
import { voters } from './voters.ts'

/** An author of notes. The name is empty where the host tells only an id. */
interface Author {
  readonly key: string
  readonly name: string
}

interface Stranger extends Author {
  readonly notes: readonly ItemId[]
}

/** An author who may be several people. */
interface Several extends Author {
  /** Of the roster; null for somebody who did not check in. */
  readonly person: string | null
}

/** Notes by the key of their author, who is known. */
function byAuthor(notes: readonly Note[], authors: VoteContext['authors']): Map<string, Note[]> {
  const found = new Map<string, Note[]>()
  for (const note of notes) {
    const key = authorKey(note, authors) ?? ''
    const own = found.get(key)
    if (own) own.push(note)
    else found.set(key, [note])
  }
  return new Map([...found].sort(([a], [b]) => byCodeUnit(a, b)))
}

/** The name on an author's notes; of several, the lowest by code unit. */
const nameIn = (notes: readonly Note[]): string =>
  notes
    .map(({ author }) => author.name ?? '')
    .filter((name) => name !== '')
    .sort(byCodeUnit)[0] ?? ''

/** Who made notes in our areas without having checked in. */
export function strangers(
  board: Interpretation,
  context: VoteContext,
  ignored: readonly string[],
): Stranger[] {
  const sign = voters(
    board.readings.map(({ note }) => note),
    context,
  )
  const theirs = board.readings
    .filter(({ station }) => station !== null)
    .map(({ note }) => note)
    .filter((note) => {
      const { voter, facilitator } = sign(note)
      return voter.known === 'author' && !facilitator
    })
  return [...byAuthor(theirs, context.authors)]
    .filter(([key]) => !ignored.includes(key))
    .map(([key, notes]) => ({ key, name: nameIn(notes), notes: notes.map(({ id }) => id) }))
}

/**
 * Rule 6: author keys that look like more than one person, because one of these rounds got more than twice the budget
 * from them. Notes that name somebody are that one's.
 */
export function severalPeople(
  board: Interpretation,
  rounds: readonly Round[],
  context: VoteContext,
  ignored: readonly string[],
): Several[] {
  const sign = voters(
    board.readings.map(({ note }) => note),
    context,
  )
  const found = new Map<string, Several>()
  for (const round of rounds) {
    const weights = new Map(
      marksOf(board, round)
        .filter(({ note, facilitator }) => !facilitator && sign(note).by !== null)
        .map(({ note, weight }) => [note, weight]),
    )
    for (const [key, notes] of byAuthor([...weights.keys()], context.authors)) {
      const placed = notes.reduce((sum, note) => sum + (weights.get(note) ?? 0), 0)
      if (placed <= 2 * round.votes || ignored.includes(key)) continue
      const [person] = notes.map((note) => sign(note).person)
      found.set(key, { key, name: person?.name || nameIn(notes), person: person?.id ?? null })
    }
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.key, b.key))
}

/** Names that more than one person answers to, so that `@name` would not tell them apart. */
export function sameNames(roster: readonly RosterPerson[]): string[] {
  const answering = new Map<string, { name: string; people: Set<string> }>()
  for (const { id, name } of roster)
    for (const word of [name.trim(), name.trim().split(/\s+/)[0] ?? '']) {
      const key = foldName(word)
      const one = answering.get(key) ?? { name: word, people: new Set() }
      answering.set(key, one)
      one.people.add(id)
    }
  return [...answering]
    .filter(([key, { people }]) => key !== '' && people.size > 1)
    .map(([, { name }]) => name)
    .sort(byCodeUnit)
}
