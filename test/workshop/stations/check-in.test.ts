import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { checkIn } from '../../../shared/workshop/stations/check-in.ts'
import { laid } from '../on-board.ts'

test('who is in which department, which roles are missing, how the practice stands', () => {
  const board = laid('check-in')
    .put({ row: 'department', key: 'design' }, 'Jo')
    .put({ row: 'department', key: 'design' }, '')
    .put({ row: 'role', key: 'data' }, 'Ana')
    .put({ kind: 'vote', card: 'practice-2' }, '')
  const { departments, roles, practice } = checkIn.facts(board.context(deckEn.stations['check-in']))
  expect(departments.map(({ letters, people }) => [letters, people])).toEqual([
    ['PR', []],
    ['DE', ['Jo', 'Guest n1']],
    ['EN', []],
    ['MK', []],
    ['GU', []],
  ])
  expect(roles.filter(({ people }) => people.length === 0).map(({ name }) => name)).toEqual([
    'Holds the budget',
    'Designs',
  ])
  expect(practice.map(({ notes }) => notes)).toEqual([0, 1, 0])
})
