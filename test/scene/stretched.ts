import * as z from 'zod/mini'
import { type Deck, deckSchema } from '../../shared/workshop/deck.ts'

/**
 * The same words, each a third longer, as a translation into German would make them. What stands in braces stays, and so
 * do numbers.
 */
export const stretched = (words: string): string =>
  words.replace(/\{[^}]*\}|\p{L}+/gu, (word) =>
    word.startsWith('{') ? word : word + 'n'.repeat(Math.round(word.length * 0.3)),
  )

/** The deck with every text in it replaced. */
export function withTexts(deck: Deck, change: (words: string) => string): Deck {
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part)
    if (Array.isArray(part)) return part.map(changed)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, changed(inner)]))
  }
  return z.parse(deckSchema, changed(deck))
}
