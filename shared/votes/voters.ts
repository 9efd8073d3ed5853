import type { Note } from '../board/snapshot.ts'
import type { RosterPerson } from '../workshop/workshop.ts'
import { authorKey, normalName, sharedKeys } from './author-key.ts'
import type { VoteContext } from './context.ts'
import type { Voter } from './interpretation.ts'
import { nameVoter } from './name-voter.ts'

/** Whose a note is, and what it says beside that. */
export interface Signed {
  readonly voter: Voter
  /** The roster person that the voter is. */
  readonly person: RosterPerson | null
  /** The words without the `@word` that named the voter. */
  readonly words: string
  /** The author key that says who voted; null where the note names somebody, or nobody can be told by the key. */
  readonly by: string | null
  /** A facilitator made it and it names nobody. */
  readonly facilitator: boolean
}

const unknown: Voter = { key: null, name: null, known: 'unknown' }
const ofRoster = ({ id, name }: RosterPerson): Voter => ({ key: id, name, known: 'roster' })

/** Rule 6: says of each note of one board whose it is. */
export function voters(notes: readonly Note[], context: VoteContext): (note: Note) => Signed {
  const { authors, roster } = context
  const shared = sharedKeys(notes, authors, context.notOnePerson)
  const facilitators = new Set(context.facilitators)
  const name = nameVoter(roster)

  const people = new Map<string, Set<RosterPerson>>()
  for (const person of roster)
    for (const key of authors === 'id' ? person.keys : [...person.keys, normalName(person.name)])
      people.set(key, (people.get(key) ?? new Set()).add(person))

  return (note) => {
    const { person: named, rest: words } = name(note.text)
    if (named) return { voter: ofRoster(named), person: named, words, by: null, facilitator: false }
    const key = authorKey(note, authors)
    const facilitator = key !== null && facilitators.has(key)
    if (key === null || shared.has(key))
      return { voter: unknown, person: null, words, by: null, facilitator }
    const [person, ...others] = people.get(key) ?? []
    if (person && others.length === 0)
      return { voter: ofRoster(person), person, words, by: key, facilitator }
    const voter: Voter = { key: `k:${key}`, name: note.author.name ?? '', known: 'author' }
    return { voter, person: null, words, by: key, facilitator }
  }
}
