import type { Clock } from '../board/board.ts'

/** The page's own time. Milliseconds since 1970. */
export const pageClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
