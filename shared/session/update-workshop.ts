import type { Board } from '../board/board.ts'
import { BoardError } from '../board/board-error.ts'
import { open, write } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The workshop's document cannot be read here, so it is not written either. */
export class SealedError extends Error {
  readonly key: string
  readonly state: 'newer' | 'unreadable'

  constructor(key: string, state: 'newer' | 'unreadable') {
    super(`The document ${key} is ${state}`)
    this.name = 'SealedError'
    this.key = key
    this.state = state
  }
}

/**
 * Changes the workshop as it is stored now, not as this panel remembers it, so that what another panel wrote meanwhile
 * is kept. The revision goes up, which is how other panels notice.
 * @param change gives the same value back where there is nothing to change: then nothing is written
 * @throws BoardError `gone` where there is no workshop; SealedError where it cannot be read; BoardError of the store
 */
export async function updateWorkshop(
  { store, can }: Pick<Board, 'store' | 'can'>,
  change: (workshop: Workshop) => Workshop,
): Promise<Workshop> {
  const opened = open('workshop', await store.get(keyOf.workshop))
  if (opened.state === 'missing') throw new BoardError('gone', 'There is no workshop on this board')
  if (opened.state !== 'ok') throw new SealedError(keyOf.workshop, opened.state)
  const changed = change(opened.value)
  if (changed === opened.value) return changed
  const next = { ...changed, revision: opened.value.revision + 1 }
  await store.set(keyOf.workshop, write('workshop', next, can.entryBytes))
  return next
}
