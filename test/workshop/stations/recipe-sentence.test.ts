import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { onCard, recipeSentence } from '../../../shared/workshop/stations/recipe-sentence.ts'

const form = deckEn.stations['recipe-cards'].sentence
const full = {
  who: 'members',
  when: 'they log in',
  what: 'a tip.',
  where: 'a banner',
  'for-them': 'time saved\nfewer clicks',
  'for-us': '',
  measure: '  clicks ',
}

test('a sentence without stops within it, lists for lines, and dots for what is missing', () => {
  expect(recipeSentence(form, full)).toBe(
    'IF members AND they log in THEN show a tip in a banner, SO THAT time saved, fewer clicks AND …, MEASURED BY clicks',
  )
})

test('what people write is never read as a form', () => {
  const sentence = recipeSentence(form, { ...full, who: '{measure} $1 $& {who}' })
  expect(sentence.startsWith('IF {measure} $1 $& {who} AND')).toBe(true)
  expect(recipeSentence('{nobody} {who}', full)).toBe('… members')
})

test('on a card it stands in 40 up to 150 characters, in 24 beyond, and never beyond 420', () => {
  expect(onCard('x'.repeat(150)).size).toBe(40)
  expect(onCard('x'.repeat(151)).size).toBe(24)
  expect(onCard('x'.repeat(420)).words).toHaveLength(420)
  expect(onCard('x'.repeat(421)).words).toBe(`${'x'.repeat(419)}…`)
})

test('whatever the fields hold, the sentence is one line', () => {
  const words = fc.string({ unit: 'binary' })
  const fields = fc.record({
    who: words,
    when: words,
    what: words,
    where: words,
    'for-them': words,
    'for-us': words,
    measure: words,
  })
  fc.assert(
    fc.property(fields, (some) => {
      const sentence = recipeSentence(form, some)
      expect(sentence).not.toMatch(/\n/)
      expect(Array.from(onCard(sentence).words).length).toBeLessThanOrEqual(420)
    }),
  )
})
