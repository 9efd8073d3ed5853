import type { MainWords } from '../language/language.ts'
import type { SessionView, StationView } from '../session/view.ts'
import { beganAt } from '../workshop/began-at.ts'
import { dayOf, timetable, type TimedRow } from '../workshop/schedule.ts'
import { dayProgress, type DayProgress } from '../workshop/schedule-progress.ts'
import { dayKey } from '../workshop/day-key.ts'

/** The rows of this workshop's day; none before there is a workshop. */
export function rowsOf({ workshop, settings }: SessionView): readonly TimedRow[] {
  return workshop ? timetable(dayOf(workshop, settings[dayKey])) : []
}

/** How the day goes at that moment. @param now milliseconds since 1970 */
export function progressOf(view: SessionView, now: number): DayProgress {
  const { workshop, settings } = view
  const here = workshop?.here ?? null
  const kind = workshop?.stations.find(({ id }) => id === here)?.kind ?? null
  const began = here === null ? null : beganAt(settings[dayKey], here)
  return dayProgress(rowsOf(view), kind, minuteOn(began, now), minuteOf(now))
}

/** Minutes since midnight on this computer's clock. @param at milliseconds since 1970 */
function minuteOf(at: number): number {
  const date = new Date(at)
  return date.getHours() * 60 + date.getMinutes()
}

/** Null for another day's: what was tried out yesterday says nothing of today. */
const minuteOn = (at: number | null, day: number): number | null =>
  at !== null && new Date(at).toDateString() === new Date(day).toDateString() ? minuteOf(at) : null

/** What a row is called; a number after its key only tells equals apart. */
export function rowName({ day }: MainWords, { key }: Pick<TimedRow, 'key'>): string {
  const names: { readonly [key: string]: string } = day.rows
  return names[key] ?? names[key.replace(/-\d+$/, '')] ?? key
}

/** How a row is shortened; its name for one of which nothing is said. */
export function lessOf(words: MainWords, row: TimedRow): string {
  const ways: { readonly [key: string]: string } = words.day.less
  return ways[row.key] ?? rowName(words, row)
}

/** The area on the board that a row is for; null for a break, and while it is not there. */
export const stationOf = ({ stations }: SessionView, row: TimedRow | null): StationView | null =>
  stations.find(({ kind, onBoard }) => onBoard && row?.areas.includes(kind)) ?? null
