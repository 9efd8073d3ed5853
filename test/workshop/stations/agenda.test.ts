import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { usualDay, type Day } from '../../../shared/workshop/schedule.ts'
import { agenda } from '../../../shared/workshop/stations/agenda.ts'
import { departments } from '../../scene/scenes.ts'
import { laid, type OnBoard } from '../on-board.ts'

const words = deckEn.stations.agenda
const factsOf = (board: OnBoard) => agenda.facts(board.context(words))

const scene = (day?: Day) =>
  agenda.scene({
    words,
    common: deckEn.common,
    departments,
    leading: [],
    settings: {},
    ...(day && { day }),
  })
const rows = (day?: Day) => scene(day).items.filter(({ tag }) => tag?.key.startsWith('time-'))
const texts = (day?: Day) => rows(day).map(({ text }) => text?.words)

test('the whole day stands there, lunch on top of the second column', () => {
  const all = texts()
  expect(all.slice(0, 2)).toEqual(['09:00  Check in  20 min', '09:20  Goals  30 min'])
  expect(all.slice(8, 11)).toEqual([
    '12:10  Spare  20 min',
    '12:30  Lunch  60 min',
    '13:30  Data and technology  25 min',
  ])
  expect(all.at(-2)).toBe('16:15  Spare, close  15 min')
  expect(all.at(-1)).toBe('')
  expect(new Set(rows().map(({ fill }) => fill)).size).toBe(1)
})

test('the row in hand has its sign and stands out; the others do not', () => {
  const here = rows({ ...usualDay, here: 'gap-rows' })
  const marked = here.filter(({ text }) => text?.words.startsWith('▶'))
  expect(marked.map(({ text }) => text?.words)).toEqual(['▶ 11:20  Gap checklist  40 min'])
  expect(here.filter(({ fill }) => fill === marked[0]?.fill)).toHaveLength(1)
})

test('a short form stands in one column; whatever the form, places and keys stay', () => {
  const ninety = texts({ ...usualDay, form: 'ninety' })
  expect(ninety.filter((text) => text !== '')).toHaveLength(6)
  expect(ninety[9]).toBe('')
  const where = (day: Day) => rows(day).map(({ box, tag }) => [tag?.key, box])
  for (const form of ['one-vote', 'ninety', 'second', 'chosen'] as const) {
    expect(where({ ...usualDay, form })).toEqual(where(usualDay))
  }
})

test('numbers from 1 to 5 make a spread; what is no such number is named', () => {
  const readiness = { key: 'readiness' }
  const board = laid('agenda')
    .put(readiness, '4')
    .put(readiness, ' 2 ')
    .put(readiness, 'I say 4!')
    .put(readiness, '3/5')
    .put(readiness, '5 of 5')
    .put(readiness, '')
    .put(readiness, '6')
    .put(readiness, '10')
    .put(readiness, '3-4')
    .put({ key: 'drive' }, '1')
  const facts = factsOf(board)
  expect(facts.readiness).toEqual({
    counts: [0, 1, 1, 2, 1],
    mean: 3.6,
    unread: ['n5', 'n6', 'n7', 'n8'],
  })
  expect(facts.drive).toEqual({ counts: [1, 0, 0, 0, 0], mean: 1, unread: [] })
})

test('parked notes are handed on word for word; notes beside the box and empty ones are not', () => {
  const board = laid('agenda')
    .put({ key: 'parked' }, 'Who pays for consent?')
    .put({ key: 'parked' }, '')
    .put({ key: 'parked' }, 'Print too?')
    .put({ key: 'drive' }, '4')
  const [first] = board.notes
  // The first note slides down: what lies higher is read first.
  if (first) board.notes[0] = { ...first, box: { ...first.box, top: first.box.top + 200 } }
  const facts = factsOf(board)
  expect(facts.parked).toEqual(['Print too?', 'Who pays for consent?'])
  expect(agenda.hands?.(facts)).toEqual({ parked: facts.parked })
})

test('a board whose boxes are gone says nothing', () => {
  const board = laid('agenda').put({ key: 'parked' }, 'lost').put({ key: 'drive' }, '3')
  for (const key of ['parked', 'readiness', 'drive']) board.remove({ key })
  const nothing = { counts: [0, 0, 0, 0, 0], mean: null, unread: [] }
  expect(factsOf(board)).toEqual({ readiness: nothing, drive: nothing, parked: [] })
})

test('every note in a box is either counted or named, whatever it says', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 12 }), (says) => {
      const board = laid('agenda')
      for (const text of says) board.put({ key: 'drive' }, text)
      const { counts, mean, unread } = factsOf(board).drive
      const counted = counts.reduce((sum, count) => sum + count, 0)
      expect(counted + unread.length).toBe(says.length)
      expect(mean === null).toBe(counted === 0)
      if (mean !== null) expect(mean >= 1 && mean <= 5).toBe(true)
    }),
  )
})
