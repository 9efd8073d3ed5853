import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Lever, nothingCarried } from '../../../shared/workshop/carried.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { ingredientKinds, shelves } from '../../../shared/workshop/ingredient-match.ts'
import { pantry } from '../../../shared/workshop/stations/pantry.ts'
import { textHeight, wrapped } from '../../scene/metrics.ts'
import { laid, type OnBoard } from '../on-board.ts'

const words = deckEn.stations.pantry
const factsOf = (board: OnBoard, levers: readonly Lever[] = []) =>
  pantry.facts({ ...board.context(words), carried: { ...nothingCarried, levers } })

const stocked = () =>
  laid('pantry')
    .put({ row: 'measure', key: 'to-get' }, 'renewals @Lee')
    .put({ row: 'audience', key: 'unchecked' }, 'new\nmembers')
    .put({ row: 'audience', key: 'checked' }, '@Ines lapsed members')
    .put({ row: 'audience', key: 'checked' }, '  ')

test('an ingredient is its note: kind by column, state by shelf, and who was named with an @', () => {
  const facts = factsOf(stocked())
  expect(pantry.hands?.(facts)).toEqual({
    pantry: [
      { name: 'lapsed members', kind: 'audience', shelf: 'checked', owner: 'Ines' },
      { name: 'new members', kind: 'audience', shelf: 'unchecked', owner: '' },
      { name: 'renewals', kind: 'measure', shelf: 'to-get', owner: 'Lee' },
    ],
  })
  expect(facts.counts).toMatchObject({
    audience: { checked: 1, unchecked: 1, 'to-get': 0 },
    measure: { checked: 0, unchecked: 0, 'to-get': 1 },
  })
  expect(facts.blank).toEqual(['n3'])
})

test('an address is no owner', () => {
  const board = laid('pantry').put({ row: 'content', key: 'checked' }, 'mail to help@example.org')
  expect(factsOf(board).ingredients).toMatchObject([
    { name: 'mail to help@example.org', owner: '' },
  ])
})

test('what the audit found is asked for until it is on a shelf', () => {
  const lever = (name: string, state: Lever['state'], gap = ''): Lever => ({
    name,
    state,
    gap,
    owner: '',
  })
  const levers = [
    lever('Consent records', 'blocked'),
    lever('Clicks', 'ready', 'on the shop only'),
    lever('Purchases', 'ready'),
    lever('New members', 'blocked'),
  ]
  const found = factsOf(stocked(), levers).fromAudit.map(({ name }) => name)
  expect(found).toEqual(['Consent records', 'Clicks'])
})

test('every note on a shelf is an ingredient or blank, once', () => {
  const note = fc.record({
    row: fc.constantFrom(...ingredientKinds),
    key: fc.constantFrom(...shelves),
    text: fc.oneof(fc.string(), fc.constantFrom('@Lee', 'a @b @c', ' @ ')),
  })
  fc.assert(
    fc.property(fc.array(note, { maxLength: 12 }), (notes) => {
      const board = laid('pantry')
      for (const { row, key, text } of notes) board.put({ row, key }, text)
      const { ingredients, counts, blank } = factsOf(board)
      const seen = [...ingredients.map((one) => one.note), ...blank]
      expect(seen.toSorted()).toEqual(board.notes.map(({ id }) => id).toSorted())
      const sum = ingredientKinds.flatMap((kind) => shelves.map((shelf) => counts[kind][shelf]))
      expect(sum.reduce((all, one) => all + one, 0)).toBe(ingredients.length)
    }),
    { numRuns: 30 },
  )
})

test('the result says how much of each kind there is, within its box', () => {
  const board = stocked()
  const act = pantry.actions?.['write-result']
  const box = board.find({ kind: 'words', key: 'result' })
  const plan = act?.({
    ...board.context(words),
    common: deckEn.common,
    input: {},
    items: board.items,
  })
  const text = plan?.change[0]?.text ?? ''
  expect(text.split('\n')).toEqual([
    'Audience: 1 checked, 1 not checked, 0 to get',
    'Content and design: 0 checked, 0 not checked, 0 to get',
    'Context: 0 checked, 0 not checked, 0 to get',
    'Measure: 0 checked, 0 not checked, 1 to get',
  ])
  const lines = wrapped(text, box.box.width, { size: 64 })
  expect(textHeight(lines.length, 64)).toBeLessThan(box.box.height)
})
