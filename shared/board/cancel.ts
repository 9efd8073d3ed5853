import type { Stop } from './board.ts'

/** A request to stop, seen from the work that may be stopped. */
export interface Cancel {
  readonly asked: boolean
  /** Calls once, at once if it was asked already. */
  watch(listener: () => void): Stop
}

/** The request seen from whoever may make it. */
export interface Canceller extends Cancel {
  ask(): void
}

export function createCancel(): Canceller {
  const listeners = new Set<() => void>()
  let asked = false
  return {
    get asked() {
      return asked
    },
    ask: () => {
      if (asked) return
      asked = true
      for (const listener of listeners) listener()
      listeners.clear()
    },
    watch: (listener) => {
      if (asked) listener()
      else listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** For work that nothing may stop: taking back what was made. */
export const never: Cancel = { asked: false, watch: () => () => undefined }
