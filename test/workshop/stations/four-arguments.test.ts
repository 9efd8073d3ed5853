import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { fourArguments } from '../../../shared/workshop/stations/four-arguments.ts'
import { laid, OnBoard } from '../on-board.ts'
import { tallyOf } from '../tally-of.ts'

const words = deckEn.stations['four-arguments']
const factsOf = (board: OnBoard, more: object = {}) =>
  fourArguments.facts({ ...board.context(words), ...more })

/** The area with its row of outcomes. */
const withOutcomes = () =>
  new OnBoard(
    fourArguments.scene({
      words,
      common: deckEn.common,
      departments: [],
      leading: [],
      settings: { outcomes: 'laid' },
    }).items,
  )

function addOutcomes(board: OnBoard) {
  const plan = fourArguments.actions?.['add-outcomes']?.({
    ...board.context(words),
    common: deckEn.common,
    input: {},
    items: board.items,
  })
  if (!plan) throw new Error('no action')
  return plan
}

test('examples are read where they lie, and a quadrant is called what its card says now', () => {
  const board = laid('four-arguments')
    .type({ kind: 'card', card: 'ease' }, 'Comfort')
    .put({ kind: 'choice', key: 'ease' }, 'One-click order')
    .put({ kind: 'choice', key: 'relevance' }, '')
    .put({ kind: 'vote', card: 'ease' }, 'saves me calls')
    .remove({ kind: 'card', card: 'learning' })
  const facts = factsOf(board)
  expect(facts.quadrants.map(({ key, name, examples }) => [key, name, examples])).toEqual([
    ['ease', 'Comfort', ['One-click order']],
    ['relevance', 'Relevance', ['']],
    ['efficiency', 'Efficiency', []],
    ['learning', 'Learning', []],
  ])
  expect(fourArguments.hands?.(facts)).toEqual({
    examples: ['One-click order'],
    emphasis: [],
    outcomes: [],
  })
})

test('the emphasis is what was decided, else what leads once the vote has stopped', () => {
  const tally = tallyOf([
    ['Ease', 2],
    ['Relevance', 2],
    ['Efficiency', 1],
    ['Learning', 0],
  ])
  const board = laid('four-arguments')
  expect(factsOf(board, { tally }).emphasis).toEqual(['Ease', 'Relevance'])
  expect(factsOf(board, { tally: { ...tally, frozen: false } }).emphasis).toEqual([])
  expect(factsOf(board, { tally: tallyOf([['Ease', 0]]) }).emphasis).toEqual([])
  const decision = { text: 'Ease, and learning where free', by: 'Ines' }
  expect(factsOf(board, { tally, decision }).emphasis).toEqual(['Ease, and learning where free'])
})

test('places for outcomes are added once, under the names that stand on the board, and kept', () => {
  const board = laid('four-arguments').type({ kind: 'card', card: 'ease' }, 'Comfort')
  const { create, size, settings } = addOutcomes(board)
  expect(create.flatMap(({ is, text }) => (is === 'text' ? [text?.words] : [])).slice(1)).toEqual([
    'Comfort',
    'Relevance',
    'Efficiency',
    'Learning',
  ])
  expect(create.filter(({ is }) => is === 'field')).toHaveLength(4)
  expect(size).toEqual({ width: 5120, height: 4330 })
  expect(settings).toEqual({ outcomes: 'laid' })
  expect(addOutcomes(withOutcomes())).toEqual({ create: [], change: [] })
  expect(addOutcomes(board.remove({ kind: 'station' }))).toEqual({ create: [], change: [] })
})

test('the row stays within its area, and lies on nothing', () => {
  const { items } = withOutcomes()
  const area = items.find(({ tag }) => tag.kind === 'station')?.box
  const others = laid('four-arguments').items.filter(({ tag }) => tag.kind !== 'station')
  const lowest = Math.max(...others.map(({ box }) => box.top + box.height))
  const row = items.filter(({ tag }) => tag.kind === 'field' && tag.key !== 'decide')
  expect(row).toHaveLength(4)
  for (const { box } of row) {
    expect(box.top).toBeGreaterThan(lowest)
    expect(box.top + box.height + 120).toBeLessThanOrEqual((area?.top ?? 0) + (area?.height ?? 0))
  }
})

test('an outcome is a line or a note, and a note without words votes for nothing', () => {
  const board = withOutcomes()
    .type({ kind: 'field', key: 'outcome-ease' }, 'Fewer calls\n \nOrders in a minute')
    .put({ kind: 'field', key: 'outcome-learning' }, 'Two tests a month')
    .put({ kind: 'field', key: 'outcome-learning' }, '2')
  const facts = factsOf(board)
  expect(facts.outcomesLaid).toBe(true)
  expect(facts.quadrants.map(({ outcomes }) => outcomes)).toEqual([
    ['Fewer calls', 'Orders in a minute'],
    [],
    [],
    ['Two tests a month'],
  ])
  expect(fourArguments.hands?.(facts).outcomes).toHaveLength(3)
  expect(board.context(words).board.marks).toEqual([])
})
