import type { Clock } from '../../shared/board/board.ts'

const minute = 60_000
const hour = 60 * minute

/**
 * What we let ourselves spend of Miro's 100,000 credits a minute and 1,000,000 an hour: whether panel, headless page and
 * other apps share one budget is not documented, so a good part is left to them.
 */
export const ceilings = { minute: 60_000, hour: 800_000 }

/** The credits spent by this page in the last minute and hour, as rolling windows. */
export interface Ledger {
  spend(credits: number): void
  /** Milliseconds until so many credits fit under the minute's ceiling; 0 when they do now. */
  minuteWait(credits: number): number
  /** The same for the hour's. */
  hourWait(credits: number): number
  /** Credits spent in the last hour. */
  spent(): number
}

export function createLedger(clock: Clock): Ledger {
  /** Oldest first, one entry a second, so that an hour has at most 3,600. */
  let entries: { second: number; credits: number }[] = []

  const waitFor = (credits: number, span: number, ceiling: number): number => {
    const now = clock.now()
    let over = credits - ceiling
    const within = entries.filter(({ second }) => second * 1_000 + 1_000 + span > now)
    for (const entry of within) over += entry.credits
    if (over <= 0 || within.length === 0) return 0
    for (const entry of within) {
      over -= entry.credits
      // An entry counts until its whole second has left the window.
      if (over <= 0) return entry.second * 1_000 + 1_000 + span - now
    }
    return span
  }

  return {
    spend: (credits) => {
      const second = Math.floor(clock.now() / 1_000)
      const last = entries.at(-1)
      if (last?.second === second) last.credits += credits
      else entries.push({ second, credits })
      if (entries.length > 3_700) entries = entries.filter((entry) => entry.second > second - 3_601)
    },
    minuteWait: (credits) => waitFor(credits, minute, ceilings.minute),
    hourWait: (credits) => waitFor(credits, hour, ceilings.hour),
    spent: () => {
      const from = clock.now() - hour
      return entries.reduce(
        (sum, { second, credits }) => (second * 1_000 > from ? sum + credits : sum),
        0,
      )
    },
  }
}
