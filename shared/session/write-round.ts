import type { Board } from '../board/board.ts'
import { open, write } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { Round } from '../workshop/round.ts'
import { SealedError, updateWorkshop } from './update-workshop.ts'

/**
 * Stores a round. One that is new counts only once the workshop lists it, so a failure in between leaves all as it was.
 * The workshop's revision goes up in any case, so that other panels notice.
 * @throws SealedError where a document that nobody here can read stands in its place; BoardError of the store
 */
export async function writeRound(board: Pick<Board, 'store' | 'can'>, round: Round): Promise<void> {
  const key = keyOf.round(round.id)
  const standing = open('round', await board.store.get(key))
  if (standing.state === 'newer' || standing.state === 'unreadable') {
    throw new SealedError(key, standing.state)
  }
  const next = { ...round, revision: round.revision + 1 }
  await board.store.set(key, write('round', next, board.can.entryBytes))
  await updateWorkshop(board, (workshop) => {
    const listed = workshop.rounds.some(({ id }) => id === round.id)
    const { id, station } = round
    return listed ? { ...workshop } : { ...workshop, rounds: [...workshop.rounds, { id, station }] }
  })
}
