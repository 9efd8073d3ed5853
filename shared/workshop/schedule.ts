import { dayRows, formMinutes, usualMinutes, usualStart, type FormRow } from './schedule-forms.ts'
import type { Settings } from './settings.ts'
import { timeFrom } from './time-of-day.ts'
import type { Workshop } from './workshop.ts'

/** What a timetable is made from. */
export interface Day {
  readonly form: Workshop['form']
  /** Kinds of the areas that belong to the workshop. */
  readonly kinds: readonly string[]
  /** Kind of the area where "We are here" was pressed last; null before the first. */
  readonly here: string | null
  /** What was set for the day: `start`, `minutes/<row>`. */
  readonly settings: Settings
}

/** One row with its time; minutes since midnight. A row of 0 minutes is left out of the day. */
export interface TimedRow extends FormRow {
  readonly minutes: number
  readonly begin: number
  readonly end: number
}

const longest = 600

/** Keys of the settings of the day. */
export const minutesKey = (row: string): string => `minutes/${row}`

/** A day nobody has said anything of. */
export const usualDay: Day = { form: 'one-day', kinds: [], here: null, settings: {} }

/** The day of a workshop. @param settings of the day */
export const dayOf = (
  { form, stations, here }: Pick<Workshop, 'form' | 'stations' | 'here'>,
  settings: Settings = {},
): Day => ({
  form,
  kinds: stations.map(({ kind }) => kind),
  here: stations.find(({ id }) => id === here)?.kind ?? null,
  settings,
})

/**
 * The whole day, row after row: what the form lists, and the areas that were added to it, with the minutes that were
 * set, else the usual ones.
 */
export function timetable({ form, kinds, settings }: Day): readonly TimedRow[] {
  let begin = timeFrom(settings['start'] ?? '') ?? usualStart
  return dayRows.flatMap((row) => {
    const { key, areas } = row
    const added = areas[0] !== undefined && kinds.includes(areas[0])
    const usual = formMinutes[form][key] ?? (added ? usualMinutes(key) : null)
    if (usual === null) return []
    const minutes = minutesFrom(settings[minutesKey(key)]) ?? usual
    const timed = { ...row, minutes, begin, end: begin + minutes }
    begin = timed.end
    return [timed]
  })
}

/** Minutes that somebody typed; null for anything but a whole number of them up to ten hours. */
export function minutesFrom(text: string | undefined): number | null {
  const minutes = /^\s*\d{1,3}\s*$/.test(text ?? '') ? Number(text) : NaN
  return minutes <= longest ? minutes : null
}

/** The index of the row in which the area in hand is; -1 before the first area, and for an area without a row. */
export const rowOf = (rows: readonly TimedRow[], kind: string | null): number =>
  kind === null ? -1 : rows.findIndex(({ areas }) => areas.includes(kind))
