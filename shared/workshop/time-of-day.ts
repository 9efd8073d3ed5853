const day = 24 * 60
const two = (n: number): string => String(n).padStart(2, '0')

/** `09:05`. @param minutes since midnight; past midnight it begins anew */
export function timeText(minutes: number): string {
  const whole = Number.isFinite(minutes) ? ((Math.floor(minutes) % day) + day) % day : 0
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`
}

/** Minutes since midnight of a time as people type it: `9:05`, `9.05`, `0905`, `9`; null for anything else. */
export function timeFrom(text: string): number | null {
  const [, hours, minutes = '0'] = /^\s*(\d{1,2})(?:[:.h]?(\d\d))?\s*$/.exec(text) ?? []
  const time = Number(hours) * 60 + Number(minutes)
  return Number(hours) < 24 && Number(minutes) < 60 ? time : null
}
