import type { Tally } from '../votes/standing.ts'
import type { RosterPerson } from '../workshop/workshop.ts'
import type { Derived } from './derive.ts'

/** The people of the list who vote and are waited for: not those who run the workshop. */
export function votingPeople({ context, roster }: Derived): RosterPerson[] {
  const facilitators = new Set(context.facilitators)
  return roster.filter(
    ({ part, keys }) => part === 'votes' && !keys.some((key) => facilitators.has(key)),
  )
}

/** How many people can vote: those of the list, and whoever voted without being on it. */
export function mayVote({ voted }: Tally, derived: Derived): number {
  // A round without names freezes v1, v2 …: then everybody counts as one of the people who were there.
  const others = voted.filter((voter) => voter.startsWith('k:')).length
  return Math.max(votingPeople(derived).length + others, voted.length)
}
