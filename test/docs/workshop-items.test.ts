import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../house/sources.ts'

const docs = join(root, 'docs')
const items = 79

/** One line of the table: the files it links, and the words that stand in each. */
interface Row {
  readonly number: string
  readonly cells: readonly string[]
  readonly files: readonly string[]
  readonly words: readonly string[]
}

const rows: readonly Row[] = readFileSync(join(docs, 'workshop-items.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line): Row => {
    const [number = '', ...cells] = line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim())
    return {
      number,
      cells,
      files: Array.from((cells[2] ?? '').matchAll(/\]\(([^)]+)\)/g), ([, file]) => file ?? ''),
      words: Array.from((cells[3] ?? '').matchAll(/`([^`]+)`/g), ([, text]) => text ?? ''),
    }
  })

/** However lines are broken there; a list broken over lines ends with a comma. */
const even = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/,? ([}\])])/g, ' $1')
    .trim()

test(`the table has items 1 to ${items}, each once and in order`, () => {
  expect(rows.map(({ number }) => number)).toEqual(
    Array.from({ length: items }, (_, index) => String(index + 1)),
  )
})

describe.each(rows.map((row) => [row.number, row] as const))('item %s', (_, row) => {
  test('has all its cells filled, and words for every file', () => {
    expect(row.cells).toHaveLength(4)
    expect(row.cells.filter((cell) => cell === '')).toEqual([])
    expect(row.files.length).toBeGreaterThan(0)
    expect(row.words).toHaveLength(row.files.length)
  })

  test('links files that are there', () => {
    expect(row.files.filter((file) => !existsSync(join(docs, file)))).toEqual([])
  })

  test('quotes words that stand in them', () => {
    const missing = row.words.filter((words, index) => {
      const text = even(readFileSync(join(docs, row.files[index] ?? ''), 'utf8'))
      return !text.includes(even(words))
    })
    expect(missing).toEqual([])
  })
})
