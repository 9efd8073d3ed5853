import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { dayRows, formMinutes, usualMinutes } from '../../shared/workshop/schedule-forms.ts'
import {
  dayOf,
  minutesFrom,
  minutesKey,
  timetable,
  usualDay,
  type Day,
} from '../../shared/workshop/schedule.ts'
import { dayProgress } from '../../shared/workshop/schedule-progress.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { timeFrom, timeText } from '../../shared/workshop/time-of-day.ts'

const forms = ['one-vote', 'ninety', 'one-day', 'second', 'chosen'] as const
const kinds = stations.map(({ kind }) => kind)
const told = (day: Partial<Day>) =>
  timetable({ ...usualDay, ...day })
    .filter(({ minutes }) => minutes > 0)
    .map(({ key, begin, minutes }) => `${timeText(begin)} ${key} ${minutes}`)
const at = (time: string): number => timeFrom(time) ?? NaN
const oneDay = timetable(usualDay)

describe('the day', () => {
  test('of one day is as the kit proposes it', () => {
    expect(told({})).toEqual([
      '09:00 check-in 20',
      '09:20 goals 30',
      '09:50 landscape 30',
      '10:20 build-size 15',
      '10:35 break 15',
      '10:50 four-arguments 30',
      '11:20 gap-checklist 40',
      '12:00 onward 10',
      '12:10 spare 20',
      '12:30 lunch 60',
      '13:30 data-audit 25',
      '13:55 pantry 20',
      '14:15 recipe-cards 45',
      '15:00 break-2 15',
      '15:15 ideas 35',
      '15:50 menu 25',
      '16:15 close 15',
    ])
    expect(timeText(oneDay.at(-1)?.end ?? 0)).toBe('16:30')
  })

  test('of the other forms is as long as they say', () => {
    const length = (form: Day['form']) =>
      timetable({ ...usualDay, form }).reduce((sum, { minutes }) => sum + minutes, 0)
    expect([length('one-vote'), length('ninety')]).toEqual([15, 90])
    expect(told({ form: 'second' })).toEqual([
      '09:00 check-in 10',
      '09:10 pitch 60',
      '10:10 break-3 10',
      '10:20 menu 45',
      '11:05 close 10',
    ])
  })

  test('of chosen areas holds just these, and breaks that wait for minutes', () => {
    const chosen = { form: 'chosen', kinds: ['check-in', 'pitch', 'goals', 'gap-rows'] } as const
    expect(told(chosen)).toEqual(['09:00 check-in 20', '09:20 goals 30', '09:50 pitch 60'])
    expect(told({ ...chosen, settings: { 'minutes/lunch': '45' } })).toContain('09:50 lunch 45')
  })

  test('follows what was set, and an area that was added has its place', () => {
    const settings = { start: '8.30', 'minutes/goals': '45', 'minutes/landscape': '0' }
    expect(told({ settings }).slice(0, 3)).toEqual([
      '08:30 check-in 20',
      '08:50 goals 45',
      '09:35 build-size 15',
    ])
    expect(told({ kinds: ['pitch'] })).toContain('15:50 pitch 60')
  })

  test('names each area once, has words for every row, and knows how to shorten it', () => {
    const areas = dayRows.flatMap((row) => row.areas)
    expect([...areas].sort()).toEqual([...kinds].sort())
    const names: { readonly [key: string]: string } = en.day.rows
    const ways: { readonly [key: string]: string } = en.day.less
    const nameless = dayRows.filter(({ key }) => !(names[key] ?? names[key.replace(/-\d+$/, '')]))
    expect(nameless).toEqual([])
    expect(dayRows.filter(({ key, less }) => Boolean(ways[key]) !== less > 0)).toEqual([])
    const listed = new Set(Object.values(formMinutes).flatMap((minutes) => Object.keys(minutes)))
    expect([...listed].filter((key) => !dayRows.some((row) => row.key === key))).toEqual([])
  })

  test('gives areas the minutes that they say of themselves', () => {
    const other = stations.filter(({ kind, minutes }) => {
      const row = dayRows.find(({ areas }) => areas[0] === kind)
      const given = row ? [usualMinutes(row.key), formMinutes.second[row.key]] : [0]
      return !given.includes(minutes)
    })
    expect(other.map(({ kind, minutes }) => [kind, minutes])).toEqual([])
  })

  test('is made of rows without a gap, whatever was typed', () => {
    const settings = fc.dictionary(
      fc.constantFrom('start', ...dayRows.map(({ key }) => minutesKey(key))),
      fc.oneof(fc.string({ maxLength: 5 }), fc.nat(999).map(String)),
    )
    const day = fc.record({
      form: fc.constantFrom(...forms),
      kinds: fc.subarray([...kinds, 'toy']),
      here: fc.option(fc.constantFrom(...kinds)),
      settings,
    })
    fc.assert(
      fc.property(day, (one) => {
        const rows = timetable(one)
        for (const [index, row] of rows.entries()) {
          expect(Number.isInteger(row.begin) && row.minutes >= 0 && row.minutes <= 600).toBe(true)
          expect(row.end - row.begin).toBe(row.minutes)
          if (index > 0) expect(row.begin).toBe(rows[index - 1]?.end)
        }
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      }),
    )
  })
})

