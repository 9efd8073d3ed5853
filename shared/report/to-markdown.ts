import type { Language } from '../language/language.ts'
import type { ReportArea, ReportInput } from './report-input.ts'
import { type ReportRow, reportRows } from './report-rows.ts'
import { leadSentence } from './standing-text.ts'

type Vote = ReportArea['votes'][number]

/** The report as Markdown: what people wrote stays characters, whatever it contains. */
export function toMarkdown(input: ReportInput, words: Language): string {
  const blocks = [
    `# ${words.report.title(input.date)}`,
    ...input.areas.flatMap((area) => areaBlocks(area, input, words)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function areaBlocks(area: ReportArea, input: ReportInput, words: Language): readonly string[] {
  const { decision, votes } = area
  if (!decision?.text && votes.length === 0) return []
  return [
    `## ${plain(area.name)}`,
    ...(decision?.text ? [decisionBlock(decision, input, words)] : []),
    ...votes.flatMap((vote) => voteBlocks(vote, input, words)),
  ]
}

function decisionBlock(
  { text, by }: NonNullable<ReportArea['decision']>,
  { include }: ReportInput,
  words: Language,
): string {
  const decided = words.report.decided(plain(text))
  return include.names && by ? `**${decided}** ${words.report.by(plain(by))}` : `**${decided}**`
}

function voteBlocks(vote: Vote, input: ReportInput, words: Language): readonly string[] {
  const rows = reportRows(vote, input, words.panel.othersGroup)
  const more = vote.tally.options.length - rows.length
  return [
    `### ${words.report.vote(vote.round.number, vote.stopped)}`,
    plain(leadSentence(words, vote.tally)),
    ...(rows.length > 0 ? [table(rows, words)] : []),
    ...(rows.length > 0 && more > 0 ? [words.board.result.more(more)] : []),
    ...rows.filter(({ reasons }) => reasons.length > 0).map(reasonsBlock),
  ]
}

function table(rows: readonly ReportRow[], words: Language): string {
  const says = words.report.columns
  const departments = rows[0]?.departments.map(({ name }) => name) ?? []
  const named = rows.some(({ voters }) => voters.length > 0)
  const lines = [
    [says.place, says.option, says.votes, ...departments, ...(named ? [says.voters] : [])],
    [':--', ':--', '--:', ...departments.map(() => '--:'), ...(named ? [':--'] : [])],
    ...rows.map((row) => [
      row.place,
      row.option,
      String(row.votes),
      ...row.departments.map(({ votes }) => String(votes)),
      ...(named ? [row.voters.join(', ')] : []),
    ]),
  ]
  return lines
    .map((cells, line) => `| ${cells.map(line === 1 ? String : plain).join(' | ')} |`)
    .join('\n')
}

function reasonsBlock({ option, reasons }: ReportRow): string {
  return [`${plain(option)}:`, '', ...reasons.map((reason) => `- ${plain(reason)}`)].join('\n')
}

/** One line in which nothing means anything to Markdown or to HTML inside it. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, String.raw`\$&`)
    .replace(/^([-+=]|\d+[.)])/, String.raw`\$1`)
}
