import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { fourArguments } from '../../../shared/workshop/stations/four-arguments.ts'
import { laid } from '../on-board.ts'

test('examples are read where they lie, and a quadrant is called what its card says now', () => {
  const board = laid('four-arguments')
    .type({ kind: 'card', card: 'ease' }, 'Comfort')
    .put({ kind: 'choice', key: 'ease' }, 'One-click order')
    .put({ kind: 'vote', card: 'ease' }, 'saves me calls')
    .remove({ kind: 'card', card: 'learning' })
  expect(fourArguments.facts(board.context(deckEn.stations['four-arguments'])).quadrants).toEqual([
    { key: 'ease', name: 'Comfort', examples: ['One-click order'] },
    { key: 'relevance', name: 'Relevance', examples: [] },
    { key: 'efficiency', name: 'Efficiency', examples: [] },
    { key: 'learning', name: 'Learning', examples: [] },
  ])
})
