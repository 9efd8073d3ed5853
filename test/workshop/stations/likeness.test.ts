import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { covered, likeness } from '../../../shared/workshop/stations/likeness.ts'

test('words count, not their order, case, stops or endings', () => {
  expect(likeness('Re-order shelf', 'shelf: reorder!')).toBe(1)
  expect(
    likeness('Re-order shelf by last purchase', 'Reorder shelf with last purchases'),
  ).toBeCloseTo(0.8)
  expect(likeness('AI everything', 'Personalize everything')).toBe(0.5)
  expect(likeness('Renewal e-mail', 'Welcome tour')).toBe(0)
})

test('short words and numbers must be equal', () => {
  expect(likeness('tea', 'ten')).toBe(0)
  expect(likeness('top 10', 'top 11')).toBe(0.5)
  expect(likeness('購入履歴から棚を並べ替える', '誕生日を推測する')).toBe(0)
})

test('is covered: how many of its words occur, however long the other text is', () => {
  expect(covered('less choice overload', 'we offer less choices, and no overload at all')).toBe(1)
  expect(covered('longer listening', 'readers stay longer')).toBe(0.5)
  expect(covered('', 'anything')).toBe(0)
})

test('lies between 0 and 1, is the same both ways, and 1 with itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const alike = likeness(a, b)
      expect(alike).toBeGreaterThanOrEqual(0)
      expect(alike).toBeLessThanOrEqual(1)
      expect(likeness(b, a)).toBe(alike)
      expect([0, 1]).toContain(likeness(a, a))
    }),
  )
})
