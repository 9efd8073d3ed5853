import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { resultText } from '../../shared/scene/result-text.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { tallyOf } from '../workshop/tally-of.ts'
import { textWidth } from './metrics.ts'
import { scenes } from './scenes.ts'

const words = en.board.result

test('places, names, bars and votes, best first, shared places marked', () => {
  const text = resultText(
    tallyOf([
      ['Ease', 2],
      ['Relevance', 5],
      ['Efficiency', 0],
      ['Learning', 2],
    ]),
    words,
  )
  expect(text.split('\n')).toEqual([
    '1  Relevance ▇▇▇▇ 5',
    '2= Ease ▇▇ 2',
    '2= Learning ▇▇ 2',
    '4  Efficiency 0',
  ])
})

test('says so when nobody has voted', () => {
  expect(resultText(tallyOf([]), words)).toBe('No votes.')
  expect(resultText(tallyOf([['Ease', 0]]), words)).toBe('No votes.')
})

test('cuts long names, and names on several lines become one', () => {
  expect(resultText(tallyOf([['Are data and\nprivacy rules in our way?', 3]]), words)).toBe(
    '1  Are data and privac… ▇▇▇▇ 3',
  )
})

test('whatever the scores are, it fills at most the rows there are, and says how many are left out', () => {
  const score = fc.tuple(fc.string(), fc.integer({ min: 0, max: 40 }))
  fc.assert(
    fc.property(fc.array(score, { maxLength: 30 }), (scores) => {
      const rows = resultText(tallyOf(scores), words).split('\n')
      expect(rows.length).toBeLessThanOrEqual(8)
      const total = scores.reduce((sum, [, value]) => sum + value, 0)
      const cut = scores.length > 8 && total > 0
      expect(rows.includes(words.more(scores.length - 7))).toBe(cut)
    }),
  )
})

test('every name on the shipped cards fits one row of the Result box', () => {
  const box = scenes()['gap-checklist']?.items.find(({ tag }) => tag?.key === 'result')
  const { questions, heard, barriers } = deckEn.stations['gap-checklist']
  const rows = resultText(
    tallyOf([...questions, ...heard, ...barriers].map((name) => [name, 36])),
    words,
    18,
  )
  for (const row of rows.split('\n')) {
    expect(textWidth(row, { size: 64 })).toBeLessThan(box?.box.width ?? 0)
  }
})
