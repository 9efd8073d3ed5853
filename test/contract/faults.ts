import { BoardError, type BoardErrorKind } from '../../shared/board/board-error.ts'
import type { MemoryWorld } from './memory-world.ts'

/** Counts the steps that panels take on a board, and lets chosen ones fail. */
export interface Faults {
  readonly steps: number
  /** The k-th step from now on fails (k counts from 1), and with `forever` every one after it. */
  fail(k: number, kind: BoardErrorKind, forever?: boolean): void
  heal(): void
}

export function createFaults(world: MemoryWorld): Faults {
  let steps = 0
  let failing: (step: number) => BoardErrorKind | null = () => null
  world.before = (name) => {
    steps += 1
    const kind = failing(steps)
    if (kind) throw new BoardError(kind, `${name} failed as step ${steps}`)
  }
  return {
    get steps() {
      return steps
    },
    fail: (k, kind, forever = false) => {
      const at = steps + k
      failing = (step) => (step === at || (forever && step > at) ? kind : null)
    },
    heal: () => {
      failing = () => null
    },
  }
}
