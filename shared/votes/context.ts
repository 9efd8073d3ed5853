import type { Round } from '../workshop/round.ts'
import type { Department, RosterPerson } from '../workshop/workshop.ts'
import type { Authors } from './author-key.ts'

/** What counting needs to know beside the board: the workshop's rounds, people and departments. */
export interface VoteContext {
  readonly rounds: readonly Round[]
  readonly departments: readonly Department[]
  readonly roster: readonly RosterPerson[]
  /** Author keys of those who run the workshop: their own notes do not count (rule 6). */
  readonly facilitators: readonly string[]
  /** Author keys that stand for more than one person (rule 6). */
  readonly notOnePerson: readonly string[]
  /** `can.authors` of the board. */
  readonly authors: Authors
}
