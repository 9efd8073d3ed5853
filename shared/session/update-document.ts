import type { Board } from '../board/board.ts'
import { open, write, type DocumentOf } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import { SealedError, updateWorkshop } from './update-workshop.ts'

/**
 * Changes a document of which there is one a workshop, as it is stored now. The workshop's revision goes up, which is
 * how other panels notice.
 * @param change is given null where nothing is stored yet
 * @throws SealedError where a document that nobody here can read stands in its place; BoardError of the store
 */
export async function updateDocument<Kind extends 'settings' | 'deck'>(
  board: Pick<Board, 'store' | 'can'>,
  kind: Kind,
  change: (stored: DocumentOf<Kind> | null) => DocumentOf<Kind>,
): Promise<void> {
  const { store, can } = board
  const standing = open(kind, await store.get(keyOf[kind]))
  if (standing.state === 'newer' || standing.state === 'unreadable') {
    throw new SealedError(keyOf[kind], standing.state)
  }
  const value = change(standing.state === 'ok' ? standing.value : null)
  await store.set(keyOf[kind], write(kind, value, can.entryBytes))
  await updateWorkshop(board, (workshop) => ({ ...workshop }))
}
