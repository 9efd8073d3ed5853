import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { gapRows } from '../../../shared/workshop/stations/gap-rows.ts'
import { nothingCarried } from '../../../shared/workshop/carried.ts'
import { laid, type OnBoard } from '../on-board.ts'
import { tallyOf } from '../tally-of.ts'

const words = deckEn.stations['gap-rows']
const blocked = [
  { line: 'Consent for e-mail', owner: 'Nadia' },
  { line: 'Retention', owner: '' },
]
const around = (board: OnBoard, carried: object = {}) => ({
  ...board.context(words),
  carried: { ...nothingCarried, ...carried },
})

function addBlocked(board: OnBoard) {
  const plan = gapRows.actions?.['add-blocked']?.({
    ...around(board, { blocked }),
    common: deckEn.common,
    input: {},
    items: board.items,
  })
  if (!plan) throw new Error('no action')
  return plan
}

/** The board once a plan's texts stand on it. */
function after(board: OnBoard): OnBoard {
  for (const { id, text = '' } of addBlocked(board).change)
    board.items = board.items.map((item) => (item.id === id ? { ...item, text } : item))
  return board
}

const leading = (scores: readonly number[]) =>
  gapRows.leading?.(tallyOf(scores.map((score, index) => [`gap ${index}`, score])))

test('carries the gaps over as answers, and says what each row lacks', () => {
  const board = laid('gap-rows', ['Data', 'No owner'])
    .type({ card: 'row-1', key: 'step' }, 'Ask Legal')
    .put({ card: 'row-1', key: 'owner' }, 'Ines')
    .type({ card: 'row-2', key: 'date' }, 'May 2')
    .type({ card: 'row-5', key: 'step' }, 'Thought of early')
  const facts = gapRows.facts(board.context(deckEn.stations['gap-rows']))
  expect(facts.rows.slice(0, 2)).toEqual([
    {
      key: 'row-1',
      gap: 'Data',
      step: 'Ask Legal',
      owner: 'Ines',
      date: '',
      missing: [{ key: 'date', name: 'Date' }],
    },
    {
      key: 'row-2',
      gap: 'No owner',
      step: '',
      owner: '',
      date: 'May 2',
      missing: [
        { key: 'step', name: 'Step' },
        { key: 'owner', name: 'Owner' },
      ],
    },
  ])
  expect(facts.rows.slice(2).flatMap(({ missing }) => missing)).toEqual([])
  expect(facts).toMatchObject({ gaps: 2, owned: 1 })
})

test('takes the first five places, a sixth where it shares the fifth, and nothing without votes', () => {
  expect(leading([1, 9, 0, 7, 5, 3, 2])).toEqual(['gap 1', 'gap 3', 'gap 4', 'gap 5', 'gap 6'])
  expect(leading([9, 7, 5, 3, 2, 2, 1])).toEqual([
    'gap 0',
    'gap 1',
    'gap 2',
    'gap 3',
    'gap 4',
    'gap 5',
  ])
  expect(leading([4, 4, 4, 4, 4, 4, 4, 4])).toHaveLength(6)
  expect(leading([0, 0, 2, 0])).toEqual(['gap 2'])
})

test('hands on every gap with what is agreed for it', () => {
  const board = laid('gap-rows', ['Data']).type({ card: 'row-1', key: 'owner' }, 'Ines')
  expect(gapRows.hands?.(gapRows.facts(around(board)))).toEqual({
    gaps: [{ name: 'Data', step: '', owner: 'Ines', date: '' }],
  })
})

test('blocked lines go into rows in which nobody has written, and never twice', () => {
  const board = laid('gap-rows', ['Data'])
    .type({ card: 'row-2', key: 'step' }, 'Thought of early')
    .put({ card: 'row-3', key: 'gap' }, 'Ours')
  expect(gapRows.facts(around(board, { blocked }))).toMatchObject({
    blocked,
    free: ['row-4', 'row-5', 'row-6'],
  })
  expect(addBlocked(board)).toEqual({
    create: [],
    change: [
      { id: board.find({ card: 'row-4', key: 'gap' }).id, text: 'Consent for e-mail' },
      { id: board.find({ card: 'row-4', key: 'owner' }).id, text: 'Nadia' },
      { id: board.find({ card: 'row-5', key: 'gap' }).id, text: 'Retention' },
    ],
  })
  const { rows, blocked: left } = gapRows.facts(around(after(board), { blocked }))
  expect(rows[3]).toMatchObject({ gap: 'Consent for e-mail', owner: 'Nadia' })
  expect(left).toEqual([])
  expect(addBlocked(board).change).toEqual([])
})

test('lines without an empty row wait, and a row whose gap field is gone is none', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const board = laid('gap-rows', names)
  expect(gapRows.facts(around(after(board), { blocked })).blocked).toEqual([blocked[1]])
  const broken = laid('gap-rows', names).remove({ card: 'row-6', key: 'gap' })
  expect(gapRows.facts(around(broken, { blocked })).free).toEqual([])
  expect(addBlocked(broken).change).toEqual([])
})

test('the check of the kickstart reads what the other areas handed on, an example told twice once', () => {
  const carried = { examples: ['Search', 'Tour', 'Search'], emphasis: ['Relevance'] }
  expect(gapRows.facts(around(laid('gap-rows'), carried))).toMatchObject({
    examples: 2,
    emphasis: ['Relevance'],
  })
})
