import { describe, expect, test } from 'vitest'
import { openingPlace } from '../../shared/panel/place.ts'
import { lastHappened, lastStopped, wasAway } from '../../shared/panel/welcome.ts'
import { progressOf, rowsOf, stationOf } from '../../shared/panel/day-of.ts'
import type { SessionView } from '../../shared/session/view.ts'
import { roundView, station, tally, view, workshop } from './sample.ts'

const minute = 60_000
/** Noon on this computer's own clock. */
const noon = new Date(2025, 4, 12, 12, 0).getTime()

const stopped = (id: string, closedAt: number) =>
  roundView(
    { id, state: 'closed', openedAt: closedAt - 3 * minute, closedAt },
    tally([], { frozen: true }),
  )
const arguments1 = station('four-arguments', {
  rounds: [stopped('r2', noon), stopped('r1', noon - 60 * minute)],
})
const gaps = station('gap-checklist', { rounds: [roundView({}, tally([]))] })
const day = (changes: Partial<SessionView> = {}): SessionView =>
  view({ stations: [gaps, arguments1], ...changes })

describe('after a pause', () => {
  test('the vote that was stopped last is the one to tell of', () => {
    expect(lastStopped(day())?.round.round.id).toBe('r2')
    expect(lastStopped(view({ stations: [gaps] }))).toBeNull()
  })

  test('a panel says welcome back between a quarter of an hour and the next day', () => {
    const says = (after: number) => wasAway(day(), noon + after * minute)
    expect([10, 15, 16, 90, 13 * 60].map(says)).toEqual([false, false, true, true, false])
    expect(wasAway(view({ stations: [gaps] }), noon)).toBe(false)
  })

  test('an area that has begun since shortens the pause', () => {
    const settings = { day: { 'began/gap-checklist-1': String(noon + 20 * minute) } }
    expect(lastHappened(day({ settings }))).toBe(noon + 20 * minute)
    expect(wasAway(day({ settings }), noon + 30 * minute)).toBe(false)
    expect(wasAway(day({ settings: { day: { 'began/x-1': 'soon' } } }), noon + 30 * minute)).toBe(
      true,
    )
  })

  test('it says so once for each pause', () => {
    const kept = { welcomed: String(noon), place: 'results//' }
    expect(openingPlace(day(), noon + 60 * minute).page).toBe('welcome')
    expect(openingPlace(day({ kept }), noon + 60 * minute)).toMatchObject({
      tab: 'results',
      page: null,
    })
    const place = { place: 'run/welcome/' }
    expect(openingPlace(day({ kept: place }), noon + minute).page).toBeNull()
  })

  test('an open vote comes first', () => {
    const open = station('goals', {
      rounds: [roundView({ state: 'open', openedAt: 0 }, tally([]))],
    })
    expect(openingPlace(day({ stations: [arguments1, open] }), noon + 60 * minute).page).toBeNull()
  })
})

describe('the day on this computer’s clock', () => {
  const entries = ['four-arguments', 'gap-checklist'].map((kind) => ({
    id: `${kind}-1`,
    kind,
    at: { x: 0, y: 0 },
    laid: true,
  }))
  const here = workshop({ form: 'one-day', here: 'four-arguments-1', stations: entries })
  const began = (at: number): SessionView =>
    day({ workshop: here, settings: { day: { 'began/four-arguments-1': String(at) } } })

  test('counts from when the area began today', () => {
    const late = progressOf(began(noon - 58 * minute), noon - 50 * minute)
    expect([late.row?.key, late.behind]).toEqual(['four-arguments', 12])
    const yesterday = progressOf(began(noon - 24 * 60 * minute), noon - 50 * minute)
    expect(yesterday.behind).toBe(0)
  })

  test('knows the area on the board that a row is for', () => {
    const rows = rowsOf(day({ workshop: here }))
    const row = (key: string) => rows.find((one) => one.key === key) ?? null
    expect(stationOf(day(), row('gap-checklist'))?.id).toBe('gap-checklist-1')
    expect(stationOf(day(), row('lunch'))).toBeNull()
    expect(stationOf(day(), null)).toBeNull()
    const gone = day({ stations: [{ ...gaps, onBoard: false }] })
    expect(stationOf(gone, row('gap-checklist'))).toBeNull()
    expect(rowsOf(view({ workshop: null }))).toEqual([])
  })
})
