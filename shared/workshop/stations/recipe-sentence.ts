import type { TextSize } from '../../scene/scene.ts'

/** What a recipe is made of; without one of these it is not ready. */
export const ingredients = [
  'who',
  'when',
  'what',
  'where',
  'for-them',
  'for-us',
  'measure',
] as const
export type Ingredient = (typeof ingredients)[number]

/** What fits on a card: at 40 up to 150 characters, at 24 up to 420. */
const largeLength = 150
const longestOnCard = 420

/**
 * The if-then sentence of a recipe: the form with each `{ingredient}` replaced, "…" for what is missing. Several lines
 * in a field become a list.
 */
export const recipeSentence = (
  form: string,
  fields: { readonly [ingredient in Ingredient]: string },
): string =>
  form.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const ingredient = ingredients.find((one) => one === name)
    return (ingredient && phrase(fields[ingredient])) || '…'
  })

/** A sentence as it is written on its card. */
export function onCard(sentence: string): { readonly words: string; readonly size: TextSize } {
  const characters = Array.from(sentence)
  const words =
    characters.length <= longestOnCard
      ? sentence
      : `${characters
          .slice(0, longestOnCard - 1)
          .join('')
          .trimEnd()}…`
  return { words, size: characters.length <= largeLength ? 40 : 24 }
}

/** Words that stand within a sentence: on one line, without a stop of their own. */
export const phrase = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/[.,;:]+$/u, ''),
    )
    .filter((line) => line !== '')
    .join(', ')
