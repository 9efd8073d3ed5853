import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hash } from '../../../shared/board/hash.ts'
import { overlaps } from '../../../shared/geometry/rect.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { landscape } from '../../../shared/workshop/stations/landscape.ts'
import { type Example, placeAt, stances } from '../../../shared/workshop/stations/landscape-card.ts'
import { oneToFive } from '../../../shared/workshop/stations/landscape-facts.ts'
import { standsAsPicked, staying } from '../../../shared/workshop/stations/landscape-placing.ts'
import { departments } from '../../scene/scenes.ts'
import { laid, type OnBoard } from '../on-board.ts'

const words = deckEn.stations.landscape
const { common } = deckEn
const usual = words.examples.map(({ name }) => name)
const named = (name: string): Example => ({ name, family: 'Our own', audience: '', level: '' })
const settingsFor = (examples: readonly Example[]) => ({ examples: JSON.stringify(examples) })

const contextOf = (board: OnBoard, picked?: readonly Example[]) => ({
  ...board.context(words),
  settings: picked ? settingsFor(picked) : {},
})
const factsOf = (board: OnBoard, picked?: readonly Example[]) =>
  landscape.facts(contextOf(board, picked))

function put(board: OnBoard, picked: readonly Example[]) {
  const act = landscape.actions?.['put-examples']
  if (!act) throw new Error('no such action')
  return act({ ...contextOf(board, picked), common, input: {}, items: board.items })
}

/** What a plan makes of the board. */
function carryOut(board: OnBoard, { change, remove = [] }: ReturnType<typeof put>): OnBoard {
  board.items = board.items
    .filter(({ id }) => !remove.includes(id))
    .map((item) => {
      const to = change.find(({ id }) => id === item.id)
      return to ? { ...item, text: to.text ?? item.text, tag: { ...item.tag, ...to.tag } } : item
    })
  return board
}

const sceneOf = (count: number) =>
  landscape.scene({
    words,
    common,
    departments,
    leading: [],
    settings: settingsFor(Array.from({ length: count }, (_, index) => named(`Example ${index}`))),
  })

test('eight examples in two rows as laid, and nobody has looked at any', () => {
  const facts = factsOf(laid('landscape'))
  expect(facts.examples.map(({ name }) => name)).toEqual(usual)
  expect(facts).toMatchObject({
    discussed: 0,
    admired: { names: [], notes: 0 },
    divided: { names: [], notes: 0 },
    reachable: [],
  })
  expect(landscape.hands?.(facts)).toEqual({ examples: [] })
})

test('each note counts for its stance, and many answers on one card are no contradiction', () => {
  const board = laid('landscape')
  for (const row of stances) board.put({ card: 'example-1', row }, 'because')
  board.put({ card: 'example-1', row: 'admire' }, '').put({ card: 'example-2', row: 'dislike' }, '')
  const { conflicts, counts } = board.context(words).board
  expect(conflicts).toEqual([])
  expect(counts.choice).toBe(5)
  const facts = factsOf(board)
  expect(facts.examples[0]?.stances).toEqual({ admire: 2, familiar: 1, dislike: 1 })
  expect(facts).toMatchObject({
    discussed: 2,
    admired: { names: [usual[0]], notes: 2 },
    disliked: { names: [usual[0], usual[1]], notes: 1 },
    divided: { names: [usual[0]], notes: 1 },
  })
  expect(landscape.hands?.(facts)).toEqual({ examples: usual.slice(0, 2) })
})

test('numbers on notes: mean and spread, and what says none is listed', () => {
  const board = laid('landscape')
    .put({ card: 'example-3', row: 'complexity' }, '3')
    .put({ card: 'example-3', row: 'complexity' }, '5, three systems')
    .put({ card: 'example-3', row: 'effort' }, 'no idea')
    .put({ card: 'example-3', row: 'effort' }, '@P4 2')
    .put({ card: 'example-3', row: 'admire' }, '9')
  const facts = factsOf(board)
  expect(facts.examples[2]).toMatchObject({
    complexity: { mean: 4, low: 3, high: 5, notes: 2 },
    effort: { mean: 2, low: 2, high: 2, notes: 1 },
  })
  expect(facts.unread).toEqual(['n2'])
  expect(facts.reachable).toEqual([usual[2]])
})

test.each([
  ['4', 4],
  [' 4/5', 4],
  ['3,5', 3.5],
  ['５', 5],
  ['10', null],
  ['0', null],
  ['2.25', null],
  ['', null],
  ['@Max2 4', 4],
])('%j says %j', (text, number) => expect(oneToFive(text)).toBe(number))

test('a kept text of somebody else’s making is none, and more than twelve are never laid', () => {
  const scene = (examples: string) =>
    landscape
      .scene({ words, common, departments, leading: [], settings: { examples } })
      .items.filter(({ is }) => is === 'card')
  for (const text of ['', '{', '[]', '[{"name":1}]', 'null']) expect(scene(text)).toHaveLength(8)
  const twenty = Array.from({ length: 20 }, (_, index) => named(String(index)))
  expect(scene(JSON.stringify(twenty))).toHaveLength(12)
})

