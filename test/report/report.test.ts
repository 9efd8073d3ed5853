import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import type { ReportInput } from '../../shared/report/report-input.ts'
import { toCsv } from '../../shared/report/to-csv.ts'
import { toJson } from '../../shared/report/to-json.ts'
import { toMarkdown } from '../../shared/report/to-markdown.ts'
import { round, tally, workshop } from '../panel/sample.ts'

function report(
  option: string,
  include: Partial<ReportInput['include']> = {},
  names = true,
): ReportInput {
  const mark = {
    note: 'n1',
    option: 'option-0',
    weight: 1,
    counted: 1,
    voter: 'p2',
    department: 'product',
    reason: 'we lose people here',
  }
  return {
    workshop: workshop(),
    date: '2025-05-12',
    include: { names: false, departments: true, reasons: true, ...include },
    areas: [
      {
        id: 'four-arguments-1',
        kind: 'four-arguments',
        name: 'Four arguments',
        decision: { text: option, by: 'Ines' },
        facts: null,
        votes: [
          {
            stopped: '11:02',
            round: round({ state: 'closed', names }),
            tally: tally(
              [
                [option, 1],
                ['Ease', 0],
              ],
              {
                marks: [mark],
                names: { p2: 'Ben' },
              },
            ),
          },
        ],
      },
    ],
  }
}

const forms = { toMarkdown, toCsv, toJson }

describe.each(Object.entries(forms))('%s', (_, write) => {
  test('names nobody until asked to, and never where the vote was without names', () => {
    for (const name of ['Ben', 'Ines', 'Nadia'])
      expect(write(report('Relevance'), en)).not.toContain(name)
    expect(write(report('Relevance', { names: true }), en)).toContain('Ben')
    expect(write(report('Relevance', { names: true }, false), en)).not.toMatch(
      /"voters": \[\s*"Ben|Ben \||,Ben,/,
    )
  })

  test('leaves reasons out where that was chosen', () => {
    expect(write(report('Relevance'), en)).toContain('we lose people here')
    expect(write(report('Relevance', { reasons: false }), en)).not.toContain('we lose people')
  })
})

test('CSV reads back as it was, and no cell is a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const rows = parse(toCsv(report(text), en))
      const cells = rows[1] ?? []
      expect(cells[4]?.replace(/^'(?=[=+\-@\t\r\n])/, '')).toBe(text)
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
  expect(toCsv(report('=HYPERLINK("x")'), en)).toContain(`"'=HYPERLINK(""x"")"`)
})

test('Markdown keeps what people wrote as characters, on one line', () => {
  const text = toMarkdown(report('# <b>a</b> | [b](c)\n- *d*'), en)
  expect(text).toContain(String.raw`\# \<b\>a\</b\> \| \[b\](c) - \*d\*`)
  expect(text).not.toMatch(/<b>/)
})

test('JSON parses, with the figures in it', () => {
  const read = JSON.parse(toJson(report('Relevance'), en)) as {
    people: number
    areas: { votes: { options: unknown[] }[] }[]
  }
  expect(read.people).toBe(8)
  expect(read.areas[0]?.votes[0]?.options[0]).toMatchObject({
    place: '1',
    option: 'Relevance',
    votes: 1,
  })
})
