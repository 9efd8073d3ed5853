import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { gapRows } from '../../../shared/workshop/stations/gap-rows.ts'
import { laid } from '../on-board.ts'
import { tallyOf } from '../tally-of.ts'

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
