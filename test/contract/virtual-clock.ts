import type { Clock } from '../../shared/board/board.ts'

/** A test's own time: nothing passes until the test lets it. */
export interface VirtualClock extends Clock {
  /** Lets so many milliseconds pass, timer by timer, and everything that they set off come to rest. */
  pass(ms: number): Promise<void>
  /** Lets promises that wait for no timer come to rest. */
  rest(): Promise<void>
  /** Lets time pass until the work is done. */
  until<Result>(work: Promise<Result>): Promise<Result>
  /** Timers that wait. */
  readonly waiting: number
}

export function createVirtualClock(start = 1_000_000): VirtualClock {
  let now = start
  let count = 0
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>()

  const next = () => [...timers].toSorted(([a, one], [b, other]) => one.at - other.at || a - b)[0]

  const rest = () => new Promise<void>((resolve) => setImmediate(resolve))

  const runNext = async (limit: number): Promise<boolean> => {
    await rest()
    const first = next()
    if (!first || first[1].at > limit) return false
    timers.delete(first[0])
    now = Math.max(now, first[1].at)
    first[1].run()
    return true
  }

  return {
    now: () => now,
    after: (ms, run) => {
      const id = ++count
      timers.set(id, { at: now + ms, run })
      return () => void timers.delete(id)
    },
    pass: async (ms) => {
      const limit = now + ms
      while (await runNext(limit));
      now = limit
      await rest()
    },
    rest,
    until: async (work) => {
      let done = false
      const finished = work.finally(() => {
        done = true
      })
      // Whoever awaits the work hears of its failure; here it only ends the loop.
      finished.catch(() => undefined)
      // A part of the program that is fetched only when wanted takes real time, more of it on a busy machine.
      for (let ran = Date.now(); !done && Date.now() - ran < 5_000;)
        if (await runNext(Infinity)) ran = Date.now()
      if (!done) throw new Error('Nothing is left to wait for, and the work is not done')
      return finished
    },
    get waiting() {
      return timers.size
    },
  }
}
