import { isGroup } from './deck-changes.ts'
import { misfitIn } from './deck-misfit.ts'

/** A section with its headings and without its cards: every list that may be empty is. */
export function blank(section: string, words: unknown): unknown {
  const emptied = (part: unknown, put: (part: unknown) => unknown): unknown => {
    if (Array.isArray(part)) return misfitIn(section, put([])) === null ? [] : part
    if (!isGroup(part)) return part
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => [
        name,
        emptied(inner, (other) => put({ ...part, [name]: other })),
      ]),
    )
  }
  return emptied(words, (part) => part)
}
