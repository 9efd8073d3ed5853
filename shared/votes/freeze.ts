import type { Closing, Round } from '../workshop/round.ts'
import { byCodeUnit } from './compare.ts'
import type { VoteContext } from './context.ts'
import { shuffle } from './shuffle.ts'
import type { Tally } from './standing.ts'
import { departmentNames, departmentSizes } from './tally.ts'

/** Characters of a reason that a closing keeps. */
const reasonLength = 280

export interface Moment {
  /** 1, 2, 3 … of its round. */
  readonly closing: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** For the order of v1 … vn in a round without names; must not be guessable from the board. */
  readonly seed: number
}

const cut = (reason: string): string => [...reason].slice(0, reasonLength).join('')

/** Rule 11: what a closing keeps of a live count. Without names, nobody can tell from it who a voter was. */
export function freeze(
  live: Tally,
  round: Pick<Round, 'id' | 'names'>,
  context: Pick<VoteContext, 'roster' | 'departments'>,
  { closing, at, seed }: Moment,
): Closing {
  const voters = [...new Set(live.marks.map(({ voter }) => voter))]
    .filter((voter) => voter !== '')
    .sort(byCodeUnit)
  const drawn = new Map(shuffle(voters, seed).map((voter, index) => [voter, `v${index + 1}`]))
  const stored = (voter: string): string => (round.names ? voter : (drawn.get(voter) ?? ''))
  const sizes = departmentSizes(context)
  const used = new Set([...sizes.keys(), ...live.marks.map(({ department }) => department)])

  return {
    v: 1,
    round: round.id,
    closing,
    at,
    options: live.options.map(({ key, words }) => [key, words]),
    marks: live.marks.map(({ note, option, weight, counted, voter, department }) => [
      note,
      option,
      weight,
      counted,
      stored(voter),
      department,
    ]),
    reasons: live.marks
      .filter(({ reason }) => reason !== '')
      .map(({ note, reason }) => [note, cut(reason)]),
    readings: { ...live.readings },
    voters: { ...live.names },
    departments: Object.fromEntries([...departmentNames(context)].filter(([key]) => used.has(key))),
    sizes: Object.fromEntries(sizes),
    over: live.over
      .map(({ voter, placed, allowed, notes }): Closing['over'][number] => [
        stored(voter),
        placed,
        allowed,
        [...notes],
      ])
      .sort(([a], [b]) => byCodeUnit(a, b)),
  }
}
