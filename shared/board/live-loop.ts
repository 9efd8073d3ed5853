import type { Capabilities, Clock, Stop } from './board.ts'
import { BoardError } from './board-error.ts'
import { createReadBucket } from './read-bucket.ts'

/** Shortest time between two reads: what happens within it is read together. */
const together = 150
/** Longest time between two reads while something is live: hosts drop hints, and some give none of other people. */
const safety = 5_000
/** A read slower than this is followed by a pause of ten times its length, so that the host can breathe. */
const slow = 1_000

export interface LiveLoop {
  /** Something may have changed. Brings the next read forward; it never adds one. */
  hint(): void
  /** Whether the panel can be seen and something on it is live. Nothing is read while not. */
  attend(live: boolean): void
  /** Reads now, whatever is due: the facilitator asked, or a vote is being stopped. @throws what `read` throws */
  now(): Promise<void>
  close(): void
}

/**
 * Decides when the board is read: design, "the live loop". It knows nothing of what is read.
 * @param failed hears of what went wrong in a read that the loop began by itself
 */
export function createLiveLoop(options: {
  readonly clock: Clock
  readonly reads: Capabilities['reads']
  readonly read: () => Promise<void>
  readonly failed: (error: unknown) => void
}): LiveLoop {
  const { clock, read } = options
  const bucket = createReadBucket(options.reads, clock)
  let live = false
  let hinted = false
  let closed = false
  let running: Promise<void> | null = null
  /** When the last read began, and before when none may begin. */
  let last = -Infinity
  let earliest = -Infinity
  let stopTimer: Stop = () => undefined

  const run = (): Promise<void> => {
    stopTimer()
    bucket.pay()
    hinted = false
    const began = clock.now()
    last = began
    running = read()
      .then(
        () => {
          const took = clock.now() - began
          earliest = took > slow ? clock.now() + 10 * took : began + together
        },
        (error: unknown) => {
          earliest = pauseAfter(error, clock.now())
          throw error
        },
      )
      .finally(() => {
        running = null
        plan()
      })
    return running
  }

  const plan = () => {
    stopTimer()
    stopTimer = () => undefined
    if (!live || closed || running) return
    const now = clock.now()
    const due = hinted ? now : last + safety
    const at = Math.max(due, earliest, now + bucket.wait())
    // Both at once and later go through one door, so that a read that fails never escapes unheard.
    if (at <= now) run().catch(options.failed)
    else stopTimer = clock.after(at - now, plan)
  }

  return {
    hint: () => {
      if (hinted) return
      hinted = true
      plan()
    },
    attend: (wanted) => {
      if (wanted === live) return
      live = wanted
      // What happened while nobody looked is not known, so looking again is a reason to read.
      hinted = live
      plan()
    },
    now: async () => {
      // A read under way may have begun before what the caller wants to see.
      while (running) await running.catch(() => undefined)
      await run()
    },
    close: () => {
      closed = true
      stopTimer()
    },
  }
}

/** When to read again after a failure. Milliseconds since 1970. */
function pauseAfter(error: unknown, now: number): number {
  const until = error instanceof BoardError ? error.until : null
  const hourly = error instanceof BoardError && error.kind === 'hourly'
  // An hour's limit without a time to wait for: ten minutes gain a sixth of it.
  return Math.max(until ?? 0, now + (hourly && until === null ? 600_000 : safety))
}
