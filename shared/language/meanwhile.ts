/** As much of something as there is. Lists and sentences are whole or not there. */
export type Part<Whole> = Whole extends string | readonly unknown[] | ((...values: never) => string)
  ? Whole
  : { readonly [Key in keyof Whole]?: Part<Whole[Key]> }

/**
 * English where another language is not written yet. For as long as a language is in the making only: one that is done
 * is of type `Language` by itself, and then what is missing does not compile.
 */
export function meanwhile<Whole>(english: Whole, part: Part<Whole>): Whole {
  const group = english as { readonly [key: string]: unknown }
  const joined = Object.entries(part as object).map(([key, words]: [string, unknown]) => [
    key,
    typeof words === 'object' && words !== null && !Array.isArray(words)
      ? meanwhile(group[key], words)
      : words,
  ])
  return { ...english, ...Object.fromEntries(joined) } as Whole
}
