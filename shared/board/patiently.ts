import type { Clock } from './board.ts'
import { BoardError } from './board-error.ts'
import { never, type Cancel } from './cancel.ts'
import { wait } from './wait.ts'

export interface Patience {
  readonly clock: Clock
  readonly cancel?: Cancel
  /** Told until when (milliseconds since 1970) nothing can be done, and null as soon as it goes on. */
  readonly waiting?: (until: number | null) => void
}

/** The last try comes more than two minutes after the first, so that a full minute's limit is always outlasted. */
const pauses = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000]

/**
 * Tries again what failed as `busy`: at the moment the host names, else after pauses that double.
 * @throws BoardError any other error at once; the last `busy` when patience ends; `cancelled` when asked to stop
 */
export async function patiently<Result>(
  run: () => Promise<Result>,
  { clock, cancel = never, waiting = () => undefined }: Patience,
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    if (cancel.asked) throw new BoardError('cancelled', 'Asked to stop')
    try {
      return await run()
    } catch (error) {
      const pause = pauses[attempt]
      if (!(error instanceof BoardError) || error.kind !== 'busy' || pause === undefined) {
        throw error
      }
      const until = Math.max(error.until ?? 0, clock.now() + pause)
      waiting(until)
      await wait(clock, until - clock.now(), cancel)
      waiting(null)
    }
  }
}
