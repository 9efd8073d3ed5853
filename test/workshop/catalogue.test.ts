import { describe, expect, test } from 'vitest'
import { found, patternsOf, startingWith } from '../../shared/workshop/catalogue.ts'
import { catalogue } from '../../shared/workshop/decks/en/catalogue.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { catalogue as german } from '../../shared/workshop/decks/de/catalogue.ts'
import { deckDe } from '../../shared/workshop/decks/de.ts'
import { catalogue as spanish } from '../../shared/workshop/decks/es/catalogue.ts'
import { deckEs } from '../../shared/workshop/decks/es.ts'
import { placeAt } from '../../shared/workshop/stations/landscape-card.ts'
import { textHeight, wrapped } from '../scene/metrics.ts'

const all = [
  { language: 'English', catalogue, deck: deckEn },
  { language: 'German', catalogue: german, deck: deckDe },
  { language: 'Spanish', catalogue: spanish, deck: deckEs },
]

describe.each(all)('the catalogue in $language', ({ catalogue, deck }) => {
  const patterns = patternsOf(catalogue)
  const names = patterns.map(({ name }) => name)

  test('142 patterns in 17 families, none twice, each with a level and a family', () => {
    expect(Object.keys(catalogue.families)).toHaveLength(17)
    expect(names).toHaveLength(142)
    expect(names).toHaveLength(Object.values(catalogue.families).flat().length)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(142)
    const levels = catalogue.levels.map(
      (level) => patterns.filter((pattern) => pattern.level === level).length,
    )
    expect(levels).toEqual([29, 76, 31, 4, 2])
  })

  test('both consumers and businesses are thought of', () => {
    const { consumer, business } = catalogue.audiences
    for (const audience of [consumer, business])
      expect(patterns.filter((pattern) => pattern.audience === audience).length).toBeGreaterThan(10)
  })

  test('four sets of eight that are in the catalogue; the deck begins with one of them', () => {
    const sets = Object.values(catalogue.sets)
    expect(sets).toHaveLength(4)
    for (const set of sets) {
      expect(startingWith(patterns, set)).toHaveLength(8)
      expect(new Set(set).size).toBe(8)
    }
    expect(deck.stations.landscape.examples).toEqual(
      startingWith(patterns, catalogue.sets[catalogue.usual] ?? []),
    )
  })

  test('every name is at most 48 characters and three lines on its card', () => {
    expect(names.filter((name) => name.length > 48)).toEqual([])
    const style = { size: 64 }
    const tall = names.filter(
      (name) => textHeight(wrapped(name, placeAt(0).width - 96, style).length, 64) > 264,
    )
    expect(tall).toEqual([])
  })
})

test('translated, every pattern keeps its level and audience, and every set its patterns', () => {
  const [english, ...others] = all.map((one) => {
    const patterns = patternsOf(one.catalogue)
    const written = Object.values(one.catalogue.families)
    const sets = Object.values(one.catalogue.sets)
    return {
      marks: written.map((family) => family.map((pattern) => pattern.split(' ')[0])),
      sets: sets.map((set) => set.map((of) => patterns.findIndex(({ name }) => name === of))),
    }
  })
  expect(others).toEqual(others.map(() => english))
})

const patterns = patternsOf(catalogue)

test('found by words in any order, also of the family, and by family', () => {
  const names = (words: string, family = '') =>
    found(patterns, words, family).map(({ name }) => name)
  expect(names('recovery FAILED')).toEqual(['Failed payment recovery'])
  expect(names('notifications drafted')).toEqual([])
  expect(names('notifications nudge')).toContain('Nearly finished nudge')
  expect(names('', 'Social and community')).toHaveLength(5)
  expect(names('', '')).toHaveLength(142)
})

test('found without the accents and capitals that the catalogue has, or with them', () => {
  const names = (words: string) => found(patternsOf(spanish), words, '').map(({ name }) => name)
  expect(names('BUSQUEDA memoria')).toEqual(['Búsqueda guardada con memoria'])
  expect(names('búsqueda mémoria')).toEqual(['Búsqueda guardada con memoria'])
  expect(found(patternsOf(german), 'ubersicht', '')).toHaveLength(1)
})

test('what is not written as a pattern is left out', () => {
  const families = { Odd: ['9 too high', 'no level', '2c', '2x Other', '2c Fine'] }
  expect(patternsOf({ ...catalogue, families }).map(({ name }) => name)).toEqual(['Fine'])
})