test('up to twelve take a third row, and nothing lies on the margin or on another card', () => {
  for (const [count, height] of [
    [1, 3160],
    [8, 3160],
    [9, 4280],
    [12, 4280],
  ] as const) {
    const { size, items } = sceneOf(count)
    expect([count, size.height]).toEqual([count, height])
    const cards = items.filter(({ is }) => is === 'card').map(({ box }) => box)
    expect(cards).toHaveLength(count)
    expect(cards.some((a, at) => cards.slice(at + 1).some((b) => overlaps(a, b)))).toBe(false)
    expect(cards.every(({ top }) => top + 1060 + 120 <= size.height)).toBe(true)
  }
})

test('what is picked comes on untouched cards: renamed as ours, the rest taken away', () => {
  const board = laid('landscape')
  const picked = [named('One'), named('Two'), named('Three')]
  const plan = put(board, picked)
  expect(plan.create).toEqual([])
  expect(plan.size).toBeUndefined()
  expect(plan.remove).toHaveLength(5 * 7)
  const after = factsOf(carryOut(board, plan), picked)
  expect(after.examples.map(({ name, stays }) => [name, stays])).toEqual([
    ['One', false],
    ['Two', false],
    ['Three', false],
  ])
  expect(board.find({ card: 'example-1', key: 'about' }).text).toBe('Our own')
  expect(board.find({ card: 'example-1', kind: 'card' }).tag.laid).toBe(hash('One'))
  expect(standsAsPicked(after.examples, picked)).toBe(true)
  expect(put(board, picked)).toEqual({ create: [], change: [], remove: [] })
})

test('a card with a note on it, or with words that people changed, stays as it is', () => {
  const board = laid('landscape')
    .put({ card: 'example-2', row: 'familiar' }, 'mine')
    .type({ card: 'example-5', kind: 'card' }, 'What we saw at the fair')
  const picked = [named('New'), named('Newer')]
  const { examples } = factsOf(board, picked)
  expect(staying(examples, picked).map(({ name }) => name)).toEqual([
    usual[1],
    'What we saw at the fair',
  ])
  const after = factsOf(carryOut(board, put(board, picked)), picked)
  expect(after.examples.map(({ name }) => name)).toEqual([
    'New',
    usual[1],
    'Newer',
    'What we saw at the fair',
  ])
  expect(standsAsPicked(after.examples, picked)).toBe(true)
})

test('a picked example that stays is not laid twice', () => {
  const board = laid('landscape').put({ card: 'example-8', row: 'admire' }, '')
  const picked = [named(usual[7] ?? ''), named('New')]
  const after = factsOf(carryOut(board, put(board, picked)), picked)
  expect(after.examples.map(({ name }) => name)).toEqual(['New', usual[7]])
})

test('more than the board holds get cards in the next free places, and the area grows', () => {
  const board = laid('landscape').remove({ card: 'example-3' })
  const picked = Array.from({ length: 10 }, (_, index) => named(`Example ${index}`))
  const { create, size } = put(board, picked)
  const cards = create.filter(({ is }) => is === 'card')
  expect(cards.map(({ tag, box }) => [tag?.card, box])).toEqual([
    ['example-3', placeAt(2)],
    ['example-9', placeAt(8)],
    ['example-10', placeAt(9)],
  ])
  expect(size).toEqual({ width: 5220, height: 4280 })
})

test('an area that is gone gets nothing', () => {
  const board = laid('landscape').remove({ kind: 'station' })
  expect(put(board, [named('One')])).toEqual({ create: [], change: [] })
})

test('new cards never lie on others, wherever those are, even without a size', () => {
  const number = fc.oneof(
    fc.double({ min: -4000, max: 8000, noNaN: true }),
    fc.constantFrom(NaN, Infinity, 0),
  )
  const box = fc.record({ left: number, top: number, width: number, height: number })
  const picked = Array.from({ length: 12 }, (_, index) => named(`Example ${index}`))
  fc.assert(
    fc.property(fc.array(box, { maxLength: 8 }), (boxes) => {
      const board = laid('landscape')
      let next = 0
      board.items = board.items.map((item) =>
        item.tag.kind === 'card' ? { ...item, box: boxes[next++] ?? item.box } : item,
      )
      const area = board.find({ kind: 'station' }).box
      const standing = board.items
        .filter(({ tag }) => tag.kind === 'card')
        .map(({ box: { left, top, width, height } }) => {
          return { left: left - area.left, top: top - area.top, width, height }
        })
        .filter(({ top, height }) => Number.isFinite(top + height))
      const added = put(board, picked).create.filter(({ is }) => is === 'card')
      expect(added).toHaveLength(4)
      expect(added.filter((one) => standing.some((other) => overlaps(one.box, other)))).toEqual([])
    }),
  )
})

test('the result is written into its box once', () => {
  const act = landscape.actions?.['write-result']
  const board = laid('landscape')
  const box = board.find({ kind: 'words', key: 'result' })
  const plan = (text: string) =>
    act?.({ ...contextOf(board), common, input: { text }, items: board.items })
  expect(plan('Most admired: Taste picker (4 notes).')?.change).toEqual([
    { id: box.id, text: 'Most admired: Taste picker (4 notes).' },
  ])
  expect(plan(box.text)?.change).toEqual([])
  expect(plan('')?.change).toEqual([])
})
