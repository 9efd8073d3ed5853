import { BoardDocument } from '../document/document.ts'
import type { Scheduler } from './scheduler.ts'

/**
 * A fresh document whose ids look like Miro's: 19 digits, too long for a number, rising.
 * @param copy 0 to 999, different for each copy of one board (browser windows that tell each other their commits)
 */
export function createMiroDocument({ now }: Pick<Scheduler, 'now'>, copy = 0): BoardDocument {
  return new BoardDocument({
    now,
    makeId: (n) => String(3_458_764_517_517_819_000n + BigInt(n) * 1000n + BigInt(copy)),
  })
}
