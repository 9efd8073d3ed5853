import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lever, StoredIngredient } from '../../shared/workshop/carried.ts'
import {
  ingredientKinds,
  lackingOf,
  sameIngredient,
  shelves,
} from '../../shared/workshop/ingredient-match.ts'

const stored = (
  kind: string,
  shelf: StoredIngredient['shelf'],
  name: string,
  owner = '',
): StoredIngredient => ({ kind, shelf, name, owner })

const lever = (name: string, state: Lever['state'], owner = ''): Lever => ({
  name,
  state,
  gap: '',
  owner,
})

const who = (text: string) => [{ field: 'who', text }]
const named = (lacking: ReturnType<typeof lackingOf>) =>
  lacking.map(({ ingredient, why, owner }) => [ingredient, why, owner])

describe('what a recipe lacks', () => {
  test('nothing where a checked ingredient is named, however it is written', () => {
    const pantry = [stored('audience', 'checked', 'New  Members')]
    expect(lackingOf(who('the new members, in week one'), pantry, [])).toEqual([])
    expect(lackingOf(who('MEMBERS'), pantry, [])).toEqual([])
    expect(lackingOf(who('ｎｅｗ ｍｅｍｂｅｒｓ!'), pantry, [])).toEqual([])
  })

  test('what nobody has checked, or is still to get, with who gets it', () => {
    const pantry = [
      stored('audience', 'checked', 'members'),
      stored('audience', 'to-get', 'browsing history', 'Lee'),
      stored('content', 'unchecked', 'e-mail'),
    ]
    const texts = [...who('members with a browsing history'), { field: 'where', text: 'an email' }]
    expect(named(lackingOf(texts, pantry, []))).toEqual([
      ['browsing history', 'to-get', 'Lee'],
      ['e-mail', 'unchecked', ''],
    ])
  })

  test('a checked ingredient that says more stands for the vaguer ones', () => {
    const pantry = [
      stored('content', 'to-get', 'banner'),
      stored('content', 'checked', 'banner below the title'),
    ]
    const where = [{ field: 'where', text: 'a banner below the title' }]
    expect(lackingOf(where, pantry, [])).toEqual([])
    expect(lackingOf([{ field: 'where', text: 'banner' }], pantry, [])).toEqual([])
  })

  test('its own words where no ingredient of that kind speaks of them', () => {
    const pantry = [stored('audience', 'checked', 'members')]
    expect(named(lackingOf(who('membership'), pantry, []))).toEqual([['membership', 'to-get', '']])
    expect(lackingOf([{ field: 'when', text: 'membership' }], pantry, [])).toEqual([])
    expect(lackingOf([{ field: 'for-us', text: 'money' }], pantry, [])).toEqual([])
    expect(lackingOf(who(' … '), pantry, [])).toEqual([])
  })

  test('a blocked source wherever it is named, with who can free it, and first', () => {
    const pantry = [stored('audience', 'to-get', 'members'), stored('audience', 'to-get', 'CRM')]
    const levers = [
      lever('Profiles, CRM', 'blocked', 'Nadia'),
      lever('Purchases', 'limited', 'Max'),
      lever('Support talks', 'blocked', 'Kim'),
    ]
    expect(named(lackingOf(who('members in the CRM with purchases'), pantry, levers))).toEqual([
      ['Profiles, CRM', 'blocked', 'Nadia'],
      ['members', 'to-get', ''],
      ['CRM', 'to-get', ''],
    ])
  })
})

test('two texts speak of one ingredient either way round, but never over part of a word', () => {
  expect(sameIngredient('E-mail', 'an email on day one')).toBe(true)
  expect(sameIngredient('an email on day one', 'E-mail')).toBe(true)
  expect(sameIngredient('mail', 'e-mail')).toBe(false)
  expect(sameIngredient('', 'anything')).toBe(false)
  expect(sameIngredient('!', '?')).toBe(false)
})

describe('for whatever people write', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom('new', 'members', 'e-mail', 'Email', 'title', 'MEASURE', '…', '\n'),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 4 },
  )
  const phrase = words.map((some) => some.join(' '))
  const field = fc.constantFrom('who', 'when', 'what', 'where', 'measure', 'for-us', 'toString')
  const texts = fc.array(fc.record({ field, text: phrase }), { maxLength: 5 })
  const ingredient = fc.record({
    name: phrase,
    kind: fc.constantFrom(...ingredientKinds),
    shelf: fc.constantFrom(...shelves),
    owner: fc.constantFrom('', 'Lee'),
  })
  const pantry = fc.array(ingredient, { maxLength: 6 })
  const levers = fc.array(
    fc.record({
      name: phrase,
      state: fc.constantFrom('ready', 'limited', 'blocked', 'unknown'),
      gap: fc.constant(''),
      owner: fc.constantFrom('', 'Nadia'),
    }),
    { maxLength: 4 },
  )

  test('what lies checked is never lacking for want of a shelf', () => {
    fc.assert(
      fc.property(texts, pantry, (some, all) => {
        const checked = all.map((one) => ({ ...one, shelf: 'checked' as const }))
        const lacking = lackingOf(some, checked, [])
        expect(lacking.filter(({ why }) => why === 'unchecked')).toEqual([])
        for (const { ingredient: name } of lacking) {
          expect(some.map(({ text }) => text)).toContain(name)
        }
      }),
    )
  })

  test('each ingredient is named once, and only blocked sources are called blocked', () => {
    fc.assert(
      fc.property(texts, pantry, levers, (some, all, sources) => {
        const lacking = lackingOf(some, all, sources)
        const names = lacking.map(({ ingredient: name }) => name)
        expect(new Set(names).size).toBe(names.length)
        for (const { ingredient: name, why } of lacking) {
          if (why !== 'blocked') continue
          expect(sources.some((one) => one.name === name && one.state === 'blocked')).toBe(true)
        }
      }),
    )
  })

  test('the order of the shelves changes no more than the order of the answer', () => {
    const set = (some: ReturnType<typeof lackingOf>) =>
      new Set(some.map(({ ingredient: name, why }) => `${why} ${name.toLowerCase()}`))
    fc.assert(
      fc.property(texts, pantry, (some, all) => {
        const distinct = all.filter(
          (one, index) =>
            !all.slice(0, index).some((other) => sameIngredient(one.name, other.name)),
        )
        const there = lackingOf(some, distinct, [])
        expect(set(lackingOf(some, distinct.toReversed(), []))).toEqual(set(there))
      }),
    )
  })

  test('an empty pantry and free sources lack nothing', () => {
    fc.assert(
      fc.property(texts, levers, (some, sources) => {
        const free = sources.filter(({ state }) => state !== 'blocked')
        expect(lackingOf(some, [], free)).toEqual([])
      }),
    )
  })

  test('another ingredient, checked, that says all that a field says clears it', () => {
    fc.assert(
      fc.property(texts, pantry, (some, all) => {
        const asked = some.filter((one) => one.field === 'who')
        const enough = asked.map(({ text }) => stored('audience', 'checked', text))
        expect(lackingOf(asked, [...all, ...enough], [])).toEqual([])
      }),
    )
  })
})
