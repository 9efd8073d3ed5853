import { open, write } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { Journal } from '../workshop/journal.ts'
import type { Board, Clock } from './board.ts'
import { BoardError } from './board-error.ts'
import type { Cancel } from './cancel.ts'
import { journalOf, type Laying } from './laying.ts'
import { patiently } from './patiently.ts'
import { wait } from './wait.ts'

type Stored = Pick<Board, 'store' | 'can'>

/**
 * What an earlier run on this station wrote down; null where there is nothing that can be read.
 * @throws BoardError of the store
 */
export async function readJournal({ store }: Stored, station: string): Promise<Journal | null> {
  const opened = open('placing', await store.get(keyOf.placing(station)))
  return opened.state === 'ok' ? opened.value : null
}

/** @throws BoardError of the store */
export async function writeJournal(
  { store, can }: Stored,
  laying: Laying,
  panel: string,
  time: number,
): Promise<void> {
  const text = write('placing', journalOf(laying, panel, time), can.entryBytes)
  await store.set(keyOf.placing(laying.plan.station), text)
}

/** A panel that writes nothing for so long is no longer at work: it was closed. Milliseconds. */
const patience = 15_000

/** How long the panel that wrote a journal may still be at work, as far as that one tells. Milliseconds. */
export const stillRecent = ({ time }: Journal, clock: Clock): number =>
  Math.max(0, time + patience - clock.now())

/**
 * Whether the panel that wrote a journal writes more of it. It may have been closed a moment ago, so it is given time.
 * @throws BoardError of the store; `cancelled` when asked to stop
 */
export async function goesOn(
  stored: Stored,
  found: Journal,
  { clock, cancel }: { readonly clock: Clock; readonly cancel: Cancel },
): Promise<boolean> {
  for (let left = stillRecent(found, clock); left > 0; left = stillRecent(found, clock)) {
    await wait(clock, Math.min(left, 1_000), cancel)
    const now = await patiently(() => readJournal(stored, found.station), { clock, cancel })
    if (now?.panel !== found.panel) return false
    if (now.time !== found.time) return true
  }
  return false
}

/**
 * Removes the journals of a run that is over. Only this panel's own: where two lay at once, the other's is the one that
 * is needed. One that cannot be removed outlives its work and is recognised as such by whoever finds it.
 */
export async function endJournals(
  stored: Stored,
  layings: readonly Laying[],
  panel: string,
): Promise<void> {
  for (const { plan } of layings) {
    try {
      if ((await readJournal(stored, plan.station))?.panel !== panel) continue
      await stored.store.remove(keyOf.placing(plan.station))
    } catch (error) {
      if (!(error instanceof BoardError)) throw error
    }
  }
}
