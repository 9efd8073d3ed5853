import type { ItemChange } from '../../board/board.ts'
import type { ItemId } from '../../board/snapshot.ts'
import { overlaps } from '../../geometry/rect.ts'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { grid, label, rect } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import type { ActionContext, ActionPlan, FactsContext, Station } from '../station.ts'
import { cardsOn, fieldOn } from './on-card.ts'
import {
  blankCard,
  each,
  fields,
  filledCard,
  type RecipeCardsWords,
  type RecipeField,
} from './recipe-card.ts'
import { type Ingredient, ingredients, onCard, recipeSentence } from './recipe-sentence.ts'

export interface Recipe {
  readonly key: string
  readonly item: ItemId
  /** As it stands on the card now. */
  readonly name: string
  readonly fields: { readonly [name in RecipeField]: string }
  readonly sentence: string
  readonly missing: readonly { readonly key: Ingredient; readonly name: string }[]
  /** Whether anything is written on it. */
  readonly begun: boolean
  /** Whether nothing is missing; without a measure no recipe is ready. */
  readonly ready: boolean
}

export interface RecipeCardsFacts {
  readonly recipes: readonly Recipe[]
  readonly begun: number
  readonly ready: number
  /** Recipes for one and the same moment, to be handled alike. */
  readonly sameWhen: readonly { readonly when: string; readonly recipes: readonly string[] }[]
}

const size = { width: 8700, height: 4360 }
const place = grid(rect(120, 960, 1340, 1590), 1440, 1690)
const tables = [2, 3, 4]
/** Where looking for free ground ends: a card stretched over more than that leaves none. */
const mostRows = 100

export const recipeCards: Station<RecipeCardsWords, RecipeCardsFacts> = {
  kind: 'recipe-cards',
  phase: 'plan',
  minutes: 45,
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

  facts,
  actions: { 'write-sentences': writeSentences, 'add-cards': addCards },
}

function facts(context: FactsContext<RecipeCardsWords>): RecipeCardsFacts {
  const recipes = cardsOn(context).map(({ card: key, text, item }): Recipe => {
    const values = each((name) => fieldOn(context, key, name))
    const missing = ingredients
      .filter((name) => values[name] === '')
      .map((name) => ({ key: name, name: context.words.fields[name] }))
    return {
      key,
      item: item.id,
      name: text,
      fields: values,
      sentence: recipeSentence(context.words.sentence, values),
      missing,
      begun: fields.some((name) => values[name] !== ''),
      ready: missing.length === 0,
    }
  })
  return {
    recipes,
    begun: recipes.filter(({ begun }) => begun).length,
    ready: recipes.filter(({ ready }) => ready).length,
    sameWhen: sameMoment(recipes),
  }
}

function sameMoment(recipes: readonly Recipe[]): RecipeCardsFacts['sameWhen'] {
  const moments = new Map<string, Recipe[]>()
  for (const recipe of recipes) {
    const moment = recipe.fields.when
      .toLowerCase()
      .replace(/[\s.,;:]+/gu, ' ')
      .trim()
    if (moment !== '') moments.set(moment, [...(moments.get(moment) ?? []), recipe])
  }
  return [...moments.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      when: same[0]?.fields.when ?? '',
      recipes: same.map(({ name }) => name),
    }))
}

/** Writes each recipe's sentence on its card, where it reads otherwise now. A blank card keeps its form. */
function writeSentences(context: ActionContext<RecipeCardsWords>): ActionPlan {
  const change = facts(context).recipes.flatMap(({ key, sentence }): ItemChange[] => {
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
  const taken = cards
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
