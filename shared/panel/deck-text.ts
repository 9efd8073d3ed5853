import type { Language, MainWords } from '../language/language.ts'
import type { DeckProblem } from '../workshop/deck-problems.ts'
import { kindName } from './area-words.ts'

/** What a section of the words and cards is called. */
export const sectionName = (words: MainWords, section: string): string =>
  section === 'common' ? words.editor.common : kindName(words, section)

/** What a text or a list of them is called; in the agenda areas have texts of their own. */
export function fieldName(words: Language, name: string): string {
  const fields: { readonly [name: string]: string } = words.editor.fields
  return fields[name] ?? kindName(words, name)
}

/** What one of a list is called. @param list the list's own name */
export function itemName(words: Language, list: string): string {
  const items: { readonly [name: string]: string } = words.editor.items
  return items[list] ?? fieldName(words, list)
}

/** "Gap checklist, Question 3". */
function placeName(words: Language, [section, ...path]: readonly string[]): string {
  if (section === undefined) return ''
  const names: string[] = []
  for (const [n, name] of path.entries()) {
    const list = path[n - 1]
    if (!/^\d+$/.test(name) || list === undefined) names.push(fieldName(words, name))
    else names.splice(-1, 1, words.editor.numbered(itemName(words, list), Number(name) + 1))
  }
  return [sectionName(words, section), ...names].join(', ')
}

/** "Line 34: Gap checklist, Question 3: longer than 48 characters." */
export function problemText(words: Language, { kind, path, limit, line }: DeckProblem): string {
  const says = words.editor
  return says.problem(line, placeName(words, path), says.problems[kind](limit))
}
