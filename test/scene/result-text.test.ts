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
    '1  Relevance ▇▇▇▇▇ 5',
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
    '1  Are data and privac… ▇▇▇ 3',
  )
})

test('whatever the scores are, it fills at most the rows there are, and says how many are left out', () => {
  const score = fc.tuple(fc.string(), fc.integer({ min: 0, max: 40 }))
  fc.assert(
    fc.property(fc.array(score, { maxLength: 30 }), (scores) => {
      const rows = resultText(tallyOf(scores), words).split('\n')
      expect(rows.length).toBeLessThanOrEqual(8)
      const voted = scores.filter(([, value]) => value > 0).length
      const cut = scores.length > 8 && voted > 0
      const left = scores.length - Math.min(voted, 7)
      expect(rows.at(-1) === words.more(left)).toBe(cut)
    }),
  )
})

test('of many cards, only those with votes stand there', () => {
  const blank = Array.from({ length: 12 }, () => ['Worries me most', 0] as const)
  expect(resultText(tallyOf([...blank, ['Data', 2], ['No owner', 1]]), words, 18)).toBe(
    '1  Data ▇▇ 2\n2  No owner ▇ 1\n… and 12 more',
  )
})

test('a bar has a block for each vote as long as the highest score has room', () => {
  const blocks = (scores: readonly (readonly [string, number])[]) =>
    resultText(tallyOf(scores), words)
      .split('\n')
      .map((row) => row.replaceAll(/[^▇]/g, '').length)
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), (scores) => {
      const names = ['Ease', 'Relevance', 'Efficiency', 'Learning']
      fc.pre(scores.some((score) => score > 0))
      expect(blocks(scores.map((score, index) => [names[index] ?? '', score]))).toEqual(
        scores.toSorted((a, b) => b - a),
      )
    }),
  )
  expect(
    blocks([
      ['Ease', 200],
      ['Relevance', 100],
      ['Learning', 1],
    ]),
  ).toEqual([11, 6, 1])
})

test('every name on the shipped cards fits one row of the Result box', () => {
  const box = scenes()['gap-checklist']?.items.find(({ tag }) => tag?.key === 'result')
  const { questions, heard, barriers } = deckEn.stations['gap-checklist']
  const { quadrants } = deckEn.stations['four-arguments']
  const lists = [
    [...questions, ...heard.map(({ says }) => says), ...barriers],
    Object.values(quadrants).map(({ name }) => name),
    barriers,
    ['Data'],
  ]
  for (const names of lists) {
    const rows = resultText(tallyOf(names.map((name) => [name, 36])), words, 18)
    for (const row of rows.split('\n')) {
      expect(textWidth(row, { size: 64 })).toBeLessThan(box?.box.width ?? 0)
    }
  }
})
