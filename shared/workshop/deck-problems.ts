import { changed, isGroup } from './deck-changes.ts'
import { limitOf, mostOf } from './deck-limits.ts'
import { misfitIn } from './deck-misfit.ts'

/** What is wrong with words for the board. The panel makes a sentence of it. */
export interface DeckProblem {
  readonly kind:
    /** More characters than there is room for. */
    | 'too-long'
    /** More cards than there is room for. */
    | 'too-many'
    /** Not of the kind that stands there: a list instead of a text, one line too few. */
    | 'misfit'
    /** A name that no deck has. */
    | 'unknown'
    | 'not-json'
    | 'not-a-deck'
  /** Section and names down to the text: `gap-checklist`, `questions`, `2`. */
  readonly path: readonly string[]
  readonly limit: number
  /** Line of the file; null where the words came from no file. */
  readonly line: number | null
}

/** What does not fit its place in words for one section, or for a part of it. @param shipped the section */
export function problemsIn(section: string, words: unknown, shipped: unknown): DeckProblem[] {
  const found = misfits([section], words, shipped)
  const misfit = found.length === 0 ? misfitIn(section, changed(shipped, words)) : null
  return misfit ? [problem('misfit', [section, ...misfit])] : found
}

function misfits(path: readonly string[], words: unknown, shipped: unknown): DeckProblem[] {
  if (kindOf(words) !== kindOf(shipped)) return [problem('misfit', path)]
  if (typeof words === 'string') {
    const limit = limitOf(path)
    return words.length > limit ? [problem('too-long', path, limit)] : []
  }
  if (Array.isArray(words) && Array.isArray(shipped)) {
    const limit = mostOf(path)
    const cards = words.flatMap((card: unknown, n) =>
      // Cards of a list may be of more than one kind; whether it takes this one its schema says.
      misfits(
        [...path, String(n)],
        card,
        shipped.find((one) => kindOf(one) === kindOf(card)) ?? card,
      ),
    )
    return words.length > limit ? [problem('too-many', path, limit), ...cards] : cards
  }
  if (!isGroup(words) || !isGroup(shipped)) return []
  return Object.entries(words).flatMap(([name, part]) =>
    Object.hasOwn(shipped, name)
      ? misfits([...path, name], part, shipped[name])
      : [problem('unknown', [...path, name])],
  )
}

const kindOf = (words: unknown): string => (Array.isArray(words) ? 'list' : typeof words)

export const problem = (
  kind: DeckProblem['kind'],
  path: readonly string[],
  limit = 0,
): DeckProblem => ({ kind, path, limit, line: null })
