import { isGroup } from '../../shared/workshop/deck-changes.ts'
import type { DeckWords } from '../../shared/workshop/deck.ts'

/** A text of a deck, or a list in it, with the names that lead there, its section first. */
export interface Leaf<Words = string> {
  readonly path: readonly string[]
  readonly words: Words
}

/** All texts of a deck. */
export const textsOf = (deck: DeckWords): readonly Leaf[] =>
  partsOf(deck).flatMap(({ path, words }) => (typeof words === 'string' ? [{ path, words }] : []))

/** All lists of a deck. */
export const listsOf = (deck: DeckWords): readonly Leaf<readonly unknown[]>[] =>
  partsOf(deck).flatMap(({ path, words }) => (Array.isArray(words) ? [{ path, words }] : []))

/** Everything in a deck, the whole before its parts. */
export const partsOf = ({ common, stations }: DeckWords): readonly Leaf<unknown>[] =>
  Object.entries({ common, ...stations }).flatMap(([section, words]) => within([section], words))

const within = (path: readonly string[], words: unknown): readonly Leaf<unknown>[] => [
  { path, words },
  ...(isGroup(words) || Array.isArray(words)
    ? Object.entries(words).flatMap(([name, part]) => within([...path, name], part))
    : []),
]

/** A deck's part with other words at the end of a path. */
export function put(part: unknown, [name, ...rest]: readonly string[], words: unknown): unknown {
  if (name === undefined) return words
  if (Array.isArray(part))
    return part.map((one, n) => (String(n) === name ? put(one, rest, words) : one))
  return isGroup(part) ? { ...part, [name]: put(part[name], rest, words) } : part
}
