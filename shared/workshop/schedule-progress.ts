import { rowOf, type TimedRow } from './schedule.ts'

/** How the day goes. All times in minutes since midnight. */
export interface DayProgress {
  /** What is going on now: the area in hand or, once its time is over, the break after it; null before the first. */
  readonly row: TimedRow | null
  /** Minutes; negative when ahead. Null hours away from the plan: then things are tried out, or the plan is not for now. */
  readonly behind: number | null
  /** What comes then, and when, as things stand. */
  readonly next: { readonly row: TimedRow; readonly at: number } | null
  /** The area that comes after the one in hand. */
  readonly nextArea: TimedRow | null
  /** What to shorten, soonest first, until nothing of the delay is left or nothing more can be. */
  readonly shorten: readonly { readonly row: TimedRow; readonly minutes: number }[]
}

/** A delay of less is made up by itself. */
export const noticeable = 5
const hoursAway = 180
const wholeDay = 24 * 60
/** More advice than that nobody takes. */
const mostAdvice = 3

/** Whether so many minutes behind are worth a word. */
export const isLate = (behind: number | null): behind is number =>
  behind !== null && behind >= noticeable

/**
 * Where the day stands. A break begins by itself when the area before it has had its time: nobody presses a button for
 * lunch. So a delay is what the area in hand began late, or what is gone of the next one's time.
 * @param rows of `timetable`
 * @param here kind of the area in hand
 * @param began when it did, today; null where nobody knows: then as planned
 * @param clock what time it is
 */
export function dayProgress(
  rows: readonly TimedRow[],
  here: string | null,
  began: number | null,
  clock: number,
): DayProgress {
  const day = rows.filter(({ minutes, areas }) => minutes > 0 || areas.includes(here ?? ''))
  const at = rowOf(day, here)
  const area = day[at]
  if (!area || !Number.isFinite(clock)) {
    return { row: null, behind: 0, next: nextOf(day[0]), nextArea: day[0] ?? null, shorten: [] }
  }
  // A day that goes on past midnight is still the same day.
  const near = (time: number): number =>
    time + wholeDay * Math.round((area.begin - time) / wholeDay)
  const start = began !== null && Number.isFinite(began) ? near(began) : area.begin
  const now = near(clock)
  const upcoming = day.findIndex(({ areas }, index) => index > at && areas.length > 0)
  const nextArea = day[upcoming] ?? null
  const due = nextArea?.begin ?? day.at(-1)?.end ?? area.end
  const delay = Math.max(start - area.begin, now - due)
  const planned = Math.abs(delay) <= hoursAway

  let index = at
  let end = start + area.minutes
  for (let one = day[index + 1]; one && one !== nextArea && end <= now; one = day[index + 1]) {
    index += 1
    end += one.minutes
  }
  const next = day[index + 1]
  return {
    row: day[index] ?? area,
    behind: planned ? delay : null,
    next: next ? { row: next, at: planned ? Math.max(next.begin, end, now) : next.begin } : null,
    nextArea,
    shorten: planned && delay >= noticeable ? advice(day.slice(index), delay) : [],
  }
}

const nextOf = (row: TimedRow | undefined): DayProgress['next'] =>
  row ? { row, at: row.begin } : null

function advice(rows: readonly TimedRow[], behind: number): DayProgress['shorten'] {
  const shorten: { row: TimedRow; minutes: number }[] = []
  let left = behind
  for (const row of rows) {
    const minutes = Math.min(row.less, row.minutes)
    if (left <= 0 || shorten.length === mostAdvice) break
    if (minutes === 0) continue
    shorten.push({ row, minutes })
    left -= minutes
  }
  return shorten
}
