import type { ItemChange } from '../../board/board.ts'
import { overlaps } from '../../geometry/rect.ts'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { grid, label, rect } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import type { ActionContext, ActionPlan, Station } from '../station.ts'
import { blankCard, filledCard, type RecipeCardsWords } from './recipe-card.ts'
import { addChips } from './recipe-chips.ts'
import { dishesOf, recipeFacts, type RecipeCardsFacts } from './recipe-facts.ts'
import { onCard } from './recipe-sentence.ts'

const size = { width: 8700, height: 4360 }
const place = grid(rect(120, 960, 1340, 1590), 1440, 1690)
const tables = [2, 3, 4]
/** Where looking for free ground ends: a card stretched over more than that leaves none. */
const mostRows = 100

export const recipeCards: Station<RecipeCardsWords, RecipeCardsFacts> = {
  kind: 'recipe-cards',
  phase: 'plan',
  minutes: 45,
  // Ingredients and one more row of cards.
  tallest: place(0, 3).top + place(0, 3).height + 120,
  round: { zones: null, votes: 3, names: true, departments: true, minutes: 3 },

  scene({ words, common }) {
    const titled = grid(rect(120, 862, 1340, 90), 1440, 0)
    const { nurture, welcome, winback } = words.examples
    const laid = [
      filledCard('nurture', place(0, 0), nurture, words, common),
      filledCard('welcome', place(0, 1), welcome, words, common),
      filledCard('winback', place(1, 0), winback, words, common),
      blankCard(4, place(1, 1), words, common),
      ...tables.flatMap((column, index) => [
        blankCard(5 + 2 * index, place(column, 0), words, common),
        blankCard(6 + 2 * index, place(column, 1), words, common),
      ]),
    ]
    return area(size, words.name, 'plan', [
      ...head(size.width, words.head, common),
      ...words.columns
        .slice(0, 5)
        .map((title, column) => label(titled(column, 0), title, 64, { bold: true })),
      ...laid.flat(),
      ...rightColumn(size, common),
    ])
  },

  facts: recipeFacts,
  hands: dishesOf,
  actions: { 'write-sentences': writeSentences, 'add-cards': addCards, 'add-chips': addChips },
}

/** Writes each recipe's sentence on its card, where it reads otherwise now. A blank card keeps its form. */
function writeSentences(context: ActionContext<RecipeCardsWords>): ActionPlan {
  const change = recipeFacts(context).recipes.flatMap(({ key, sentence }): ItemChange[] => {
    const item = context.items.find(
      ({ tag }) => tag.kind === 'words' && tag.key === 'sentence' && tag.card === key,
    )
    const { words, size: textSize } = onCard(sentence)
    return item && item.text !== words ? [{ id: item.id, text: words, textSize }] : []
  })
  return { create: [], change }
}

/**
 * One more blank card for each table, at the next free place of its column; the area grows downwards where the new cards
 * need it.
 */
function addCards({ items, words, common }: ActionContext<RecipeCardsWords>): ActionPlan {
  const ground = items.find(({ tag }) => tag.kind === 'station')?.box
  if (!ground) return { create: [], change: [] }
  const cards = items.filter(({ tag }) => tag.kind === 'card')
  const taken = items
    .filter(({ tag }) => tag.kind === 'card' || tag.kind === 'chip')
    .map(({ box: { left, top, width, height } }) =>
      rect(left - ground.left, top - ground.top, width, height),
    )
    .filter(({ top, height }) => Number.isFinite(top + height))
  const free = tables.map((column) => {
    let row = 0
    while (row < mostRows && taken.some((box) => overlaps(box, place(column, row)))) row++
    return place(column, row)
  })
  const last = Math.max(
    10,
    ...cards.map(({ tag }) => Number(/^recipe-(\d+)$/.exec(tag.card ?? '')?.[1] ?? 0)),
  )
  const bottom = Math.max(...free.map(({ top, height }) => top + height))
  return {
    create: free.flatMap((box, index) => blankCard(last + 1 + index, box, words, common)),
    change: [],
    size: { width: ground.width, height: Math.max(ground.height, bottom + 120) },
  }
}
