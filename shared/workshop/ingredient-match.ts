import { foldName } from '../votes/fold-name.ts'
import type { Lacking, Lever, StoredIngredient } from './carried.ts'

/** The pantry's columns. */
export const ingredientKinds = ['audience', 'content', 'context', 'measure'] as const
export type IngredientKind = (typeof ingredientKinds)[number]

/** Its shelves from the top: what an ingredient lies on is its state. */
export const shelves = ['checked', 'unchecked', 'to-get'] as const
export type Shelf = (typeof shelves)[number]

/** In which column a recipe's field looks for what it needs; other fields need nothing. */
const kindOf: ReadonlyMap<string, IngredientKind> = new Map([
  ['who', 'audience'],
  ['when', 'context'],
  ['what', 'content'],
  ['where', 'content'],
  ['measure', 'measure'],
])

/** Words for comparing, each with a space on both sides, so that a whole word is found as text; '' for no words. */
function padded(text: string): string {
  const words = text.split(/[\s,;/|–—]+/u).flatMap((word) => foldName(word) || [])
  return words.length > 0 ? ` ${words.join(' ')} ` : ''
}

/** Whether a source is named there. One that lists several (“Profile, CRM”) goes by each of them. */
const names = (text: string, source: string): boolean =>
  source.split(/[,;/\n]/u).some((name) => {
    const words = padded(name)
    return words !== '' && text.includes(words)
  })

/** Whether two texts speak of one ingredient: the words of one occur, whole and in a row, in the other. */
export function sameIngredient(a: string, b: string): boolean {
  const [one, other] = [padded(a), padded(b)]
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}

/**
 * What a recipe needs and cannot use yet, each once, what is blocked first.
 *
 * A field lacks an ingredient of its kind that it speaks of and that nobody has checked – unless a checked one says as
 * much, because it holds that ingredient or all that the field says. It lacks its own words where no ingredient has any
 * of them; a kind that the pantry holds nothing of is not judged. A source that is blocked is lacking wherever it is
 * named.
 * @param texts what is written in the recipe's fields, by their keys
 */
export function lackingOf(
  texts: readonly { readonly field: string; readonly text: string }[],
  pantry: readonly StoredIngredient[],
  levers: readonly Lever[],
): readonly Lacking[] {
  const needs = texts.flatMap(({ field, text }) => {
    const kind = kindOf.get(field)
    const words = padded(text)
    return kind && words !== '' ? [{ kind, text, words }] : []
  })
  const shelves = pantry.flatMap((ingredient) => {
    const words = padded(ingredient.name)
    return words === '' ? [] : [{ ...ingredient, words }]
  })

  const blocked = levers.filter(
    ({ state, name }) => state === 'blocked' && needs.some(({ words }) => names(words, name)),
  )
  const missing = needs.flatMap(({ kind, text, words }): Lacking[] => {
    const its = shelves.filter((one) => one.kind === kind)
    if (its.length === 0) return []
    const found = its.filter((one) => words.includes(one.words) || one.words.includes(words))
    if (found.length === 0) return [{ ingredient: text, why: 'to-get', owner: '' }]
    const checked = found.filter(({ shelf }) => shelf === 'checked')
    return found.flatMap(({ name, shelf, owner = '', words: its }) =>
      shelf === 'checked' ||
      checked.some((one) => one.words.includes(its) || one.words.includes(words))
        ? []
        : [{ ingredient: name, why: shelf, owner }],
    )
  })

  const once = new Map<string, Lacking>()
  for (const { name, owner } of blocked)
    once.set(padded(name), { ingredient: name, why: 'blocked', owner })
  for (const lacking of missing) {
    const words = padded(lacking.ingredient)
    if (!once.has(words)) once.set(words, lacking)
  }
  return [...once.values()]
}
