/** The only source of time and delay in the emulated host. Milliseconds. */
export interface Scheduler {
  now(): number
  /** Calls `run` once after `ms`; the returned function takes that back. */
  after(ms: number, run: () => void): () => void
}

export const realScheduler: Scheduler = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

export interface VirtualScheduler extends Scheduler {
  /** Lets `ms` pass: runs what falls due, in order, and lets promises settle before each and at the end. */
  pass(ms: number): Promise<void>
  /** How many calls are still to come. */
  waiting(): number
}

/** Time that stands still until a test lets it pass. */
export function createVirtualScheduler(start = 0): VirtualScheduler {
  const queue = new Set<{ at: number; run: () => void }>()
  let now = start
  return {
    now: () => now,
    after: (ms, run) => {
      const task = { at: now + Math.max(0, ms), run }
      queue.add(task)
      return () => void queue.delete(task)
    },
    pass: async (ms) => {
      const end = now + ms
      await settled()
      for (;;) {
        let next: { at: number; run: () => void } | undefined
        for (const task of queue) if (task.at <= end && (!next || task.at < next.at)) next = task
        if (!next) break
        queue.delete(next)
        now = next.at
        next.run()
        await settled()
      }
      now = end
    },
    waiting: () => queue.size,
  }
}

/** Long enough for chains of promises: a real turn of the event loop, which virtual time does not count. */
const settled = () => new Promise<void>((resolve) => void setTimeout(resolve, 0))
