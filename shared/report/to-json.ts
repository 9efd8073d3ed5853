import type { Language } from '../language/language.ts'
import type { ReportInput } from './report-input.ts'
import { reportRows } from './report-rows.ts'

/** The report for programs: the same figures, and nothing that the host alone would understand. */
export function toJson(input: ReportInput, words: Language): string {
  const { workshop, date, include, areas } = input
  const report = {
    v: 1,
    date,
    language: workshop.language,
    departments: workshop.departments.map(({ letters, name }) => ({ letters, name })),
    people: include.names ? workshop.roster.map(({ name }) => name).sort() : workshop.roster.length,
    areas: areas.map((area) => ({
      kind: area.kind,
      name: area.name,
      decision: area.decision && {
        text: area.decision.text,
        ...(include.names && { by: area.decision.by }),
      },
      votes: area.votes.map((vote) => ({
        number: vote.round.number,
        stopped: vote.stopped,
        options: reportRows(vote, input, words.panel.othersGroup),
      })),
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
