import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { nothingCarried } from '../../../shared/workshop/carried.ts'
import { recipeCards } from '../../../shared/workshop/stations/recipe-cards.ts'
import { laid, OnBoard } from '../on-board.ts'
import { tallyOf } from '../tally-of.ts'
import { factsOf, plan, words } from './recipe-room.ts'

test('the three examples are ready as laid, the blanks not begun', () => {
  const { recipes, begun, ready } = factsOf(laid('recipe-cards'))
  expect([recipes.length, begun, ready]).toEqual([10, 3, 3])
  expect(recipes.flatMap(({ ready: done, name }) => (done ? [name] : []))).toEqual([
    'Nurture',
    'Welcome',
    'Winback',
  ])
  expect(recipes[0]?.sentence).toBe(
    'IF a visitor we do not know yet AND they open a title THEN show a title that goes with it in a banner below ' +
      'the title, SO THAT they find the next read faster AND more titles get read, MEASURED BY titles opened per visit',
  )
})

test('what “we decide” names is handed on as decided, whatever the vote says', () => {
  const facts = recipeCards.facts({
    ...laid('recipe-cards').context(words),
    decision: { text: 'Only Winback first', by: 'Ines' },
  })
  const dishes = recipeCards.hands?.(facts).recipes ?? []
  expect(dishes.flatMap(({ name, decided }) => (decided ? [name] : []))).toEqual(['Winback'])
})

test('without a measure no recipe is ready; what is missing is named as on the card', () => {
  const board = laid('recipe-cards').type({ card: 'welcome', key: 'measure' }, '')
  const welcome = factsOf(board).recipes.find(({ key }) => key === 'welcome')
  expect(welcome).toMatchObject({
    ready: false,
    begun: true,
    missing: [{ key: 'measure', name: 'Measure' }],
  })
  expect(welcome?.sentence).toMatch(/MEASURED BY …$/)
})

test('recipes for one moment are told, whoever wrote it how, until they answer alike', () => {
  const board = laid('recipe-cards')
    .type({ card: 'recipe-5', key: 'when' }, 'On sign-up')
    .put({ card: 'recipe-8', key: 'when' }, 'on  sign-up.')
  const told = [{ by: 'when', words: 'On sign-up', recipes: ['recipe-5', 'recipe-8'] }]
  expect(factsOf(board).different).toEqual(told)
  board.type({ card: 'recipe-5', key: 'what' }, 'A tour')
  board.type({ card: 'recipe-8', key: 'what' }, 'A gift')
  expect(factsOf(board).different).toEqual(told)
  board.type({ card: 'recipe-8', key: 'what' }, 'a tour')
  expect(factsOf(board).different).toEqual([])
})

test('recipes for one audience are told only where two answers differ', () => {
  const board = laid('recipe-cards')
    .type({ card: 'recipe-5', key: 'who' }, 'Members')
    .type({ card: 'recipe-8', key: 'who' }, 'members')
    .type({ card: 'recipe-5', key: 'what' }, 'A tour')
  expect(factsOf(board).different).toEqual([])
  board.type({ card: 'recipe-8', key: 'what' }, 'A gift')
  expect(factsOf(board).different).toEqual([
    { by: 'who', words: 'Members', recipes: ['recipe-5', 'recipe-8'] },
  ])
})

test('one measure is one, whatever its number; several numbers are several targets', () => {
  const board = laid('recipe-cards')
    .type({ card: 'recipe-5', key: 'measure' }, 'Renewals within 60 days')
    .type({ card: 'recipe-6', key: 'measure' }, 'Clicks')
    .put({ card: 'recipe-7', key: 'measure' }, 'clicks.')
  const { measures } = factsOf(board)
  expect(measures).toContainEqual({
    words: 'renewals within 30 days',
    recipes: ['winback', 'recipe-5'],
    targets: ['30', '60'],
  })
  expect(measures).toContainEqual({
    words: 'Clicks',
    recipes: ['recipe-6', 'recipe-7'],
    targets: [],
  })
  expect(measures.find(({ words: text }) => text === 'titles opened per visit')).toMatchObject({
    recipes: ['nurture'],
  })
})

test('a goal that no recipe speaks of is told; one in a reason or a measure is served', () => {
  const board = laid('recipe-cards')
  const goals = ['More new readers', 'Fewer calls to support'].map((name) => ({
    name,
    side: null,
  }))
  const facts = (on: OnBoard) =>
    recipeCards.facts({ ...on.context(words), carried: { ...nothingCarried, goals } })
  expect(facts(board).unserved).toEqual(['Fewer calls to support'])
  board.type({ card: 'recipe-5', key: 'measure' }, 'calls to our support')
  expect(facts(board).unserved).toEqual([])
  expect(facts(new OnBoard([])).unserved).toEqual([])
})

