import type { RosterPerson } from '../workshop/workshop.ts'
import { foldName, namesOf } from './fold-name.ts'

interface Named {
  /** The one person whom the words name; null where they name nobody, or more than one. */
  readonly person: RosterPerson | null
  /** The text without the `@word` that named the person, trimmed. */
  readonly rest: string
}

/** Every character that NFKC makes an `@` of: most notes have none, and need no closer look. */
const at = /[@\uFE6B\uFF20]/

export type NameVoter = (text: string) => Named

/**
 * Rule 6: finds the roster person that a note names by an `@word` at the start or the end of its text, so that a
 * facilitator can place a note for somebody who cannot, and two Annas can tell themselves apart.
 */
export function nameVoter(roster: readonly RosterPerson[]): NameVoter {
  const people = new Map<string, RosterPerson[]>()
  for (const person of roster)
    for (const name of namesOf(person.name)) people.set(name, [...(people.get(name) ?? []), person])

  const named = (word: string): readonly RosterPerson[] => {
    const plain = word.normalize('NFKC')
    return plain.startsWith('@') ? (people.get(foldName(plain)) ?? []) : []
  }

  return (text) => {
    const trimmed = text.trim()
    if (!at.test(trimmed)) return { person: null, rest: trimmed }
    const words = trimmed.split(/\s+/)
    const first = words[0] ?? ''
    const last = words.at(-1) ?? ''
    const byFirst = named(first)
    const byLast = words.length === 1 ? [] : named(last)
    const [person, ...others] = new Set([...byFirst, ...byLast])
    if (!person || others.length > 0) return { person: null, rest: trimmed }
    const rest = trimmed.slice(
      byFirst.length > 0 ? first.length : 0,
      byLast.length > 0 ? -last.length : undefined,
    )
    return { person, rest: rest.trim() }
  }
}
