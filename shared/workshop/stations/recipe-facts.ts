import type { ItemId } from '../../board/snapshot.ts'
import type { Carried, Lacking } from '../carried.ts'
import { lackingOf } from '../ingredient-match.ts'
import type { FactsContext } from '../station.ts'
import { mentions } from './named-in.ts'
import { cardsOn, fieldOn } from './on-card.ts'
import { each, fields, type RecipeCardsWords, type RecipeField } from './recipe-card.ts'
import {
  handledDifferently,
  sharedMeasures,
  unservedGoals,
  type HandledDifferently,
  type SharedMeasure,
} from './recipe-compare.ts'
import { type Ingredient, ingredients, recipeSentence } from './recipe-sentence.ts'

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
  /** Whether it is an example as it was laid, on which nobody has changed anything. */
  readonly example: boolean
  /** Whether nothing is missing; without a measure no recipe is ready. */
  readonly ready: boolean
  /** What it needs and the pantry has not, or nobody may use yet. */
  readonly lacking: readonly Lacking[]
  /** Null before anybody has voted. */
  readonly votes: number | null
  readonly rank: number | null
  /** Whether "We decide" names it. */
  readonly decided: boolean
}

export interface RecipeCardsFacts {
  readonly recipes: readonly Recipe[]
  readonly begun: number
  readonly ready: number
  readonly different: readonly HandledDifferently[]
  readonly measures: readonly SharedMeasure[]
  /** Goals of the room that no recipe serves; empty while no recipe is begun. */
  readonly unserved: readonly string[]
}

export function recipeFacts(context: FactsContext<RecipeCardsWords>): RecipeCardsFacts {
  const { words, tally, decision, carried } = context
  const voted = tally !== null && tally.total > 0
  const recipes = cardsOn(context).map(({ card: key, text, item }): Recipe => {
    const values = each((name) => fieldOn(context, key, name))
    const missing = ingredients
      .filter((name) => values[name] === '')
      .map((name) => ({ key: name, name: words.fields[name] }))
    // Each note or chip in a field is an ingredient by itself.
    const texts = ingredients.flatMap((field) =>
      values[field].split('\n').map((text) => ({ field, text })),
    )
    const option = voted ? tally.options.find((one) => one.key === key) : undefined
    return {
      key,
      item: item.id,
      name: text,
      fields: values,
      sentence: recipeSentence(words.sentence, values),
      missing,
      begun: fields.some((name) => values[name] !== ''),
      example: isExample(key, values, words),
      ready: missing.length === 0,
      lacking: lackingOf(texts, carried.pantry, carried.levers),
      votes: option?.score ?? null,
      rank: option?.rank ?? null,
      decided: mentions(decision?.text ?? '', text),
    }
  })
  const begun = recipes.filter((recipe) => recipe.begun)
  return {
    recipes,
    begun: begun.length,
    ready: recipes.filter(({ ready }) => ready).length,
    different: handledDifferently(begun),
    measures: sharedMeasures(begun),
    unserved: begun.length > 0 ? unservedGoals(carried.goals, begun) : [],
  }
}

function isExample(
  key: string,
  values: Recipe['fields'],
  { examples }: Pick<RecipeCardsWords, 'examples'>,
): boolean {
  const shipped = Object.entries(examples).find(([name]) => name === key)?.[1]
  return shipped !== undefined && fields.every((name) => values[name] === shipped[name])
}

/** Recipes of the room's own, and examples that it has chosen, as later stations speak of them. */
export const dishesOf = ({ recipes }: RecipeCardsFacts): Pick<Carried, 'recipes'> => ({
  recipes: recipes
    .filter(({ begun }) => begun)
    .filter(({ example, votes, decided }) => !example || decided || (votes ?? 0) > 0)
    .map(
      ({ key, name, sentence, fields: values, ready, missing, lacking, votes, rank, decided }) => ({
        key,
        name,
        sentence,
        fields: values,
        measure: values.measure,
        cook: values.cook,
        ready,
        missing: missing.map((field) => field.name),
        lacking,
        votes,
        rank,
        decided,
      }),
    ),
})
