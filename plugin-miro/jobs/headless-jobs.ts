import type { Clock } from '../../shared/board/board.ts'
import { createCancel, type Cancel, type Canceller } from '../../shared/board/cancel.ts'
import type { Job, Progress } from '../../shared/session/jobs.ts'
import type { WatchedStore } from '../board/store.ts'
import { createTeller } from './telling.ts'
import { parseJob, wall } from './wall.ts'

export interface HeadlessJobsOptions {
  readonly store: WatchedStore
  readonly clock: Clock
  readonly tab: string
  /** Carries one job out; never throws. */
  readonly run: (
    job: Job,
    cancel: Cancel,
    report: (progress: Progress) => void,
  ) => Promise<Progress>
}

/**
 * The headless page's side of the wall: it lives as long as the tab, so a closed panel leaves nothing half laid. One
 * job at a time, each once.
 * @throws BoardError where the board's store cannot be watched
 */
export async function headlessJobs({ store, clock, tab, run }: HeadlessJobsOptions): Promise<void> {
  const known = new Set<string>()
  const teller = createTeller(store, clock, wall.progress(tab))
  let running: { readonly job: Job; readonly cancel: Canceller } | null = null
  let last: Promise<void> = Promise.resolve()
  /** The job that is not wanted any more, which may not have begun yet. */
  let unwanted: string | null = null

  const stopIfUnwanted = () => {
    if (running && unwanted === JSON.stringify(running.job.id)) running.cancel.ask()
  }

  const carryOut = async (job: Job): Promise<void> => {
    const cancel = createCancel()
    running = { job, cancel }
    stopIfUnwanted()
    await teller.end(await run(job, cancel, teller.tell))
    running = null
  }

  await store.watch(wall.cancel(tab), (text) => {
    unwanted = text
    stopIfUnwanted()
  })
  await store.watch(wall.job(tab), (text) => {
    const job = parseJob(text)
    if (!job || known.has(job.id)) return
    known.add(job.id)
    last = last.then(() => carryOut(job))
  })
}
