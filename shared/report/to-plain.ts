import type { Language } from '../language/language.ts'
import type { ReportInput } from './report-input.ts'
import { type Block, lineText, type TableBlock } from './report-section.ts'
import { reportSections } from './report-sections.ts'

/** The report in bare words, for where no formatting is kept. */
export function toPlain(input: ReportInput, words: Language): string {
  const blocks = [
    words.report.title(input.date),
    ...reportSections(input, words).map(({ title, level, blocks: its }) =>
      [level === 2 ? title.toUpperCase() : title, ...its.flatMap(written)].join('\n'),
    ),
  ]
  return `${blocks.join('\n\n')}\n`
}

function written(block: Block): readonly string[] {
  if (block.is === 'text') return [oneLine(block.text)]
  if (block.is === 'list') return block.items.map((item) => `- ${oneLine(lineText(item))}`)
  return block.is === 'table' ? rows(block) : []
}

/** "1 Relevance – Votes: 5; Product: 2"; empty cells say nothing. */
function rows({ head, rows: all, lead }: TableBlock): readonly string[] {
  return all.map((cells) => {
    const about = cells.slice(0, lead).join(' ')
    const said = cells.flatMap((cell, column) =>
      column < lead || cell === '' ? [] : [`${head[column]}: ${cell}`],
    )
    return `- ${oneLine(said.length > 0 ? `${about} – ${said.join('; ')}` : about)}`
  })
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
