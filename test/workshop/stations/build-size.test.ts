import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { buildSize } from '../../../shared/workshop/stations/build-size.ts'
import { laid, OnBoard } from '../on-board.ts'

const words = deckEn.stations['build-size']
const factsOf = (board: OnBoard) => buildSize.facts(board.context(words))

/** Notes on steps: `today function`, `wanted product` … */
const answered = (...answers: readonly string[]): OnBoard =>
  answers.reduce((board, answer) => {
    const [row = '', key = ''] = answer.split(' ')
    return board.put({ kind: 'choice', row, key }, 'us')
  }, laid('build-size'))

function write(board: OnBoard) {
  const plan = buildSize.actions?.['write-result']?.({
    ...board.context(words),
    common: deckEn.common,
    input: {},
    items: board.items,
  })
  if (!plan) throw new Error('no action')
  return plan
}

test('the gap is from the middle of today up to the middle of what is wanted', () => {
  const facts = factsOf(
    answered(
      'today function',
      'today feature',
      'today feature',
      'wanted feature',
      'wanted product',
      'wanted product',
    ),
  )
  expect(facts.today).toEqual({
    notes: 3,
    step: 1,
    level: 'Feature',
    lowest: 'Function',
    highest: 'Feature',
  })
  expect(facts.wanted).toMatchObject({ level: 'Product', lowest: 'Feature', highest: 'Product' })
  expect(facts.gap).toBe(2)
  expect(facts.levels.map(({ key, today, wanted }) => [key, today, wanted])).toEqual([
    ['portfolio', 0, 0],
    ['product', 0, 2],
    ['experience', 0, 0],
    ['feature', 2, 1],
    ['function', 1, 0],
  ])
  expect(buildSize.hands?.(facts)).toEqual({ build: { today: 'Feature', wanted: 'Product' } })
})

test('of two middle answers the lower one counts, and one far off moves nothing', () => {
  expect(factsOf(answered('today feature', 'today portfolio')).today.level).toBe('Feature')
  expect(factsOf(answered('today feature', 'today feature', 'today portfolio')).today.level).toBe(
    'Feature',
  )
})

test('wanting less is a gap downwards; without answers to both there is none', () => {
  expect(factsOf(answered('today product', 'wanted function')).gap).toBe(-3)
  expect(factsOf(answered('today product')).gap).toBeNull()
  const nothing = factsOf(new OnBoard([]))
  expect(nothing).toMatchObject({ gap: null, today: { notes: 0, step: null, level: '' } })
  expect(buildSize.hands?.(nothing)).toEqual({ build: { today: '', wanted: '' } })
})

test('a level is called what its card says now, a card that is gone what we called it', () => {
  const board = answered('today feature', 'wanted function')
    .type({ kind: 'card', card: 'feature' }, 'Baustein')
    .remove({ kind: 'card', card: 'function' })
  expect(buildSize.hands?.(factsOf(board))).toEqual({
    build: { today: 'Baustein', wanted: 'Function' },
  })
})

test('the result is written once, and not before anybody has answered', () => {
  expect(write(laid('build-size')).change).toEqual([])
  const board = answered('today feature')
  const { id } = board.find({ kind: 'words', key: 'result' })
  expect(write(board).change).toEqual([{ id, text: 'Today: Feature\nWanted: –' }])
  board.type({ kind: 'words', key: 'result' }, 'Today: Feature\nWanted: –')
  expect(write(board).change).toEqual([])
})
