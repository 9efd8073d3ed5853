import type { Claim } from '../workshop/claim.ts'
import { open, write } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { Board, Clock } from './board.ts'
import { wait } from './wait.ts'

/**
 * How long another panel's claim is respected. A panel that dies in the middle never takes its claim back, and clocks
 * of two computers differ, so this is a courtesy of seconds; what protects the board is that actions are idempotent.
 */
const courtesy = 10_000

/** Whose claim goes first. Where it was withdrawn before it could be read, nobody knows who. */
export type First = Pick<Claim, 'panel' | 'name'>

/**
 * Carries out an action only if no other panel claims the board at the same time. No host can compare and swap: the
 * claim is written, given time to settle, and read back; only the panel that still finds its own acts. A claim can come
 * so late that two panels act, so `run` must look at what is there before it does anything.
 * @returns who goes first, or null when the action was carried out
 * @throws BoardError of the store, and whatever `run` throws
 */
export async function claimed(
  { store, can }: Pick<Board, 'store' | 'can'>,
  clock: Clock,
  mine: Omit<Claim, 'v' | 'at'>,
  run: () => Promise<void>,
): Promise<First | null> {
  const standing = async (): Promise<Claim | null> => {
    const opened = open('claim', await store.get(keyOf.claim))
    return opened.state === 'ok' ? opened.value : null
  }
  const ours = (claim: Claim | null) => claim?.panel === mine.panel

  const before = await standing()
  const fresh = before !== null && Math.abs(clock.now() - before.at) < courtesy
  // A panel that was closed in the middle of something and opened again waits for nobody.
  const own = ours(before) || (mine.name !== '' && mine.name === before?.name)
  if (fresh && !own) return before

  await store.set(keyOf.claim, write('claim', { v: 1, ...mine, at: clock.now() }, can.entryBytes))
  try {
    await wait(clock, can.settleMs)
    const after = await standing()
    if (!ours(after)) return after ?? { panel: '', name: '' }
    await run()
  } finally {
    // A claim that cannot be withdrawn grows old by itself: the action's own outcome is what matters.
    await standing()
      .then((claim) => (ours(claim) ? store.remove(keyOf.claim) : undefined))
      .catch(() => undefined)
  }
  return null
}
