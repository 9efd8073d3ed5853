import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { areaName } from '../../shared/panel/area-words.ts'
import { countdown, timeOfDay } from '../../shared/panel/clock-text.ts'
import {
  departmentHues,
  departmentProblem,
  departmentsFrom,
  departmentsText,
  firstDepartments,
  withDepartment,
} from '../../shared/panel/departments.ts'
import { lookGroups } from '../../shared/panel/look-groups.ts'
import { stationPanels } from '../../shared/panel/stations/index.ts'
import { troubleText } from '../../shared/panel/trouble-text.ts'
import { stations } from '../../shared/workshop/stations.ts'
import type { Trouble } from '../../shared/session/view.ts'
import type { Department } from '../../shared/workshop/workshop.ts'
import { attention, departments, roundView, station, tally, trouble, view } from './sample.ts'

test('time of day and countdown have two digits where a clock has', () => {
  expect(timeOfDay(new Date(2025, 4, 12, 9, 5).getTime())).toBe('09:05')
  expect(countdown(72_000)).toBe('1:12')
  expect(countdown(59_001)).toBe('1:00')
  expect(countdown(0)).toBe('0:00')
  expect(countdown(-5000)).toBe('0:00')
})

test('every kind of area has a view, words, and the same place in the day', () => {
  expect(stationPanels.map(({ kind }) => kind)).toEqual(stations.map(({ kind }) => kind))
  expect(stationPanels.map(({ after }) => after)).toEqual(stations.map(({ after }) => after))
  for (const { kind } of stations) expect(areaName(en, { id: `${kind}-1`, kind })).not.toBe(kind)
  expect(areaName(en, { id: 'recipe-cards-2', kind: 'recipe-cards' })).toBe('Recipe cards 2')
  expect(areaName(en, { id: 'toy-1', kind: 'toy' })).toBe('toy')
})

describe('departments', () => {
  test('the first ones are sound', () => {
    const first = firstDepartments(en)
    expect(first.map((one) => departmentProblem(one, first))).toEqual(first.map(() => null))
    expect(first.some(({ hue }) => hue === 'yellow')).toBe(false)
  })

  test('added ones get a key, letters and a colour of their own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-z][a-z]{1,8}$/), { maxLength: 8 }),
        (names) => {
          let all: readonly Department[] = []
          for (const name of names) all = withDepartment(all, name)
          expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
          const hues = all.map(({ hue }) => hue)
          expect(new Set(hues).size).toBe(all.length)
          expect(hues.every((hue) => hue && departmentHues.includes(hue))).toBe(true)
        },
      ),
    )
    const twice = withDepartment(withDepartment([], 'Design'), 'Delivery')
    expect(twice.map(({ letters }) => letters)).toEqual(['DE', 'DL'])
    const same = withDepartment(withDepartment([], 'New'), 'New')
    expect(same.map(({ name }) => name)).toEqual(['New', 'New 2'])
  })

  test('what would confuse the room is named', () => {
    const [product, design] = departments
    if (!product || !design) throw new Error('sample changed')
    const problem = (changes: object) => departmentProblem({ ...product, ...changes }, departments)
    expect(problem({ name: ' ' })).toBe('no-name')
    expect(problem({ name: 'Others' })).toBe('others')
    expect(problem({ letters: '' })).toBe('no-letters')
    expect(problem({ name: 'DESIGN ' })).toBe('same-name')
    expect(problem({ letters: 'de' })).toBe('same-letters')
    expect(problem({ hue: design.hue })).toBe('same-hue')
    expect(problem({ hue: null })).toBeNull()
  })

  test('what is being edited survives being kept as a text', () => {
    expect(departmentsFrom(departmentsText(departments))).toEqual(departments)
    const odd = [{ key: 'a', letters: '', name: 'R|D', hue: null }]
    expect(departmentsFrom(departmentsText(odd))).toEqual(odd)
    for (const text of ['', 'nonsense', '\n\n']) expect(departmentsFrom(text)).toBeNull()
  })
})

test('things to look at come in groups, what costs votes first', () => {
  const groups = lookGroups([
    attention('stacked'),
    attention('over'),
    attention('stray'),
    attention('stray'),
  ])
  expect(groups.map(({ kind, things }) => [kind, things.length])).toEqual([
    ['stray', 2],
    ['over', 1],
    ['stacked', 1],
  ])
})

describe('trouble', () => {
  const now = new Date(2025, 4, 12, 11, 0).getTime()
  const says = (kind: Trouble['kind'], changes: Partial<Trouble> = {}, now_ = view()) =>
    troubleText(en, 'Miro', trouble(kind, changes), now_, now)

  test('says until when', () => {
    expect(says('busy', { until: now + 110_000 })).toContain('for 2 minutes')
    expect(says('busy')).toContain('for a moment')
    expect(says('hourly', { until: now + 2_400_000 })).toContain('until about 11:40')
  })

  test('says how much of the laying is done', () => {
    const progress = {
      job: 'j',
      state: 'waiting',
      done: 158,
      total: 281,
      stations: [],
      until: null,
      error: null,
      left: [],
    } as const
    expect(says('busy', {}, view({ phase: 'laying', progress }))).toContain(
      '158 of 281 are on the board.',
    )
  })

  test('says what a stop would count, only while a vote is open', () => {
    const open = view({
      stations: [station('four-arguments', { rounds: [roundView({ state: 'open' }, tally([]))] })],
    })
    const readAt = now - 120_000
    expect(says('hourly', { readAt }, open)).toContain('read at 10:58')
    expect(says('hourly', { readAt })).not.toContain('10:58')
  })

  test('calls an area by its name, even one that is gone', () => {
    expect(says('station-gone', { station: 'four-arguments-1' })).toContain('“Four arguments”')
    expect(says('vote-gone', { station: 'four-arguments-1' })).toContain('“Four arguments”')
    expect(says('half-laid', { detail: 'recipe-cards-2' })).toContain('“Recipe cards 2”')
  })

  test('counts in words', () => {
    expect(says('locked', { items: ['a'] })).toContain('1 locked item.')
    expect(says('locked', { items: ['a', 'b'] })).toContain('2 locked items.')
    expect(says('claimed', { detail: 'Ben' })).toMatch(/^Ben did this/)
    expect(says('claimed')).toMatch(/^Somebody did this/)
  })
})
