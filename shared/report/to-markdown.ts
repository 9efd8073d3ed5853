import type { Language } from '../language/language.ts'
import type { ReportInput } from './report-input.ts'
import { type Block, lineParts, type Line, type TableBlock } from './report-section.ts'
import { reportSections } from './report-sections.ts'

/** The report as Markdown: what people wrote stays characters, whatever it contains. */
export function toMarkdown(input: ReportInput, words: Language): string {
  const blocks = [
    `# ${words.report.title(input.date)}`,
    ...reportSections(input, words).flatMap(({ title, level, blocks: its }) => [
      `${'#'.repeat(level)} ${plain(title)}`,
      ...its.flatMap(written),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function written(block: Block): readonly string[] {
  if (block.is === 'text') return [plain(block.text)]
  if (block.is === 'list') return [block.items.map((item) => `- ${lineOf(item)}`).join('\n')]
  // The table beside the bars says the same.
  return block.is === 'table' ? [table(block)] : []
}

function lineOf(line: Line): string {
  const { name, rest } = lineParts(line)
  return name === '' ? plain(rest) : `**${plain(name)}**${escaped(rest)}`
}

function table({ head, rows }: TableBlock): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '--:' : ':--'))
  return [
    line(head.map((cell) => plain(cell))),
    line(rule),
    ...rows.map((cells) => line(cells.map((cell) => plain(String(cell))))),
  ].join('\n')
}

/** One line in which nothing means anything to Markdown or to HTML inside it. */
const plain = (text: string): string =>
  escaped(text.trim()).replace(/^([-+=]|\d+[.)])/, String.raw`\$1`)

const escaped = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~&]/g, String.raw`\$&`)
