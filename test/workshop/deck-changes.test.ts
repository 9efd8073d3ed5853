import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deckSchema } from '../../shared/workshop/deck.ts'
import { blank } from '../../shared/workshop/deck-blank.ts'
import {
  applyChanges,
  changed,
  changesOf,
  isGroup,
  noChanges,
  sectionOf,
  sectionsOf,
  withSection,
} from '../../shared/workshop/deck-changes.ts'
import { misfitIn } from '../../shared/workshop/deck-misfit.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'

/** A deck with some texts rewritten and some lists shortened, turned round or made longer. */
function edited(part: unknown, dice: () => number): unknown {
  if (typeof part === 'string') return dice() < 0.3 ? `${part} ${dice()}` : part
  if (Array.isArray(part)) {
    const inner = part.map((one) => edited(one, dice))
    const roll = dice()
    if (roll < 0.2) return inner.toReversed()
    if (roll < 0.4) return inner.slice(1)
    return roll < 0.5 ? [...inner, ...inner] : inner
  }
  if (!isGroup(part)) return part
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, edited(inner, dice)]))
}

test('what was changed of a deck makes the changed deck out of the shipped one', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (rolls) => {
      const after = edited(deckEn, () => Number(rolls.next().value))
      const changes = changesOf(deckEn, after)
      expect(changed(deckEn, changes)).toEqual(after)
      // As it comes back from the board.
      const stored: unknown = changes && JSON.parse(JSON.stringify(changes))
      expect(changed(deckEn, stored)).toEqual(after)
    }),
  )
})

test('nothing is kept of what was not changed', () => {
  expect(changesOf(deckEn, structuredClone(deckEn))).toBeUndefined()
  const title = 'Our gaps'
  const after = changed(deckEn, { stations: { 'gap-checklist': { head: { title } } } })
  expect(changesOf(deckEn, after)).toEqual({ stations: { 'gap-checklist': { head: { title } } } })
})

test('whatever is stored as changes, the deck fits its schema and says what does not', () => {
  const anything = fc.dictionary(
    fc.oneof(fc.constantFrom(...sectionsOf(deckEn)), fc.string()),
    fc.oneof(fc.anything(), fc.record({ head: fc.anything() }), fc.record({ name: fc.string() })),
  )
  fc.assert(
    fc.property(anything, (changes) => {
      const { deck, unfit } = applyChanges(deckEn, { changes }, misfitIn)
      expect(deckSchema.safeParse(deck).success).toBe(true)
      for (const section of unfit) {
        expect(Object.hasOwn(changes, section)).toBe(true)
        expect(sectionOf(deck, section)).toEqual(sectionOf(deckEn, section))
      }
    }),
  )
  const { deck, unfit } = applyChanges(
    deckEn,
    {
      changes: { goals: { name: 'Aims' }, common: { votes: 7 }, strange: { a: 1 } },
    },
    misfitIn,
  )
  expect(deck.stations['goals']).toMatchObject({ name: 'Aims', head: deckEn.stations.goals.head })
  expect(unfit).toEqual(['common'])
})

test('a kind that only somebody else knows keeps its words, and may be changed', () => {
  const toy = { head: { title: 'Toy', question: '?' }, flavours: ['Plum'] }
  const deck = { ...deckEn, stations: { ...deckEn.stations, toy } }
  expect(applyChanges(deck, noChanges, misfitIn).deck.stations['toy']).toEqual(toy)
  const changes = { toy: { flavours: ['Pear'] } }
  expect(applyChanges(deck, { changes }, misfitIn).deck.stations['toy']).toEqual({
    ...toy,
    ...changes.toy,
  })
})

test('a section edited back to its shipped words leaves nothing behind', () => {
  const { goals } = deckEn.stations
  const one = withSection(noChanges, deckEn, 'goals', { ...goals, name: 'Aims' }, { x: [1] })
  expect(one).toEqual({ v: 1, changes: { goals: { name: 'Aims' } }, hidden: { goals: { x: [1] } } })
  expect(withSection(one, deckEn, 'goals', goals, { x: [] })).toEqual(noChanges)
})

test('a blank section has its headings, no cards, and still fits', () => {
  for (const section of sectionsOf(deckEn)) {
    expect(misfitIn(section, blank(section, sectionOf(deckEn, section)))).toBeNull()
  }
  expect(blank('gap-checklist', deckEn.stations['gap-checklist'])).toMatchObject({
    name: 'Gap checklist',
    head: deckEn.stations['gap-checklist'].head,
    questions: [],
    heard: [],
    barriers: [],
  })
})
