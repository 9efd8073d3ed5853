import type { Example } from './stations/landscape-card.ts'

/** Interactions to choose examples from, in the language of a deck. It is large, so only who chooses loads it. */
export interface Catalogue {
  /** Five, from a single function to a portfolio. */
  readonly levels: readonly string[]
  readonly audiences: { readonly consumer: string; readonly business: string }
  /** The family of examples that are not from here. */
  readonly own: string
  /** Family → its patterns, each `2c Taste picker`: level 1 … 5, `c` or `b` where it is for one audience, name. */
  readonly families: { readonly [family: string]: readonly string[] }
  /** Sets to start from, by the kind of product: names of patterns. */
  readonly sets: { readonly [name: string]: readonly string[] }
  /** The set with which a deck begins. */
  readonly usual: string
}

/** All patterns, as examples that can go on the board. What is not written as a pattern is left out. */
export function patternsOf({ families, levels, audiences }: Catalogue): readonly Example[] {
  return Object.entries(families).flatMap(([family, patterns]) =>
    patterns.flatMap((pattern): Example[] => {
      const [, level, audience, name] = /^([1-5])([cb]?) (.+)$/u.exec(pattern) ?? []
      if (level === undefined || name === undefined) return []
      return [
        {
          name,
          family,
          audience:
            audience === 'c' ? audiences.consumer : audience === 'b' ? audiences.business : '',
          level: levels[Number(level) - 1] ?? '',
        },
      ]
    }),
  )
}

/** The examples of one set, in its order. */
export function startingWith(patterns: readonly Example[], names: readonly string[]): Example[] {
  return names.flatMap((name) => patterns.find((pattern) => pattern.name === name) ?? [])
}

/** Words for finding: case and accents aside. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The patterns whose name or family has all these words, or their beginnings, in it. @param family '' for all */
export function found(
  patterns: readonly Example[],
  words: string,
  family: string,
): readonly Example[] {
  const asked = plain(words).split(/\s+/u)
  return patterns.filter((pattern) => {
    const text = plain(`${pattern.name} ${pattern.family}`)
    return (
      (family === '' || pattern.family === family) && asked.every((word) => text.includes(word))
    )
  })
}
