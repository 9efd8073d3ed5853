import type { Core } from './core.ts'
import { openRoundOf } from './rounds.ts'
import { updateWorkshop } from './update-workshop.ts'
import { writeRound } from './write-round.ts'

/**
 * Lists a station no longer. An open vote that was stopped before keeps the results it had then; one that never was is
 * given up with its area. @throws BoardError of the store; SealedError
 */
export async function forgetStation(core: Core, station: string): Promise<void> {
  const { board } = core
  await core.reload()
  const open = openRoundOf(core.state.stored, station)
  const stopped = open !== null && open.closings > 0
  if (stopped) await writeRound(board, { ...open, state: 'closed' })
  await updateWorkshop(board, (workshop) => ({
    ...workshop,
    stations: workshop.stations.filter(({ id }) => id !== station),
    rounds: workshop.rounds.filter(({ id }) => id !== open?.id || stopped),
  }))
  core.settle((trouble) => trouble.station === station)
  await core.reload()
}
