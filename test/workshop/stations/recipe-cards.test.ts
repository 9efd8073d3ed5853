import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { recipeCards } from '../../../shared/workshop/stations/recipe-cards.ts'
import { laid, type OnBoard } from '../on-board.ts'

const words = deckEn.stations['recipe-cards']
const factsOf = (board: OnBoard) => recipeCards.facts(board.context(words))

function plan(board: OnBoard, action: string) {
  const act = recipeCards.actions?.[action]
  if (!act) throw new Error(`no action ${action}`)
  return act({ ...board.context(words), common: deckEn.common, input: {}, items: board.items })
}

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

test('recipes for one moment are found, whoever wrote it how', () => {
  const board = laid('recipe-cards')
    .type({ card: 'recipe-5', key: 'when' }, 'On sign-up')
    .put({ card: 'recipe-8', key: 'when' }, 'on  sign-up.')
  expect(factsOf(board).sameWhen).toEqual([
    { when: 'On sign-up', recipes: ['Recipe 5', 'Recipe 8'] },
  ])
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
