import type { Settings } from './settings.ts'

/** Under which keys of the day it is kept when areas began. */
export const beganPrefix = 'began/'

/** When "We are here" was pressed first on an area that day, milliseconds since 1970; null for not yet. */
export function beganAt(day: Settings | undefined, station: string): number | null {
  const at = Number(day?.[beganPrefix + station] ?? NaN)
  return Number.isFinite(at) ? at : null
}
