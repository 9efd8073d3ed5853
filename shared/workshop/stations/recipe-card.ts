import * as z from 'zod/mini'
import type { LocalRect } from '../../geometry/rect.ts'
import { palette } from '../../scene/palette.ts'
import { answer, card, field, grid, label, rect, voteBox } from '../../scene/parts.ts'
import type { SceneItem } from '../../scene/scene.ts'
import { headSchema } from '../head-words.ts'
import type { CommonWords } from '../station.ts'
import { recipeChipsWords } from './recipe-chips.ts'
import { ingredients, onCard, recipeSentence } from './recipe-sentence.ts'

/** The ingredients, and who pitches the recipe. */
export const fields = [...ingredients, 'cook'] as const
export type RecipeField = (typeof fields)[number]

const fieldsSchema = z.object({
  who: z.string(),
  when: z.string(),
  what: z.string(),
  where: z.string(),
  'for-them': z.string(),
  'for-us': z.string(),
  measure: z.string(),
  cook: z.string(),
})
const exampleSchema = z.extend(fieldsSchema, { name: z.string() })

export const recipeCardsWords = z.object({
  name: z.string(),
  head: headSchema,
  /** Titles of the five columns: two with examples, then one for each table of three people. */
  columns: z.array(z.string()),
  /** Labels of at most 10 characters. */
  fields: fieldsSchema,
  /** With `{who}`, `{when}` … in it. */
  sentence: z.string(),
  /** Name of a blank card, with `{number}` in it. */
  blank: z.string(),
  examples: z.object({ nurture: exampleSchema, welcome: exampleSchema, winback: exampleSchema }),
  chips: recipeChipsWords,
})
export type RecipeCardsWords = z.infer<typeof recipeCardsWords>

/** A value for each field. */
export const each = <Value>(
  of: (name: RecipeField) => Value,
): { readonly [name in RecipeField]: Value } => ({
  who: of('who'),
  when: of('when'),
  what: of('what'),
  where: of('where'),
  'for-them': of('for-them'),
  'for-us': of('for-us'),
  measure: of('measure'),
  cook: of('cook'),
})

/** @param number that its name bears */
export const blankCard = (
  number: number,
  box: LocalRect,
  words: RecipeCardsWords,
  common: CommonWords,
) =>
  filledCard(
    `recipe-${number}`,
    box,
    { ...each(() => ''), name: words.blank.replace('{number}', String(number)) },
    words,
    common,
  )

/** A card with these answers in its fields, and their sentence on it. Board units. */
export function filledCard(
  key: string,
  box: LocalRect,
  values: z.infer<typeof exampleSchema>,
  words: RecipeCardsWords,
  common: CommonWords,
): readonly SceneItem[] {
  const fieldAt = grid(rect(40, 210, 300, 280), 320, 350)
  const labelAt = grid(rect(48, 150, 292, 60), 320, 350)
  const sentence = onCard(recipeSentence(words.sentence, values))
  return card(key, box, values.name, 96, [
    ...fields.map((name, index) =>
      label(labelAt(index % 4, Math.floor(index / 4)), words.fields[name], 40),
    ),
    ...fields.map((name, index) =>
      answer(field(fieldAt(index % 4, Math.floor(index / 4)), name, 24), values[name]),
    ),
    {
      is: 'box',
      box: rect(40, 860, 1260, 180),
      ...palette.written,
      text: { ...sentence, colour: palette.ink, valign: 'middle' },
      tag: { kind: 'words', key: 'sentence' },
    },
    voteBox(rect(40, 1060, 1260, 490), common.votes, 40),
  ])
}
