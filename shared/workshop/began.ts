import { beganAt, beganPrefix } from './began-at.ts'
import { changedSettings, dayKey, type AllSettings } from './settings.ts'

/** A second press within that time says nothing new; the next day's does. Milliseconds. */
const sameDay = 12 * 3_600_000

/** Settings once an area has begun. Coming back to one, after a press on the wrong one, does not begin it anew. */
export function begun(settings: AllSettings, station: string, now: number): AllSettings {
  const before = beganAt(settings[dayKey], station)
  return before !== null && now - before < sameDay
    ? settings
    : changedSettings(settings, dayKey, { [beganPrefix + station]: String(now) })
}

const keysOf = (settings: AllSettings): readonly string[] =>
  Object.keys(settings[dayKey] ?? {}).filter((key) => key.startsWith(beganPrefix))

/** Whether any area has begun. */
export const hasBegun = (settings: AllSettings): boolean => keysOf(settings).length > 0

/** Settings of a day that has not begun. */
export const notBegun = (settings: AllSettings): AllSettings =>
  changedSettings(settings, dayKey, Object.fromEntries(keysOf(settings).map((key) => [key, null])))
