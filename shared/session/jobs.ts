import type { BoardErrorKind } from '../board/board-error.ts'
import type { Stop } from '../board/board.ts'
import type { ItemId } from '../board/snapshot.ts'

/** Work on the board that takes seconds and must not end half done. Everything else it needs is stored with the board. */
export interface Job {
  readonly id: string
  /** `lay` draws stations; `finish` goes on with what a journal holds; `clear` takes stations away again. */
  readonly task: 'lay' | 'finish' | 'clear'
  /** Instances, `arguments-1`; for `lay` in the order of laying. */
  readonly stations: readonly string[]
}

export interface Progress {
  readonly job: string
  readonly state: 'working' | 'waiting' | 'done' | 'cancelled' | 'failed'
  readonly done: number
  readonly total: number
  readonly stations: readonly {
    readonly id: string
    readonly state: 'next' | 'working' | 'done' | 'failed'
  }[]
  /** While `waiting`: until when the host lets us do no more. Milliseconds since 1970. */
  readonly until: number | null
  /** After `failed`: what went wrong, and what is left on the board that could not be taken back. */
  readonly error: BoardErrorKind | null
  readonly left: readonly ItemId[]
}

/** Who carries jobs out: the panel itself, or a page that outlives it. */
export interface Jobs {
  start(job: Job): Promise<void>
  /** Stops the running job and takes back what it made. */
  cancel(): void
  /** Tells of the running job at once and at every step; null when none runs. */
  watch(listener: (progress: Progress | null) => void): Stop
  /** Resolves once `watch` has told of a job that began before this panel did; left out where there is none. */
  readonly known?: Promise<void>
}
