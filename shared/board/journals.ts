import { keyOf, open, write } from '../workshop/documents.ts'
import type { Journal } from '../workshop/journal.ts'
import type { Board } from './board.ts'
import { BoardError } from './board-error.ts'
import { journalOf, type Laying } from './laying.ts'

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
