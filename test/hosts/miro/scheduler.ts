/** The emulated host's only source of time. All times are milliseconds. */
export interface Scheduler {
  now(): number
  /** Runs once, later; the returned function calls it off. */
  after(ms: number, run: () => void): () => void
  /** How many runs are still to come. */
  waiting(): number
}

/** The real clock, for pages in a browser. */
export function realScheduler(): Scheduler {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  return {
    now: () => Date.now(),
    after: (ms, run) => {
      const timer = setTimeout(() => {
        timers.delete(timer)
        run()
      }, ms)
      timers.add(timer)
      return () => {
        clearTimeout(timer)
        timers.delete(timer)
      }
    },
    waiting: () => timers.size,
  }
}

export interface ManualScheduler extends Scheduler {
  /** Lets time pass: everything due runs in order, and promises settle between the runs. */
  advance(ms: number): Promise<void>
}

/** A clock that only a test moves. */
export function manualScheduler(start = Date.UTC(2026, 0, 1)): ManualScheduler {
  const runs = new Set<{ at: number; run: () => void }>()
  let now = start
  return {
    now: () => now,
    after: (ms, run) => {
      const entry = { at: now + ms, run }
      runs.add(entry)
      return () => void runs.delete(entry)
    },
    waiting: () => runs.size,
    advance: async (ms) => {
      const end = now + ms
      await settle()
      for (;;) {
        const due = [...runs].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0]
        if (!due) break
        runs.delete(due)
        now = Math.max(now, due.at)
        due.run()
        await settle()
      }
      now = end
    },
  }
}

/** Answers pass a few `then`s (clone, hydrate, await); a handful of turns is enough for any of them. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
