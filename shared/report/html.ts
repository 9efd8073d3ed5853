import { type Block, lineParts, type Section } from './report-section.ts'

/** Words that stay words in HTML, within an element or a quoted attribute. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** How a form of HTML dresses its tables, and what it makes of bars. */
export interface Dress {
  /** Attributes, each with a space before it. */
  readonly table: string
  readonly cell: string
  readonly number: string
  bars(block: Block & { readonly is: 'bars' }): string
}

/** Sections as HTML without anything around them. */
export const toHtml = (sections: readonly Section[], dress: Dress): string =>
  sections
    .map(({ title, level, blocks }) => {
      const its = blocks.map((block) => written(block, dress)).join('')
      return `<h${level}>${escaped(title)}</h${level}>\n${its}`
    })
    .join('')

function written(block: Block, dress: Dress): string {
  if (block.is === 'text') return `<p>${escaped(block.text)}</p>\n`
  if (block.is === 'bars') return dress.bars(block)
  if (block.is === 'table') return table(block, dress)
  const items = block.items.map((item) => {
    const { name, rest } = lineParts(item)
    return `<li>${name === '' ? '' : `<strong>${escaped(name)}</strong>`}${escaped(rest)}</li>\n`
  })
  return `<ul>\n${items.join('')}</ul>\n`
}

function table({ name, head, rows }: Block & { readonly is: 'table' }, dress: Dress): string {
  const numeric = (column: number): boolean => typeof rows[0]?.[column] === 'number'
  const look = (column: number): string => (numeric(column) ? dress.number : dress.cell)
  const heads = head.map((cell, column) => `<th scope="col"${look(column)}>${escaped(cell)}</th>`)
  const lines = rows.map((cells) => {
    const inner = cells.map((cell, column) =>
      column === 0
        ? `<th scope="row"${dress.cell}>${escaped(String(cell))}</th>`
        : `<td${look(column)}>${escaped(String(cell))}</td>`,
    )
    return `<tr>${inner.join('')}</tr>\n`
  })
  return `<table aria-label="${escaped(name)}"${dress.table}>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${lines.join('')}</tbody>\n</table>\n`
}
