import { describe, expect, test } from 'vitest'
import { languages } from '../../shared/language/languages.ts'
import { allWords } from '../../shared/language/pack.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { listsOf, partsOf } from '../workshop/leaves.ts'

describe.each(languages)('in $name', async ({ code }) => {
  const language = await allWords(code)
  const { fields, items } = language.editor
  const names = new Set(
    partsOf(deckEn).flatMap(({ path }) => path.slice(1).filter((name) => !/^\d+$/.test(name))),
  )
  const lists = new Set(listsOf(deckEn).flatMap(({ path }) => path.slice(-1)))

  test('every text of the words and cards is called something in the editor', () => {
    const labelled = new Set([...Object.keys(fields), ...Object.keys(language.areas)])
    expect([...names].filter((name) => !labelled.has(name))).toEqual([])
    expect([...lists].filter((name) => !Object.hasOwn(items, name))).toEqual([])
  })

  test('no label is for a text that is no more', () => {
    expect(Object.keys(fields).filter((name) => !names.has(name))).toEqual([])
    expect(Object.keys(items).filter((name) => !lists.has(name))).toEqual([])
  })

  test('every area of the deck has a name', () => {
    const kinds = Object.keys(deckEn.stations)
    expect(kinds.filter((kind) => !Object.hasOwn(language.areas, kind))).toEqual([])
  })
})
