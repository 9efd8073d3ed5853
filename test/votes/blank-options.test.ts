import { expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { toldOptions } from '../../shared/report/standing-text.ts'
import { resultText } from '../../shared/scene/result-text.ts'
import { withBlanks, withoutBlanks } from '../../shared/votes/blank-options.ts'
import type { Tally } from '../../shared/votes/standing.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { laid, type OnBoard } from '../workshop/on-board.ts'
import { tallyOf } from '../workshop/tally-of.ts'

const words = deckEn.stations.goals
const name = (card: string) => ({ kind: 'field', key: 'name', card }) as const
const counted = (board: OnBoard, scores: readonly (readonly [string, number])[]): Tally =>
  withBlanks(tallyOf(scores), board.context(words).board, 'station-1')

test('a card that nobody has named is told only where it has votes', () => {
  const board = laid('goals').type(name('group-1'), 'Trust').put(name('group-2'), 'Time')
  const tally = counted(board, [
    ['group-1', 0],
    ['group-2', 2],
    ['group-3', 1],
    ['group-4', 0],
  ])
  expect(tally.options.map(({ blank = false }) => blank)).toEqual([false, false, true, true])
  const told = ['group-2', 'group-3', 'group-1']
  expect(toldOptions(tally.options).map(({ key }) => key)).toEqual(told)
  expect(withoutBlanks(tally.options)).toHaveLength(3)
  expect(resultText(tally, en.board.result).split('\n')).toHaveLength(3)
})

test('cards with words of their own, and boxes without a card, are no blanks', () => {
  const scores = [
    ['ease', 0],
    ['practice-1', 0],
  ] as const
  expect(counted(laid('four-arguments'), scores)).toEqual(tallyOf(scores))
})
