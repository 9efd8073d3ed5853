import { createCancel, type Canceller } from '../board/cancel.ts'
import type { Job, Jobs, Progress } from './jobs.ts'
import { runJob, type JobDeps } from './run-job.ts'

/** Carries jobs out right here, for hosts where the panel lives as long as the work. One at a time, in order. */
export function localJobs(deps: Omit<JobDeps, 'cancel' | 'report'>): Jobs {
  const listeners = new Set<(progress: Progress | null) => void>()
  let current: Progress | null = null
  let cancel: Canceller | null = null
  let last: Promise<void> = Promise.resolve()

  const tell = (progress: Progress | null) => {
    current = progress
    for (const listener of listeners) listener(progress)
  }

  const run = async (job: Job) => {
    cancel = createCancel()
    await runJob(job, { ...deps, cancel, report: tell })
    cancel = null
    tell(null)
  }

  return {
    start: (job) => {
      last = last.then(() => run(job))
      return last
    },
    cancel: () => cancel?.ask(),
    watch: (listener) => {
      listeners.add(listener)
      listener(current)
      return () => void listeners.delete(listener)
    },
  }
}
