import type { Language } from '../language/language.ts'
import { csv } from './csv.ts'
import type { ReportInput } from './report-input.ts'
import { reportRows } from './report-rows.ts'

/** The report as a table (RFC 4180): a row for each option of each stopped vote. */
export function toCsv(input: ReportInput, words: Language): string {
  const says = words.report.columns
  const head = [
    says.area,
    says.vote,
    says.stopped,
    says.place,
    says.option,
    says.votes,
    says.departments,
    says.voters,
    says.reasons,
    says.decision,
  ]
  const rows = input.areas.flatMap((area) =>
    area.votes.flatMap((vote) =>
      reportRows(vote, input, words.panel.othersGroup).map((row) => [
        area.name,
        String(vote.round.number),
        vote.stopped,
        row.place,
        row.option,
        String(row.votes),
        row.departments.map(({ name, votes }) => `${name} ${votes}`).join('; '),
        row.voters.join('; '),
        row.reasons.join('\n'),
        area.decision?.text ?? '',
      ]),
    ),
  )
  return csv([head, ...rows])
}
