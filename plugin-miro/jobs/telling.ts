import type { Clock, Store } from '../../shared/board/board.ts'
import { wait } from '../../shared/board/wait.ts'
import type { Progress } from '../../shared/session/jobs.ts'

/** Steps are told at most this often, because each costs a call. Milliseconds. */
const pause = 1_000
/** The end of a job is told again and again, at least this often, until it can be stored. Milliseconds. */
const longestPause = 15_000
/** How long the end of a job can be read, before its key is taken away again. */
const lasting = 10_000

/** Tells a panel how a job goes, if there is one: nothing here may stop or fail the job itself. */
export interface Teller {
  tell(progress: Progress): void
  /** Resolves once the last progress is stored. */
  end(progress: Progress): Promise<void>
}

export function createTeller(store: Store, clock: Clock, key: string): Teller {
  let number = clock.now()
  let toldAt = -Infinity
  let state: Progress['state'] | null = null
  let writing: Promise<boolean> = Promise.resolve(true)

  /** Resolves with whether it could be stored. */
  const write = (progress: Progress): Promise<boolean> => {
    number += 1
    toldAt = clock.now()
    state = progress.state
    const text = JSON.stringify({ number, progress })
    writing = writing
      .then(() => store.set(key, text))
      .then(
        () => true,
        () => false,
      )
    return writing
  }

  const forget = async (last: number): Promise<void> => {
    await wait(clock, lasting)
    if (number === last) await store.remove(key)
  }

  return {
    tell: (progress) => {
      if (progress.state === state && clock.now() - toldAt < pause) return
      void write(progress)
    },
    end: async (progress) => {
      let stored = state === progress.state && (await writing)
      // A step that could not be told is made good by the next one, but this is the last: without it the job would seem
      // to go on for ever.
      for (let ms = pause; !stored; ms = Math.min(2 * ms, longestPause)) {
        stored = await write(progress)
        if (!stored) await wait(clock, ms)
      }
      // What is left behind in the store is a few hundred bytes.
      forget(number).catch(() => undefined)
    },
  }
}
