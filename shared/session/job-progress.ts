import type { BoardError } from '../board/board-error.ts'
import type { PlaceStep } from '../board/place.ts'
import type { Job, Progress } from './jobs.ts'

/** Turns the steps of a job into what people see of it. */
export interface Teller {
  readonly step: (step: PlaceStep) => void
  /** Until when the host lets us do nothing; null once it goes on. */
  readonly pause: (until: number | null) => void
  done(): Progress
  cancelled(): Progress
  /** What went wrong; its `items` are what could not be taken back. */
  failed(error: BoardError): Progress
}

export function createTeller(job: Job, report: (progress: Progress) => void): Teller {
  let current: Progress = {
    job: job.id,
    state: 'working',
    done: 0,
    total: 0,
    stations: job.stations.map((id) => ({ id, state: 'next' })),
    until: null,
    error: null,
    left: [],
  }
  const tell = (change: Partial<Progress>): Progress => {
    current = { ...current, ...change }
    report(current)
    return current
  }
  tell({})

  return {
    step: ({ station, done, total, until }) => {
      const at = job.stations.indexOf(station ?? '')
      tell({
        state: until === null ? 'working' : 'waiting',
        done,
        total,
        until,
        stations: current.stations.map((one, index) =>
          at < 0 ? one : { ...one, state: index < at ? 'done' : index === at ? 'working' : 'next' },
        ),
      })
    },
    pause: (until) => tell({ state: until === null ? 'working' : 'waiting', until }),
    done: () =>
      tell({
        state: 'done',
        until: null,
        stations: current.stations.map(({ id }) => ({ id, state: 'done' })),
      }),
    cancelled: () => tell({ state: 'cancelled', until: null }),
    failed: ({ kind, items, until }) =>
      tell({
        state: 'failed',
        error: kind,
        until,
        left: items,
        stations: current.stations.map(({ id, state }) => {
          return { id, state: state === 'working' ? 'failed' : state }
        }),
      }),
  }
}
