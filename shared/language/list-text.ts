import type { FirstWords } from './language.ts'

/** "Relevance, Ease and Learning". */
export function listText(words: FirstWords, names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return words.panel.listEnd(names.slice(0, -1).join(', '), names.at(-1) ?? '')
}
