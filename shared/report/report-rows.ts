import type { Tally } from '../votes/standing.ts'
import type { Round } from '../workshop/round.ts'
import type { Department } from '../workshop/workshop.ts'
import type { ReportInput, ReportParts } from './report-input.ts'
import { placeLabel, reasonsFor, toldOptions } from './standing-text.ts'

/** One option of one stopped vote, with what the report may tell of it. */
export interface ReportRow {
  readonly place: string
  readonly option: string
  readonly votes: number
  /** Who voted for it, by code unit; none where names are left out, by the vote or by the report. */
  readonly voters: readonly string[]
  /** Votes by department; none where no split is shown. */
  readonly departments: readonly { readonly name: string; readonly votes: number }[]
  readonly reasons: readonly string[]
}

/** The same rows for every form of the report, best place first. */
export function reportRows(
  { round, tally }: { readonly round: Round; readonly tally: Tally },
  { workshop, include }: ReportInput,
  others: string,
): readonly ReportRow[] {
  return toldOptions(tally.options).map((option) => ({
    place: placeLabel(option, tally.options),
    option: option.words,
    votes: option.score,
    voters: votersOf(option.key, round, tally, include),
    departments: include.departments
      ? (tally.departments ?? []).map(({ key, scores }) => ({
          name: departmentName(workshop.departments, key, others),
          votes: scores[option.key] ?? 0,
        }))
      : [],
    reasons: include.reasons ? reasonsFor(tally, option.key) : [],
  }))
}

function departmentName(departments: readonly Department[], key: string, others: string): string {
  return departments.find((department) => department.key === key)?.name ?? others
}

function votersOf(
  option: string,
  round: Round,
  { marks, names }: Tally,
  include: ReportParts,
): readonly string[] {
  if (!include.names || !round.names) return []
  const voters = marks
    .filter((mark) => mark.option === option && mark.counted > 0)
    .flatMap(({ voter }) => names[voter] ?? [])
  return [...new Set(voters)].sort()
}
