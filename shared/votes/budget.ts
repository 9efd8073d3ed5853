import type { Round } from '../workshop/round.ts'
import { byMaking } from './compare.ts'
import type { Mark } from './interpretation.ts'
import type { Tally } from './standing.ts'

/** A vote and what of it counts. */
export interface Spent {
  readonly mark: Mark
  readonly counted: number
}

export interface Spending {
  /** In the order in which the notes were made. */
  readonly spent: readonly Spent[]
  readonly over: Tally['over']
}

type Rules = Pick<Round, 'votes' | 'perOption' | 'over'>

/** One voter's purse: takes marks in order and says what of each is within the budget. */
function purse({ votes, perOption }: Rules): (mark: Mark) => number {
  let left = Math.max(0, votes)
  const onOption = new Map<string, number>()
  return ({ option, weight }) => {
    const room = onOption.get(option) ?? Math.max(0, perOption)
    const spent = Math.min(weight, left, room)
    left -= spent
    onOption.set(option, room - spent)
    return spent
  }
}

/**
 * Rule 8: what each vote counts. The budget caps people of the roster; anyone else, and everybody in a round that only
 * warns, counts in full and is listed where it is over. A facilitator's own notes count nothing and spend nothing.
 */
export function budget(marks: readonly Mark[], rules: Rules): Spending {
  const purses = new Map<string, (mark: Mark) => number>()
  const placed = new Map<string, { placed: number; allowed: number; notes: string[] }>()

  const counted = (mark: Mark): number => {
    const { voter, weight } = mark
    if (mark.facilitator) return 0
    if (voter.key === null) return weight
    const spend = purses.get(voter.key) ?? purse(rules)
    purses.set(voter.key, spend)
    const spent = spend(mark)
    const sum = placed.get(voter.key) ?? { placed: 0, allowed: 0, notes: [] }
    placed.set(voter.key, sum)
    sum.placed += weight
    sum.allowed += spent
    if (spent < weight) sum.notes.push(mark.note.id)
    return rules.over === 'cap' && voter.known === 'roster' ? spent : weight
  }

  const inOrder = [...marks].sort((a, b) => byMaking(a.note, b.note))
  const spent = inOrder.map((mark) => ({ mark, counted: counted(mark) }))
  const over = [...placed]
    .filter(([, { notes }]) => notes.length > 0)
    .map(([voter, sum]) => ({ voter, ...sum }))
  return { spent, over }
}
