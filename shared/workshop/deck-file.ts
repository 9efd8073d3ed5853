import type { DeckWords } from './deck.ts'
import {
  changed,
  changesOf,
  isGroup,
  noChanges,
  sectionOf,
  sectionsOf,
  type DeckChanges,
} from './deck-changes.ts'
import { problem, problemsIn, type DeckProblem } from './deck-problems.ts'
import { readJson } from './read-json.ts'

/** Words and cards as a file that people can read, edit and share. @param language code of the language they are in */
export function deckFile(
  language: string,
  { common, stations }: DeckWords,
  hidden: DeckChanges['hidden'],
): string {
  const cards = Object.keys(hidden).length > 0 ? { hidden } : {}
  return `${JSON.stringify({ v: 1, language, common, stations, ...cards }, null, 2)}\n`
}

/** What a file changes of a shipped deck, or what is wrong with it. What it leaves out stays as it is shipped. */
export function readDeckFile(
  text: string,
  shipped: DeckWords,
): { readonly changes: DeckChanges; readonly problems: readonly DeckProblem[] } {
  const refused = (...problems: DeckProblem[]) => ({ changes: noChanges, problems })
  const read = readJson(text)
  if (read.state === 'broken') return refused({ ...problem('not-json', []), line: read.line })
  const file = read.value
  if (!isGroup(file) || file['v'] !== 1) return refused({ ...problem('not-a-deck', []), line: 1 })

  const stations = isGroup(file['stations']) ? file['stations'] : {}
  const given = new Map<string, unknown>(Object.entries(stations))
  if ('common' in file) given.set('common', file['common'])
  const inFile = (section: string): readonly string[] =>
    section === 'common' ? ['common'] : ['stations', section]

  const changes: { [section: string]: unknown } = {}
  const problems: DeckProblem[] = []
  for (const [section, words] of given) {
    const now = sectionOf(shipped, section)
    const found =
      now === undefined ? [problem('unknown', [section])] : problemsIn(section, words, now)
    problems.push(
      ...found.map((one) => ({
        ...one,
        line: read.lineOf([...inFile(section), ...one.path.slice(1)]),
      })),
    )
    const change = changesOf(now, changed(now, words))
    if (change !== undefined) changes[section] = change
  }
  if (problems.length > 0) return refused(...problems)
  return { changes: { v: 1, changes, hidden: hiddenIn(file['hidden'], shipped) }, problems }
}

/** Hidden cards of sections that the deck has; anything else in their place is nothing. */
function hiddenIn(given: unknown, shipped: DeckWords): DeckChanges['hidden'] {
  const sections = isGroup(given) ? given : {}
  return Object.fromEntries(
    sectionsOf(shipped).flatMap((section) => {
      const lists = Object.hasOwn(sections, section) ? sections[section] : undefined
      if (!isGroup(lists)) return []
      const cards = Object.entries(lists).flatMap(([path, list]) =>
        Array.isArray(list) ? [[path, list as unknown[]] as const] : [],
      )
      return cards.length > 0 ? [[section, Object.fromEntries(cards)] as const] : []
    }),
  )
}
