import type { Goal } from '../carried.ts'
import { covered } from './likeness.ts'
import type { Recipe } from './recipe-facts.ts'

/** Recipes for one moment, or for one audience, that answer differently. */
export interface HandledDifferently {
  readonly by: 'when' | 'who'
  /** As one of them words it. */
  readonly words: string
  /** Keys of the cards. */
  readonly recipes: readonly string[]
}

/** One measure, and the recipes that use it. */
export interface SharedMeasure {
  /** As one of them words it. */
  readonly words: string
  readonly recipes: readonly string[]
  /** What they aim at, each number as it is written; more than one is worth a word. */
  readonly targets: readonly string[]
}

/** Words for comparing: case, stops and spaces aside. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,;:!?"“”„«»'’()]+/gu, ' ')
    .trim()

/** Numbers with their sign and per cent. */
const numbers = /[+\-−±]?\p{Nd}+(?:[.,]\p{Nd}+)*\s?%?/gu

/** Values by key, in the order in which a key was first met; what has no key is left out. */
function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): readonly (readonly Value[])[] {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return [...groups.values()]
}

const answer = ({ fields }: Recipe): string => plain(`${fields.what} ${fields.where}`)

/**
 * One moment on several cards is told until their answers are filled in and alike. One audience is: it may get different
 * things at different moments, so it is told only where two answers are there and differ.
 */
export function handledDifferently(recipes: readonly Recipe[]): readonly HandledDifferently[] {
  const told = (by: HandledDifferently['by'], differ: (answers: readonly string[]) => boolean) =>
    grouped(recipes, ({ fields }) => plain(fields[by]))
      .filter((same) => same.length > 1 && differ(same.map(answer)))
      .map((same) => ({
        by,
        words: same[0]?.fields[by] ?? '',
        recipes: same.map(({ key }) => key),
      }))
  const moments = told('when', (answers) => answers.includes('') || new Set(answers).size > 1)
  const audiences = told('who', (answers) => new Set(answers.filter(Boolean)).size > 1)
  // Cards that are told for their moment need not be told again for their audience.
  const known = new Set(moments.map((one) => one.recipes.join('\n')))
  return [...moments, ...audiences.filter((one) => !known.has(one.recipes.join('\n')))]
}

/** Every measure on the cards, whatever its target, with the recipes that use it. A field of several lines holds several. */
export function sharedMeasures(recipes: readonly Recipe[]): readonly SharedMeasure[] {
  const measures = recipes.flatMap(({ key, fields }) =>
    fields.measure.split('\n').map((words) => ({ key, words: words.trim() })),
  )
  return grouped(measures, ({ words }) => plain(words.replace(numbers, ' ')) || plain(words)).map(
    (same) => ({
      words: same[0]?.words ?? '',
      recipes: [...new Set(same.map(({ key }) => key))],
      targets: [
        ...new Set(
          same
            .map(({ words }) => (words.match(numbers) ?? []).map((one) => one.trim()).join(', '))
            .filter(Boolean),
        ),
      ],
    }),
  )
}

/** Goals that no recipe's reasons or measure speak of: less than half of a goal's words occur in any. */
export const unservedGoals = (
  goals: readonly Goal[],
  recipes: readonly Recipe[],
): readonly string[] =>
  goals
    .filter(({ name }) =>
      recipes.every(
        ({ fields }) =>
          covered(name, `${fields['for-them']} ${fields['for-us']} ${fields.measure}`) < 0.5,
      ),
    )
    .map(({ name }) => name)
