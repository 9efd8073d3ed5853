import type { Round } from '../workshop/round.ts'
import { budget, type Spent } from './budget.ts'
import { byCodeUnit } from './compare.ts'
import type { VoteContext } from './context.ts'
import { count, type Ballot } from './count.ts'
import type { Interpretation, Mark } from './interpretation.ts'
import { optionsOf } from './options-of.ts'
import { reaches } from './speaking-round.ts'
import type { CountedMark, Tally } from './standing.ts'

/** The votes that lie in a round's boxes, on its options or not. */
export const marksOf = (board: Pick<Interpretation, 'marks'>, round: Round): Mark[] =>
  board.marks.filter(({ zone }) => reaches(round, zone))

const countedMark = ({ mark, counted }: Spent): CountedMark => ({
  note: mark.note.id,
  option: mark.option,
  weight: mark.weight,
  counted,
  voter: mark.voter.key ?? '',
  department: mark.department ?? '',
  reason: mark.reason,
})

/** Rule 9: how many people of the roster each department has. */
export function departmentSizes({ roster }: Pick<VoteContext, 'roster'>): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { department } of roster)
    if (department !== null) sizes.set(department, (sizes.get(department) ?? 0) + 1)
  return sizes
}

export const departmentNames = ({
  departments,
}: Pick<VoteContext, 'departments'>): Map<string, string> =>
  new Map(departments.map(({ key, name }) => [key, name]))

/** Voter key → name; of an author whose notes bear several names, the lowest by code unit. */
function namesOf(marks: readonly Mark[]): Record<string, string> {
  const names = new Map<string, string>()
  for (const { voter } of marks) {
    if (voter.key === null || !voter.name) continue
    const known = names.get(voter.key)
    if (known === undefined || voter.name < known) names.set(voter.key, voter.name)
  }
  return Object.fromEntries([...names].sort(([a], [b]) => byCodeUnit(a, b)))
}

/** The count of a round as the board stands now; of a draft, a trial count. */
export function tally(board: Interpretation, round: Round, context: VoteContext): Tally {
  const options = optionsOf(board, round)
  const keys = new Set(options.map(({ key }) => key))
  const inBoxes = marksOf(board, round)
  const onOption = inBoxes.filter(({ option }) => keys.has(option))
  const { spent, over } = budget(onOption, round)
  const ballot: Ballot = {
    options,
    marks: spent.map(countedMark),
    sizes: departmentSizes(context),
    departments: departmentNames(context),
  }
  return {
    round: round.id,
    frozen: false,
    ...count(ballot, round),
    marks: ballot.marks,
    names: round.names ? namesOf(onOption) : {},
    over,
    offOption: inBoxes.filter(({ option }) => !keys.has(option)).map(({ note }) => note.id),
    readings: board.counts,
    late: [],
    gone: [],
  }
}
