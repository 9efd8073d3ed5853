import type { Language } from '../language/language.ts'
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
  return [head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

/** What a table program would take for a formula begins with an apostrophe (OWASP, CSV injection). */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
