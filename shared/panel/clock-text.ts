const two = (n: number): string => String(n).padStart(2, '0')

/** The time of day on this computer, `09:05`. @param at milliseconds since 1970 */
export function timeOfDay(at: number): string {
  const date = new Date(at)
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/** What is left on the clock, `1:12`; `0:00` once it has run out. @param ms milliseconds */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
}
