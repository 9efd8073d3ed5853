import { countReadings } from '../../shared/votes/interpret.ts'
import type { OptionCount, Tally } from '../../shared/votes/standing.ts'

/** The result of a vote with these scores, ranked as rule 16 has it. */
export function tallyOf(scores: readonly (readonly [name: string, score: number])[]): Tally {
  const options = scores.map(([name, score]): OptionCount => ({
    key: name,
    words: name,
    gone: false,
    score,
    voters: score,
    rank: 1 + scores.filter(([, other]) => other > score).length,
  }))
  return {
    round: 'r1',
    frozen: true,
    options,
    marks: [],
    total: scores.reduce((sum, [, score]) => sum + score, 0),
    voted: [],
    names: {},
    over: [],
    unknown: [],
    offOption: [],
    departments: null,
    noSplit: 'switched-off',
    reasons: {},
    readings: countReadings([]),
    late: [],
    gone: [],
  }
}
