import type { Round } from '../workshop/round.ts'
import { byCodeUnit } from './compare.ts'
import { pool } from './pool.ts'
import { rank } from './rank.ts'
import type { CountedMark, DepartmentCount, OptionCount, Tally } from './standing.ts'

/** What counting rests on, live or frozen alike. */
export interface Ballot {
  readonly options: readonly Pick<OptionCount, 'key' | 'words' | 'gone'>[]
  readonly marks: readonly CountedMark[]
  /** Department key → number of its roster entries. */
  readonly sizes: ReadonlyMap<string, number>
  /** Department key → name; its order is the order on screen, unless a department is in here only by its votes. */
  readonly departments: ReadonlyMap<string, string>
}

export type Counts = Pick<
  Tally,
  'options' | 'total' | 'voted' | 'unknown' | 'departments' | 'noSplit' | 'reasons'
>

/** Distinct known voters. */
const votersOf = (marks: readonly CountedMark[]): string[] =>
  [...new Set(marks.map(({ voter }) => voter))].filter((voter) => voter !== '').sort(byCodeUnit)

const sum = (marks: readonly CountedMark[]): number =>
  marks.reduce((total, { counted }) => total + counted, 0)

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** Rule 9: what the departments said, each at least `minimum` people strong; null where that leaves fewer than two. */
function split(ballot: Ballot, counted: readonly CountedMark[], minimum: number) {
  const votes = groupBy(counted, ({ department }) => department)
  votes.delete('')
  const present = new Set([...ballot.sizes.keys(), ...votes.keys()])
  const inOrder = [
    ...[...ballot.departments.keys()].filter((key) => present.has(key)),
    ...[...present].filter((key) => !ballot.departments.has(key)).sort(byCodeUnit),
  ]
  const groups = pool(
    inOrder.map((key) => ({
      key,
      name: ballot.departments.get(key) ?? key,
      size: ballot.sizes.get(key) ?? votersOf(votes.get(key) ?? []).length,
    })),
    minimum,
  )
  return (
    groups?.map((group): DepartmentCount => {
      const marks = groupBy(
        group.members.flatMap((key) => votes.get(key) ?? []),
        ({ option }) => option,
      )
      const scores = ballot.options.map(({ key }) => [key, sum(marks.get(key) ?? [])] as const)
      return { ...group, scores: Object.fromEntries(scores) }
    }) ?? null
  )
}

/** Rules 9 and 16: adds up votes whose budget is settled. */
export function count(ballot: Ballot, round: Pick<Round, 'departments' | 'minimum'>): Counts {
  const { marks } = ballot
  const counted = marks.filter((mark) => mark.counted > 0)
  const byOption = groupBy(counted, ({ option }) => option)
  const withReason = groupBy(
    marks.filter(({ reason }) => reason !== ''),
    ({ option }) => option,
  )
  const scores = ballot.options.map(({ key }) => sum(byOption.get(key) ?? []))
  const ranks = rank(scores)
  const departments = round.departments ? split(ballot, counted, round.minimum) : null

  return {
    options: ballot.options.map(({ key, words, gone }, index) => ({
      key,
      words,
      gone,
      score: scores[index] ?? 0,
      voters: votersOf(byOption.get(key) ?? []).length,
      rank: ranks[index] ?? 1,
    })),
    total: sum(marks),
    voted: votersOf(counted),
    unknown: counted.filter(({ voter }) => voter === '').map(({ note }) => note),
    departments,
    noSplit: departments ? null : round.departments ? 'too-few-groups' : 'switched-off',
    reasons: Object.fromEntries(
      [...withReason].map(([option, its]) => [
        option,
        its.map(({ reason }) => reason).sort(byCodeUnit),
      ]),
    ),
  }
}
