import type { Clock } from './board.ts'
import { never, type Cancel } from './cancel.ts'

/** Resolves after so many milliseconds of the clock, or as soon as stopping is asked for. */
export function wait(clock: Clock, ms: number, cancel: Cancel = never): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stopClock()
      stopWatching()
      resolve()
    }
    let stopWatching: () => void = () => undefined
    const stopClock = clock.after(Math.max(0, ms), done)
    stopWatching = cancel.watch(done)
  })
}
