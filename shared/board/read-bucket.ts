import type { Capabilities, Clock } from './board.ts'

/** Reads are paid from it: full at first, one more every `everyMs`, never above `size`. */
export interface ReadBucket {
  /** Pays for one read. A read that cannot wait may go into debt, which the following ones work off. */
  pay(): void
  /** Milliseconds until a read can be paid; 0 when one can be now. */
  wait(): number
}

export function createReadBucket(
  { size, everyMs }: Capabilities['reads'],
  clock: Clock,
): ReadBucket {
  let level = size
  let filledAt = clock.now()

  /** Whole reads only, so that no rounding of parts of one can ever add up. */
  const fill = () => {
    const gained = Math.floor((clock.now() - filledAt) / everyMs)
    if (gained <= 0) return
    level = Math.min(size, level + gained)
    filledAt += gained * everyMs
  }

  return {
    pay: () => {
      fill()
      // A full bucket gains nothing: its next drop is counted from the moment it stops being full.
      if (level === size) filledAt = clock.now()
      level -= 1
    },
    wait: () => {
      fill()
      return level >= 1 ? 0 : (1 - level) * everyMs - (clock.now() - filledAt)
    },
  }
}
