import type { Goal } from '../carried.ts'
import type { GoalGroup, GoalsFacts } from './goals.ts'

const mostGoals = 3

/**
 * The first three places of the vote. Of a tie that would make it more than three none is taken, as people break ties;
 * of a vote that was only about some of the named groups (the tied ones) none at all.
 */
export function votedGoals(groups: readonly GoalGroup[]): Pick<GoalsFacts, 'voted' | 'open'> {
  if (groups.some(({ name, votes }) => name !== '' && votes === null))
    return { voted: [], open: 'partly' }
  const placed = groups
    .flatMap(({ label, side, votes, rank }) =>
      votes && rank !== null ? [{ label, side, rank }] : [],
    )
    .sort((a, b) => a.rank - b.rank)
  const upTo = (place: number): number => placed.filter(({ rank }) => rank <= place).length
  const within = placed.filter(({ rank }) => upTo(rank) <= mostGoals)
  return {
    voted: within.map(({ label, side }) => ({ name: label, side })),
    open: within.length < Math.min(mostGoals, placed.length) ? 'tied' : null,
  }
}

/**
 * The goals that a decision speaks of: the groups that it names, in its order; where it names none, its own lines.
 * Null where nothing is decided.
 */
export function chosenGoals(
  decision: string,
  groups: readonly GoalGroup[],
): readonly Goal[] | null {
  if (decision === '') return null
  const named = groups
    .map(({ name, side }) => ({ name, side, at: wordsAt(decision, name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ name, side }): Goal => ({ name, side }))
  const own = decision.split('\n').flatMap((line): Goal[] => {
    const name = line.trim()
    return name === '' ? [] : [{ name, side: null }]
  })
  return (named.length > 0 ? named : own).slice(0, mostGoals)
}

/** Where a text has these words, however they are written, and not as part of longer ones; -1 for nowhere. */
function wordsAt(text: string, words: string): number {
  if (words === '') return -1
  const [within, sought] = [text.toLowerCase(), words.toLowerCase()]
  const letter = /[\p{L}\p{Nd}]/u
  let at = within.indexOf(sought)
  while (at >= 0) {
    const around = (within[at - 1] ?? '') + (within[at + sought.length] ?? '')
    if (!letter.test(around)) return at
    at = within.indexOf(sought, at + 1)
  }
  return at
}
