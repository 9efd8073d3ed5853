import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dueStation,
  openingPlace,
  placeFrom,
  placeText,
  tabs,
  type Place,
} from '../../shared/panel/place.ts'
import { people, roundView, station, tally, view, workshop } from './sample.ts'

const open = station('four-arguments', { rounds: [roundView({ state: 'open' }, tally([]))] })
const draft = station('gap-checklist', { rounds: [roundView({}, tally([]))] })

test('a place survives being kept as a text', () => {
  const place = fc.record<Place>({
    tab: fc.constantFrom(...tabs),
    page: fc.constantFrom(null, 'people', 'look', 'stop', 'help'),
    station: fc.option(fc.stringMatching(/^[a-z-]+-\d+$/)),
  })
  fc.assert(
    fc.property(place, (one) => {
      expect(placeFrom(placeText(one))).toEqual(one)
    }),
  )
})

test('a text of anybody else’s making is no place', () => {
  for (const text of ['', 'nowhere', 'run/nowhere/x', '{"tab":"run"}'])
    expect(placeFrom(text)).toBeNull()
})

describe('the panel opens', () => {
  test('on the open vote, wherever it was left', () => {
    const kept = { place: 'report//' }
    expect(openingPlace(view({ stations: [draft, open], kept }), 0)).toEqual({
      tab: 'run',
      page: null,
      station: open.id,
    })
  })

  test('where it was left, but never on the question of a vote that is no longer open', () => {
    expect(openingPlace(view({ kept: { place: 'report//' } }), 0).tab).toBe('report')
    expect(openingPlace(view({ kept: { place: 'run/stop/gap-checklist-1' } }), 0).page).toBeNull()
  })

  test('on the preparations until somebody has checked in, then on what is to run', () => {
    expect(openingPlace(view({ people: people([]) }), 0).tab).toBe('prepare')
    expect(openingPlace(view(), 0).tab).toBe('run')
  })
})

test('the area in hand is the one named, else the open one, else where we are, else what comes next', () => {
  const here = workshop({ here: 'gap-checklist-1' })
  const stopped = station('check-in', { rounds: [roundView({ state: 'closed' }, tally([]))] })
  expect(dueStation(view({ stations: [draft, open] }), draft.id)).toBe(draft)
  expect(dueStation(view({ stations: [draft, open] }), 'gone-1')).toBe(open)
  expect(dueStation(view({ stations: [stopped, draft], workshop: here }), null)).toBe(draft)
  expect(dueStation(view({ stations: [stopped, draft] }), null)).toBe(draft)
  expect(dueStation(view({ stations: [stopped] }), null)).toBe(stopped)
  expect(dueStation(view(), null)).toBeNull()
})
