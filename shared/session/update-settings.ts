import type { Board } from '../board/board.ts'
import { open, write } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { AllSettings } from '../workshop/settings.ts'
import { SealedError, updateWorkshop } from './update-workshop.ts'

/**
 * Changes the settings as they are stored now. The workshop's revision goes up, which is how other panels notice.
 * @throws SealedError where a document that nobody here can read stands in their place; BoardError of the store
 */
export async function updateSettings(
  board: Pick<Board, 'store' | 'can'>,
  change: (settings: AllSettings) => AllSettings,
): Promise<void> {
  const { store, can } = board
  const standing = open('settings', await store.get(keyOf.settings))
  if (standing.state === 'newer' || standing.state === 'unreadable') {
    throw new SealedError(keyOf.settings, standing.state)
  }
  const values = change(standing.state === 'ok' ? standing.value.values : {})
  await store.set(keyOf.settings, write('settings', { v: 1, values }, can.entryBytes))
  await updateWorkshop(board, (workshop) => ({ ...workshop }))
}
