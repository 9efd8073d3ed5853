import fc from 'fast-check'
import { expect, test } from 'vitest'
import { de } from '../../shared/language/de.ts'
import { en } from '../../shared/language/en.ts'
import { es } from '../../shared/language/es.ts'
import { listText } from '../../shared/language/list-text.ts'
import {
  byPlace,
  departmentLine,
  departmentsDiffer,
  leadSentence,
  placeLabel,
  reasonsFor,
  toldOptions,
  topTie,
} from '../../shared/report/standing-text.ts'
import { options, tally } from '../panel/sample.ts'

test('the result is a sentence', () => {
  const says = (...scores: readonly (readonly [string, number])[]) =>
    leadSentence(en, tally(scores))
  expect(says(['Ease', 2], ['Relevance', 5], ['Learning', 2])).toBe(
    'Relevance is ahead, 5 of 9 votes.',
  )
  expect(says(['Ease', 1])).toBe('Ease is ahead, 1 of 1 vote.')
  expect(says(['Ease', 2], ['Learning', 2], ['Relevance', 0])).toBe(
    'Ease and Learning are level with 2 votes each.',
  )
  expect(says(['A', 1], ['B', 1], ['C', 1])).toBe('A, B and C are level with 1 vote each.')
  expect(says(['A', 3], ['B', 3], ['C', 3], ['D', 3])).toBe('4 are level with 3 votes each.')
  expect(says(['Is it hard?', 2], ['B', 0])).toBe('“Is it hard?” is ahead, 2 of 2 votes.')
  expect(says(['Ease', 0])).toBe(en.panel.results.noVotes)
  expect(says()).toBe(en.panel.results.noVotes)
})

test('a name that ends like a sentence stands in the quotes of the language', () => {
  const asked = tally([['Is it hard?', 2]])
  expect(leadSentence(de, asked)).toContain('„Is it hard?“')
  expect(leadSentence(es, asked)).toContain('«Is it hard?»')
})

test('shared places carry a sign, and the places after them are skipped', () => {
  const placed = options([
    ['a', 5],
    ['b', 2],
    ['c', 2],
    ['d', 0],
  ])
  expect(placed.map((option) => placeLabel(option, placed))).toEqual(['1', '2=', '2=', '4'])
})

test('options stand by place, equals in the order of the board', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4)), (scores) => {
      const placed = options(scores.map((score, index) => [String(index), score]))
      const sorted = byPlace(placed)
      for (const [index, option] of sorted.entries()) {
        const next = sorted[index + 1]
        if (!next) continue
        expect(next.score).toBeLessThanOrEqual(option.score)
        if (next.score === option.score)
          expect(placed.indexOf(next)).toBeGreaterThan(placed.indexOf(option))
      }
    }),
  )
})

test('of many options only those with votes are told, of few all', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 20 }), (scores) => {
      const placed = options(scores.map((score, index) => [String(index), score]))
      const told = toldOptions(placed)
      expect(told).toEqual(byPlace(placed).filter(({ score }) => score > 0 || placed.length <= 8))
    }),
  )
})

test('reasons are those of counted votes, in an order that tells nothing', () => {
  const mark = (reason: string, counted: number, option = 'a') => ({
    note: reason,
    option,
    weight: 1,
    counted,
    voter: 'p1',
    department: '',
    reason,
  })
  const marks = [mark('z', 1), mark('not counted', 0), mark('', 1), mark('c', 1), mark('o', 1, 'b')]
  expect(reasonsFor(tally([], { marks }), 'a')).toEqual(['c', 'z'])
})

test('the topmost tie is offered for another vote; nobody votes again on nothing', () => {
  expect(
    topTie(
      tally([
        ['a', 5],
        ['b', 2],
        ['c', 2],
        ['d', 0],
        ['e', 0],
      ]),
    )?.map(({ words }) => words),
  ).toEqual(['b', 'c'])
  expect(
    topTie(
      tally([
        ['a', 5],
        ['b', 0],
        ['c', 0],
      ]),
    ),
  ).toBeNull()
  expect(topTie(tally([]))).toBeNull()
})

test('departments differ where their first choices do', () => {
  const group = (key: string, scores: Record<string, number>) => ({
    key,
    members: [key],
    size: 2,
    scores,
  })
  expect(departmentsDiffer([group('a', { x: 2, y: 1 }), group('b', { x: 1 })])).toBe(false)
  expect(departmentsDiffer([group('a', { x: 2 }), group('b', { y: 2 })])).toBe(true)
  expect(departmentsDiffer([group('a', { x: 2 }), group('b', {})])).toBeNull()
  expect(departmentsDiffer([group('a', {}), group('b', {})])).toBeNull()
})

test('a department’s votes read in its own order', () => {
  const placed = options([
    ['Ease', 2],
    ['Relevance', 5],
  ])
  const line = departmentLine(
    { key: 'a', members: ['a'], size: 3, scores: { 'option-0': 1, 'option-1': 2 } },
    placed,
  )
  expect(line).toBe('Relevance: 2, Ease: 1')
})

test('names make a list', () => {
  expect(listText(en, [])).toBe('')
  expect(listText(en, ['Ana'])).toBe('Ana')
  expect(listText(en, ['Ana', 'Ben', 'Jo'])).toBe('Ana, Ben and Jo')
})
