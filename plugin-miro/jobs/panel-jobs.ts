import type { Clock } from '../../shared/board/board.ts'
import { createCancel, type Cancel } from '../../shared/board/cancel.ts'
import { wait } from '../../shared/board/wait.ts'
import type { Job, Jobs, Progress } from '../../shared/session/jobs.ts'
import { createTeller } from '../../shared/session/job-progress.ts'
import type { WatchedStore } from '../board/store.ts'
import { toBoardError } from '../board/to-board-error.ts'
import { isOver, parseTelling, wall } from './wall.ts'

/** A headless page that has not begun by then is not there, or too old to know of jobs. Milliseconds. */
const patience = 3_000

/** A page that tells nothing for so long may be kept from telling. Milliseconds. */
const silence = 20_000

export interface PanelJobsOptions {
  readonly store: WatchedStore
  readonly clock: Clock
  /** The tab's id, which its headless page gave to the panel; null where it gave none. */
  readonly tab: string | null
  /** Carries jobs out in the panel itself, when nobody else does. */
  readonly local: Jobs
}

/**
 * The panel's side of the wall: Miro closes an unpinned panel at the first click on the board, so jobs are handed to the
 * tab's headless page, and a panel that is opened again sees how far it got.
 */
export function panelJobs({ store, clock, tab, local }: PanelJobsOptions): Jobs {
  const listeners = new Set<(progress: Progress | null) => void>()
  const waiting = new Map<string, { begun: () => void; over: () => void }>()
  let current: Progress | null = null
  let here = false
  let newest = -1

  const tell = (progress: Progress | null) => {
    current = progress
    for (const listener of listeners) listener(progress)
  }

  const hear = (text: string | null) => {
    const telling = parseTelling(text)
    if (!telling || telling.number <= newest) return
    newest = telling.number
    const { progress } = telling
    waiting.get(progress.job)?.begun()
    tell(progress)
    if (!isOver(progress)) return
    tell(null)
    waiting.get(progress.job)?.over()
  }
  // Whoever cannot listen will not hear a page begin, and then does the work here.
  const known =
    tab === null ? Promise.resolve() : store.watch(wall.progress(tab), hear).catch(() => undefined)

  local.watch((progress) => {
    if (here) tell(progress)
  })

  /** Waits for the end of a job. What keeps the page from telling of it keeps this panel from writing, too. */
  const outlast = async (job: Job, to: string, over: Cancel): Promise<void> => {
    while (!over.asked) {
      const heard = newest
      await wait(clock, silence, over)
      if (over.asked || newest !== heard) continue
      try {
        await store.remove(wall.cancel(to))
      } catch (error) {
        if (over.asked) return
        createTeller(job, tell).failed(toBoardError(error))
        return tell(null)
      }
    }
  }

  /** Whether the headless page has done it. */
  const handOver = async (job: Job, to: string): Promise<boolean> => {
    const begun = createCancel()
    const over = createCancel()
    waiting.set(job.id, { begun: begun.ask, over: over.ask })
    try {
      await store.set(wall.job(to), JSON.stringify(job))
      await wait(clock, patience, begun)
      if (!begun.asked) await store.remove(wall.job(to))
    } catch {
      // What cannot be stored nobody has heard of.
    }
    // It may have begun while its job was being taken back.
    if (begun.asked) await outlast(job, to, over)
    waiting.delete(job.id)
    return begun.asked
  }

  return {
    known,
    start: async (job) => {
      if (tab !== null && (await handOver(job, tab))) return
      here = true
      await local.start(job)
      here = false
    },
    cancel: () => {
      if (here) local.cancel()
      else if (tab !== null && current) {
        // Where this cannot be stored the job goes on, and the panel goes on showing it.
        store.set(wall.cancel(tab), JSON.stringify(current.job)).catch(() => undefined)
      }
    },
    watch: (listener) => {
      listeners.add(listener)
      listener(current)
      return () => void listeners.delete(listener)
    },
  }
}
