import { foldName } from '../../votes/fold-name.ts'

const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s,;/|–—]+/u).flatMap((word) => foldName(word) || [])

/** Whether two words differ at most in a short ending: "purchase", "purchases". */
function sameWord(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  let shared = 0
  while (shared < longest && a[shared] === b[shared]) shared++
  return shared >= Math.min(longest, Math.max(4, longest - 3))
}

const found = (words: readonly string[], among: readonly string[]): number =>
  words.filter((word) => among.some((other) => sameWord(word, other))).length

/** How much two texts say alike, 0 … 1: the share of their words that the other one has too. Endings do not matter. */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const all = one.length + other.length
  return all === 0 ? 0 : (found(one, other) + found(other, one)) / all
}

/** The share of a text's words that occur in another one, 0 … 1. */
export function covered(text: string, by: string): number {
  const words = wordsOf(text)
  return words.length === 0 ? 0 : found(words, wordsOf(by)) / words.length
}
