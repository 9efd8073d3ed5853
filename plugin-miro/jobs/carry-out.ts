import type { Job, Progress } from '../../shared/session/jobs.ts'
import { runJob, type JobDeps } from '../../shared/session/run-job.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { stations } from '../../shared/workshop/stations.ts'

/** Carries out a job with the stations and words of this app; loaded only when there is one. */
export const carryOut = (job: Job, deps: Omit<JobDeps, 'stations' | 'deck'>): Promise<Progress> =>
  runJob(job, { ...deps, stations, deck: deckEn })
