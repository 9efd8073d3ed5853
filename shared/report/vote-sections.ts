import type { Language } from '../language/language.ts'
import type { ReportArea, ReportInput } from './report-input.ts'
import { type ReportRow, reportRows } from './report-rows.ts'
import { list, text, type Block, type Section } from './report-section.ts'
import { leadSentence } from './standing-text.ts'

/** Every stopped vote with its figures and the reasons that people wrote. */
export function voteSections(input: ReportInput, words: Language): readonly Section[] {
  const votes = input.areas.flatMap((area) =>
    area.votes.map((vote): Section => {
      const title = words.report.vote(vote.round.number, vote.stopped)
      return { title: `${area.name}: ${title}`, level: 3, blocks: blocks(vote, input, words) }
    }),
  )
  return votes.length === 0
    ? []
    : [{ title: words.report.parts.votes, level: 2, blocks: [] }, ...votes]
}

function blocks(
  vote: ReportArea['votes'][number],
  input: ReportInput,
  words: Language,
): readonly Block[] {
  const rows = reportRows(vote, input, words.panel.othersGroup)
  const more = vote.tally.options.length - rows.length
  const lead = text(leadSentence(words, vote.tally))
  if (rows.length === 0) return [lead]
  return [
    lead,
    {
      is: 'bars',
      name: words.report.bars,
      bars: rows.map(({ option, votes }) => ({ name: option, value: votes })),
    },
    table(rows, words),
    ...(more > 0 ? [text(words.board.result.more(more))] : []),
    ...rows
      .filter(({ reasons }) => reasons.length > 0)
      .flatMap(({ option, reasons }) => [
        text(words.report.reasons(option)),
        list(reasons.map((reason) => ({ text: reason }))),
      ]),
  ]
}

function table(rows: readonly ReportRow[], words: Language): Block {
  const says = words.report.columns
  const departments = rows[0]?.departments.map(({ name }) => name) ?? []
  const named = rows.some(({ voters }) => voters.length > 0)
  return {
    is: 'table',
    name: says.votes,
    head: [says.place, says.option, says.votes, ...departments, ...(named ? [says.voters] : [])],
    rows: rows.map((row) => [
      row.place,
      row.option,
      row.votes,
      ...row.departments.map(({ votes }) => votes),
      ...(named ? [row.voters.join(', ')] : []),
    ]),
    lead: 2,
  }
}