test('what the pantry lacks stands with its recipe, and goes on with it', () => {
  const board = laid('recipe-cards')
    .type({ card: 'recipe-5', key: 'who' }, 'browsing history')
    .type({ card: 'recipe-5', key: 'cook' }, 'Lee')
  const context = {
    ...board.context(words),
    carried: {
      ...nothingCarried,
      levers: [{ name: 'Browsing history', state: 'blocked' as const, gap: '', owner: 'Nadia' }],
    },
    tally: { ...tallyOf([['recipe-5', 3]]) },
  }
  const facts = recipeCards.facts(context)
  const { recipes: dishes = [] } = recipeCards.hands?.(facts) ?? {}
  // Examples as they were laid, for which nobody voted, are not the room's.
  expect(dishes.map(({ key }) => key)).toEqual(['recipe-5'])
  expect(dishes.at(-1)).toMatchObject({
    key: 'recipe-5',
    name: 'Recipe 5',
    sentence: expect.stringMatching(/^IF browsing history AND …/),
    measure: '',
    cook: 'Lee',
    ready: false,
    missing: ['When', 'What', 'Where', 'For them', 'For us', 'Measure'],
    lacking: [{ ingredient: 'Browsing history', why: 'blocked', owner: 'Nadia' }],
    votes: 3,
    rank: 1,
  })
})

test('sentences are written where a card reads otherwise, long ones small, and writing again changes nothing', () => {
  const board = laid('recipe-cards')
    .type({ card: 'recipe-5', key: 'who' }, 'members')
    .type({ card: 'recipe-6', key: 'what' }, 'much '.repeat(40))
  const { change, create } = plan(board, 'write-sentences')
  expect(create).toEqual([])
  expect(change).toEqual([
    {
      id: board.find({ key: 'sentence', card: 'recipe-5' }).id,
      text: 'IF members AND … THEN show … in …, SO THAT … AND …, MEASURED BY …',
      textSize: 40,
    },
    expect.objectContaining({
      id: board.find({ key: 'sentence', card: 'recipe-6' }).id,
      textSize: 24,
    }),
  ])
  for (const { id, text } of change) {
    board.items = board.items.map((item) => (item.id === id ? { ...item, text: text ?? '' } : item))
  }
  expect(plan(board, 'write-sentences').change).toEqual([])
})

test('three more cards, one for each table, below what lies there, and the area grows to hold them', () => {
  const board = laid('recipe-cards')
  const { create, size } = plan(board, 'add-cards')
  const cards = create.filter(({ is }) => is === 'card')
  expect(cards.map(({ tag, text, box }) => [tag?.card, text?.words, box.left, box.top])).toEqual([
    ['recipe-11', 'Recipe 11', 3000, 4340],
    ['recipe-12', 'Recipe 12', 4440, 4340],
    ['recipe-13', 'Recipe 13', 5880, 4340],
  ])
  expect(create).toHaveLength(3 * 19)
  expect(size).toEqual({ width: 8700, height: 4340 + 1590 + 120 })
})

test('cards that people moved or deleted leave their place free; an area that is gone gets none', () => {
  const board = laid('recipe-cards').remove({ card: 'recipe-7' })
  const { create, size } = plan(board, 'add-cards')
  expect(create.filter(({ is }) => is === 'card').map(({ box }) => box.top)).toEqual([
    4340, 960, 4340,
  ])
  expect(size?.height).toBe(6050)
  expect(plan(board.remove({ kind: 'station' }), 'add-cards')).toEqual({ create: [], change: [] })
})

test('new cards never lie on others, wherever those are, even without a size', () => {
  const number = fc.oneof(
    fc.double({ min: -4000, max: 20_000, noNaN: true }),
    fc.constantFrom(NaN, Infinity, 0),
  )
  const box = fc.record({ left: number, top: number, width: number, height: number })
  fc.assert(
    fc.property(fc.array(box, { maxLength: 10 }), (boxes) => {
      const board = laid('recipe-cards')
      let next = 0
      board.items = board.items.map((item) =>
        item.tag.kind === 'card' ? { ...item, box: boxes[next++] ?? item.box } : item,
      )
      const added = plan(board, 'add-cards').create.filter(({ is }) => is === 'card')
      const area = board.find({ kind: 'station' }).box
      const on = added.flatMap((card) =>
        board.items.filter(({ tag, box: other }) => {
          const left = other.left - area.left
          const top = other.top - area.top
          return (
            tag.kind === 'card' &&
            Number.isFinite(top + other.height) &&
            card.box.left < left + other.width &&
            left < card.box.left + card.box.width &&
            card.box.top < top + other.height &&
            top < card.box.top + card.box.height
          )
        }),
      )
      expect(added).toHaveLength(3)
      expect(on).toEqual([])
    }),
  )
})
