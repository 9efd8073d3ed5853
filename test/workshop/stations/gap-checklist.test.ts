import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { gapChecklist } from '../../../shared/workshop/stations/gap-checklist.ts'
import { laid, type OnBoard } from '../on-board.ts'

const words = deckEn.stations['gap-checklist']
const factsOf = (board: OnBoard) => gapChecklist.facts(board.context(words))

/** What the cards are that such questions leave room for. */
const cardsAsked = (questions: string[]) =>
  gapChecklist
    .scene({
      words: { ...words, questions },
      common: deckEn.common,
      departments: [],
      leading: [],
      settings: {},
    })
    .items.flatMap(({ is, tag }) => (is === 'card' && tag?.card ? [tag.card.split('-')[0]] : []))

test('a blank card is a gap once it has a name, typed or on a note', () => {
  const board = laid('gap-checklist')
  expect(factsOf(board)).toMatchObject({ added: 0, blank: 3 })
  expect(factsOf(board).gaps).toHaveLength(18)
  board
    .type({ kind: 'field', card: 'own-1' }, 'Budget')
    .put({ kind: 'field', card: 'own-3' }, 'Law')
  expect(factsOf(board)).toMatchObject({ added: 2, blank: 1 })
  expect(
    factsOf(board)
      .gaps.filter(({ from }) => from === 'own')
      .map(({ name }) => name),
  ).toEqual(['Budget', '', 'Law'])
})

test('blanks fill the row of questions, however many there are', () => {
  const all = Array.from({ length: 8 }, (_, index) => `Question ${index}`)
  for (const asked of [0, 1, 6, 8]) {
    expect(cardsAsked(all.slice(0, asked))).toHaveLength(18)
    expect(cardsAsked(all.slice(0, asked)).filter((key) => key === 'own')).toHaveLength(
      Math.max(0, 6 - asked),
    )
  }
})

test('every sentence that one hears has a step to ask for, and it stays with its card', () => {
  const board = laid('gap-checklist').type({ kind: 'card', card: 'heard-2' }, 'Never.')
  const { gaps } = factsOf(board)
  expect(gaps.filter(({ step }) => step !== '').map(({ from }) => from)).toEqual(
    Array.from({ length: 6 }, () => 'heard'),
  )
  expect(gaps.find(({ key }) => key === 'heard-2')).toMatchObject({
    name: 'Never.',
    step: words.heard[1]?.step,
  })
})

test('rows without cards have no heading', () => {
  const { own } = words.rows
  const labels = gapChecklist
    .scene({
      words: { ...words, questions: [], heard: [], barriers: [] },
      common: deckEn.common,
      departments: [],
      leading: [],
      settings: {},
    })
    .items.map(({ text }) => text?.words ?? '')
  expect(labels.filter((text) => Object.values<unknown>(words.rows).includes(text))).toEqual([own])
})