test('a workshop’s day knows its areas and where we are', () => {
  const station = (id: string, kind: string) => ({ id, kind, at: { x: 0, y: 0 }, laid: true })
  const workshop = { form: 'chosen' as const, stations: [station('goals-2', 'goals')] }
  expect(dayOf({ ...workshop, here: 'goals-2' })).toMatchObject({ kinds: ['goals'], here: 'goals' })
  expect(dayOf({ ...workshop, here: 'gone-1' }).here).toBeNull()
})

test('times and minutes as people type them', () => {
  expect(['9', '9:05', '09.05', '0905', '905', ' 23:59 '].map(timeFrom)).toEqual([
    540, 545, 545, 545, 545, 1439,
  ])
  expect(['', '24:00', '9:60', 'nine', '9:5', '-1'].map(timeFrom)).toEqual(Array(6).fill(null))
  expect(['0', ' 25', '600'].map(minutesFrom)).toEqual([0, 25, 600])
  expect(['', '601', '1.5', '-5', 'ten', undefined].map(minutesFrom)).toEqual(Array(6).fill(null))
  expect([timeText(545), timeText(1440), timeText(-1), timeText(NaN)]).toEqual([
    '09:05',
    '00:00',
    '23:59',
    '00:00',
  ])
  fc.assert(
    fc.property(fc.nat(1439), (time) => {
      expect(timeFrom(timeText(time))).toBe(time)
    }),
  )
})

describe('how the day goes', () => {
  const how = (here: string | null, began: string | null, now: string) => {
    const { row, behind, next, shorten } = dayProgress(
      oneDay,
      here,
      began === null ? null : at(began),
      at(now),
    )
    return [
      row?.key ?? null,
      behind,
      next && `${next.row.key} ${timeText(next.at)}`,
      ...shorten.map((one) => `${one.row.key} −${one.minutes}`),
    ]
  }

  test('before the first area nothing is late', () => {
    expect(how(null, null, '11:00')).toEqual([null, 0, 'check-in 09:00'])
    expect(how('toy', '08:00', '11:00')).toEqual([null, 0, 'check-in 09:00'])
  })

  test('on time, until the next one’s time is being used up', () => {
    expect(how('four-arguments', '10:50', '11:00')).toEqual([
      'four-arguments',
      0,
      'gap-checklist 11:20',
    ])
    expect(how('four-arguments', '10:50', '11:32')).toEqual([
      'four-arguments',
      12,
      'gap-checklist 11:32',
      'four-arguments −10',
      'gap-checklist −15',
    ])
  })

  test('begun late is late at once; begun early is ahead, and the next begins as planned', () => {
    expect(how('gap-checklist', '11:32', '11:33')).toEqual([
      'gap-checklist',
      12,
      'onward 12:12',
      'gap-checklist −15',
    ])
    expect(how('gap-checklist', '11:12', '11:13')).toEqual(['gap-checklist', -8, 'onward 12:00'])
  })

  test('breaks begin by themselves, and only what is gone of the next area counts', () => {
    expect(how('build-size', '10:20', '10:40')).toEqual(['break', 0, 'four-arguments 10:50'])
    expect(how('gap-checklist', '11:20', '12:45')).toEqual(['lunch', 0, 'data-audit 13:30'])
    expect(how('gap-checklist', '11:20', '13:35')).toEqual([
      'lunch',
      5,
      'data-audit 13:35',
      'data-audit −10',
    ])
  })

  test('the rows of a checklist belong to it; the last of the day has nothing after it', () => {
    expect(how('gap-rows', null, '11:30')).toEqual(['gap-checklist', 0, 'onward 12:00'])
    expect(how('menu', '15:50', '16:20')).toEqual(['close', 0, null])
    expect(how('menu', '15:50', '16:40')).toEqual(['close', 10, null, 'close −10'])
  })

  test('hours away from the plan says nothing of being late, and shows the plan', () => {
    expect(how('check-in', '18:20', '18:25')).toEqual(['check-in', null, 'goals 09:20'])
    expect(how('menu', '12:00', '12:05')).toEqual(['menu', null, 'close 16:15'])
  })

  test('goes on past midnight', () => {
    const late = timetable({ ...usualDay, settings: { start: '22:00' } })
    const { row, behind } = dayProgress(late, 'four-arguments', at('23:50'), at('00:32'))
    expect([row?.key, behind]).toEqual(['four-arguments', 12])
  })

  test('is never less behind for being later, advises no more than three things, and no more than needed', () => {
    const odd = fc.constantFrom(NaN, Infinity, -Infinity)
    const time = fc.oneof(fc.integer({ min: 300, max: 1200 }), odd)
    const here = fc.option(fc.constantFrom(...kinds, 'toy'))
    fc.assert(
      fc.property(here, fc.option(time), time, fc.nat(60), (kind, began, now, more) => {
        const early = dayProgress(oneDay, kind, began, now)
        const late = dayProgress(oneDay, kind, began, now + more)
        if (early.behind === null || late.behind === null) return
        expect(late.behind).toBeGreaterThanOrEqual(early.behind)
        expect(early.shorten.length).toBeLessThanOrEqual(3)
        const saved = early.shorten.slice(0, -1).reduce((sum, { minutes }) => sum + minutes, 0)
        if (early.shorten.length > 0) expect(saved).toBeLessThan(early.behind ?? 0)
        if (early.row && early.next && early.behind !== null) {
          expect(early.next.at).toBeGreaterThanOrEqual(Math.max(now, early.next.row.begin))
          expect(oneDay.indexOf(early.next.row)).toBeGreaterThan(oneDay.indexOf(early.row))
        }
      }),
    )
  })
})
