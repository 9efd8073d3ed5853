/** A part of the report as people read it. Every written form is made from the same sections. */
export interface Section {
  readonly title: string
  /** 2 stands right under the report's title, 3 under the section before it. */
  readonly level: 2 | 3
  readonly blocks: readonly Block[]
}

/** Words are plain everywhere: each form makes them harmless in its own way. */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly Line[] }
  | TableBlock
  | { readonly is: 'bars'; readonly name: string; readonly bars: readonly Bar[] }

/** "**name** (note): text"; what is empty is left out. */
export interface Line {
  readonly name?: string
  readonly note?: string
  readonly text?: string
}

export interface TableBlock {
  readonly is: 'table'
  /** What it shows, for those who hear it. */
  readonly name: string
  readonly head: readonly string[]
  /** Numbers stand at the right of their cells. */
  readonly rows: readonly (readonly (string | number)[])[]
  /** How many cells of a row say what it is about. */
  readonly lead: number
}

interface Bar {
  readonly name: string
  readonly value: number
}

/** A line's name, which is emphasised, and what stands after it. */
export function lineParts({ name = '', note = '', text = '' }: Line) {
  const told = note === '' ? '' : ` (${note})`
  const colon = name + told === '' || text === '' ? '' : ': '
  return { name, rest: told + colon + text }
}

export function lineText(line: Line): string {
  const { name, rest } = lineParts(line)
  return (name + rest).trim()
}

/** A section, or nothing where there is nothing to say. */
export const section = (title: string, blocks: readonly Block[]): readonly Section[] => {
  const said = blocks.filter(hasContent)
  return said.length > 0 ? [{ title, level: 2, blocks: said }] : []
}

/** Text from what there is of it; an empty one is no content. */
export const text = (...parts: readonly string[]): Block => ({
  is: 'text',
  text: parts.filter((part) => part !== '').join(' '),
})

export const list = (items: readonly Line[]): Block => ({
  is: 'list',
  items: items.filter((item) => lineText(item) !== ''),
})

function hasContent(block: Block): boolean {
  if (block.is === 'text') return block.text !== ''
  if (block.is === 'list') return block.items.length > 0
  return block.is === 'table' ? block.rows.length > 0 : block.bars.length > 0
}
