import { describe, expect, test } from 'vitest'
import { languages } from '../../shared/language/languages.ts'
import { packs } from '../../shared/language/pack.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import type { CommonWords, TitleWords } from '../../shared/workshop/station.ts'
import { sectionOf, sectionsOf } from '../../shared/workshop/deck-changes.ts'
import { limitOf, mostOf } from '../../shared/workshop/deck-limits.ts'
import { problemsIn } from '../../shared/workshop/deck-problems.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { misplaced } from '../scene/misplaced.ts'
import { departments } from '../scene/scenes.ts'
import { listsOf, put, textsOf } from './leaves.ts'

const { common } = deckEn
/** An area with other words. */
function drawn(kind: string, words: unknown, shared: CommonWords = common): Scene {
  const station = stations.find((one) => one.kind === kind)
  if (!station) throw new Error(`There is no ${kind}`)
  return station.scene({
    words: words as { readonly head: TitleWords },
    common: shared,
    departments: departments.slice(0, 5),
    leading: ['Data'],
    settings: {},
  })
}

describe.each(languages)('the words in $name', async ({ code }) => {
  const { deck } = await packs.fetch(code)

  test('keep to their limits', () => {
    const problems = sectionsOf(deck).flatMap((section) =>
      problemsIn(section, sectionOf(deck, section), sectionOf(deckEn, section)),
    )
    expect(problems).toEqual([])
  })

  test.each(Object.keys(deck.stations))('have room where they stand: %s', (kind) => {
    expect(misplaced(drawn(kind, sectionOf(deck, kind), deck.common))).toEqual([])
  })

  test('are all there: nothing is left empty that English says', () => {
    const empty = textsOf(deck).filter(({ words }) => words === '')
    const english = new Map(textsOf(deckEn).map(({ path, words }) => [path.join('/'), words]))
    expect(empty.filter(({ path }) => english.get(path.join('/')) !== '')).toEqual([])
  })
})

/** Ordinary words, so many characters of them. */
const filled = (length: number): string =>
  'words of usual length and some more '.repeat(9).slice(0, length).trim().padEnd(length, 'n')

test.each(Object.keys(deckEn.stations))('%s has room for every text at its limit', (kind) => {
  const words = sectionOf(deckEn, kind)
  const wrong = textsOf(deckEn).flatMap(({ path: [section, ...path] }) => {
    if (section !== kind) return []
    const limit = limitOf([section, ...path])
    return misplaced(drawn(kind, put(words, path, filled(limit)))).length > 0
      ? [[...path, limit].join('/')]
      : []
  })
  expect(wrong).toEqual([])
})

test.each(Object.keys(common))(
  'every area has room for the common words at their limit: %s',
  (name) => {
    const full = { ...common, [name]: filled(limitOf(['common', name])) }
    const wrong = Object.entries(deckEn.stations).filter(
      ([kind, words]) => misplaced(drawn(kind, words, full)).length > 0,
    )
    expect(wrong.map(([kind]) => kind)).toEqual([])
  },
)

test.each(listsOf(deckEn).map(({ path }) => path.join('/')))(
  'there is room for as many as there may be: %s',
  (name) => {
    const [section = '', ...path] = name.split('/')
    const now = listsOf(deckEn).find((one) => one.path.join('/') === name)?.words ?? []
    const most = Array.from({ length: mostOf([section, ...path]) }, (_, n) => now[n] ?? now[0])
    expect(most.length).toBeGreaterThanOrEqual(now.length)
    const inked = (cards: readonly unknown[]): Scene =>
      drawn(section, put(sectionOf(deckEn, section), path, cards))
    expect(misplaced(inked(most))).toEqual([])
    const shows = (cards: readonly unknown[]): boolean =>
      JSON.stringify(inked(cards)).includes('Here!')
    const here = put(
      now[0],
      typeof now[0] === 'string' ? [] : Object.keys(now[0] ?? {}).slice(0, 1),
      'Here!',
    )
    // What stands on the board at all does so in the last place, too.
    if (shows([here, ...most.slice(1)])) expect(shows([...most.slice(0, -1), here])).toBe(true)
  },
)
