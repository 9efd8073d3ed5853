import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tally } from '../../../shared/votes/standing.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { goals } from '../../../shared/workshop/stations/goals.ts'
import { laid, type OnBoard } from '../on-board.ts'
import { tallyOf } from '../tally-of.ts'

const words = deckEn.stations.goals
const factsOf = (board: OnBoard, more: object = {}) =>
  goals.facts({ ...board.context(words), ...more })

const name = (number: number) => ({ kind: 'field', key: 'name', card: `group-${number}` }) as const
const members = (number: number) =>
  ({ kind: 'choice', row: 'members', card: `group-${number}` }) as const

/** Groups 1 to 6 with names of their own. */
const named = () =>
  ['Retention', 'Reach', 'Income', 'Discovery', 'Trust', 'Time'].reduce(
    (board, text, index) => board.type(name(index + 1), text),
    laid('goals'),
  )

/** A vote with these scores for groups 1, 2 … */
const vote = (scores: readonly number[], frozen = true): Tally => ({
  ...tallyOf(scores.map((score, index) => [`group-${index + 1}`, score])),
  frozen,
})

function addGroups(board: OnBoard) {
  const plan = goals.actions?.['add-groups']?.({
    ...board.context(words),
    common: deckEn.common,
    input: {},
    items: board.items,
  })
  if (!plan) throw new Error('no action')
  return plan
}

test('notes are counted where they were gathered and in their groups', () => {
  const board = laid('goals')
    .put({ kind: 'choice', key: 'outcome' }, 'Fewer people leave')
    .put({ kind: 'choice', key: 'need' }, 'Find it faster')
    .put({ kind: 'choice', key: 'need' }, 'Be left alone')
    .put(members(1), 'Stay longer')
  const facts = factsOf(board)
  expect(facts.gathered).toEqual({
    outcome: ['Fewer people leave'],
    need: ['Find it faster', 'Be left alone'],
  })
  expect(facts).toMatchObject({ grouped: 1, free: 5, voted: [], chosen: [], open: null })
})

test('a group is called what somebody typed or put there; one with notes and no name is pointed out', () => {
  const board = laid('goals')
    .type(name(1), 'Retention')
    .put(name(2), 'Discovery')
    .put(members(3), 'Less choice')
  const { groups, unnamed } = factsOf(board)
  expect(groups.map(({ name: called }) => called)).toEqual([
    'Retention',
    'Discovery',
    '',
    '',
    '',
    '',
  ])
  expect(unnamed.map(({ key, label }) => [key, label])).toEqual([['group-3', 'Votes for group 3']])
})

test('a group serves the side in whose row it stands, wherever it was laid', () => {
  const board = named()
  const ground = board.find({ kind: 'station' }).box
  board.items = board.items.map((item) =>
    item.tag.kind === 'card' && item.tag.card === 'group-3'
      ? { ...item, box: { ...item.box, top: ground.top + 6000 } }
      : item,
  )
  expect(factsOf(board).groups.map(({ side }) => side)).toEqual([
    'outcome',
    'outcome',
    null,
    'need',
    'need',
    'need',
  ])
})

test('the first three of a stopped vote go on, best first; an open one hands on nothing', () => {
  const facts = factsOf(named(), { tally: vote([1, 4, 0, 7, 2, 0]) })
  expect(facts.voted).toEqual([
    { name: 'Discovery', side: 'need' },
    { name: 'Reach', side: 'outcome' },
    { name: 'Trust', side: 'need' },
  ])
  expect(goals.hands?.(facts)).toEqual({ goals: facts.voted })
  expect(facts.groups.map(({ votes }) => votes)).toEqual([1, 4, 0, 7, 2, 0])
  expect(factsOf(named(), { tally: vote([1, 4, 0, 7, 2, 0], false) }).voted).toEqual([])
})

test('of a tie past the third place none goes on, and it is said', () => {
  const names = (scores: readonly number[]) => {
    const { voted, open } = factsOf(named(), { tally: vote(scores) })
    return [voted.map(({ name: called }) => called), open]
  }
  expect(names([5, 3, 2, 2, 0, 0])).toEqual([['Retention', 'Reach'], 'tied'])
  expect(names([5, 3, 3, 2, 0, 0])).toEqual([['Retention', 'Reach', 'Income'], null])
  expect(names([2, 2, 2, 2, 0, 0])).toEqual([[], 'tied'])
  expect(names([5, 3, 0, 0, 0, 0])).toEqual([['Retention', 'Reach'], null])
  // A second vote on the tied only, which knows nothing of the first.
  expect(names([5, 3])).toEqual([[], 'partly'])
})

test('what is decided goes on, even against the vote, and the vote is kept beside it', () => {
  const decide = (text: string) =>
    factsOf(named(), { tally: vote([5, 3, 2, 0, 0, 0]), decision: { text, by: 'Ines' } })
  const facts = decide('First trust, then RETENTION.')
  expect(facts.chosen).toEqual([
    { name: 'Trust', side: 'need' },
    { name: 'Retention', side: 'outcome' },
  ])
  expect(facts.voted).toHaveLength(3)
  expect(decide('Grow fast\n\nStay small').chosen).toEqual([
    { name: 'Grow fast', side: null },
    { name: 'Stay small', side: null },
  ])
  // "Time" is no word of its own here.
  expect(decide('Sometimes').chosen).toEqual([{ name: 'Sometimes', side: null }])
})

test('one more row of groups stands below all others, and the area grows to hold it', () => {
  const { create, size } = addGroups(laid('goals'))
  const cards = create.filter(({ is }) => is === 'card')
  expect(cards.map(({ tag, box }) => [tag?.card, box.left, box.top])).toEqual([
    ['group-7', 1540, 3720],
    ['group-8', 2460, 3720],
    ['group-9', 3380, 3720],
  ])
  expect(create).toHaveLength(3 * 5)
  expect(size).toEqual({ width: 5720, height: 3720 + 1370 + 120 })
  expect(addGroups(laid('goals').remove({ kind: 'station' }))).toEqual({ create: [], change: [] })
})

test('new groups lie on no card, wherever those are, even without a size', () => {
  const number = fc.oneof(
    fc.double({ min: -4000, max: 20_000, noNaN: true }),
    fc.constantFrom(NaN, Infinity, 0),
  )
  const box = fc.record({ left: number, top: number, width: number, height: number })
  fc.assert(
    fc.property(fc.array(box, { maxLength: 6 }), (boxes) => {
      const board = laid('goals')
      let next = 0
      board.items = board.items.map((item) =>
        item.tag.kind === 'card' ? { ...item, box: boxes[next++] ?? item.box } : item,
      )
      const ground = board.find({ kind: 'station' }).box
      const { create, size } = addGroups(board)
      expect(Number.isFinite(size?.height)).toBe(true)
      for (const { tag, box: card } of board.items) {
        const bottom = card.top - ground.top + card.height
        if (tag.kind !== 'card' || !Number.isFinite(bottom)) continue
        for (const item of create) expect(item.box.top).toBeGreaterThanOrEqual(bottom)
      }
      expect(() => factsOf(board)).not.toThrow()
    }),
  )
})
