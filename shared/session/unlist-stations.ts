import type { Board } from '../board/board.ts'
import { open } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { Round } from '../workshop/round.ts'
import { closingKeys } from './rounds.ts'
import { updateSettings } from './update-settings.ts'
import { updateWorkshop } from './update-workshop.ts'
import { writeRound } from './write-round.ts'

/**
 * Lists stations no longer. Votes that were stopped keep their results, also where they were opened again; what never
 * was stopped is given up with its station, and so is what was set for it.
 * @throws BoardError of the store; SealedError
 */
export async function unlistStations(
  board: Pick<Board, 'store' | 'can' | 'timer'>,
  stations: readonly string[],
): Promise<void> {
  const { store } = board
  const rounds = await roundsAt(board, stations)
  const running = rounds.filter(({ state }) => state === 'open')
  for (const round of running) {
    if (round.closings > 0) await writeRound(board, { ...round, state: 'closed' })
  }
  if (running.length > 0) await board.timer?.stop()

  const given = rounds.filter(({ closings }) => closings === 0)
  await updateWorkshop(board, (workshop) => {
    const kept = workshop.stations.filter(({ id }) => !stations.includes(id))
    if (kept.length === workshop.stations.length) return workshop
    return {
      ...workshop,
      stations: kept,
      here: stations.includes(workshop.here ?? '') ? null : workshop.here,
      rounds: workshop.rounds.filter(({ id }) => !given.some((round) => round.id === id)),
    }
  })
  // Only now does nothing name them any more.
  for (const round of given) {
    for (const key of [...closingKeys([round]), keyOf.round(round.id)]) await store.remove(key)
  }
  const settings = open('settings', await store.get(keyOf.settings))
  if (settings.state === 'ok' && stations.some((id) => Object.hasOwn(settings.value.values, id))) {
    await updateSettings(board, (all) =>
      Object.fromEntries(Object.entries(all).filter(([id]) => !stations.includes(id))),
    )
  }
}

async function roundsAt(
  { store }: Pick<Board, 'store'>,
  stations: readonly string[],
): Promise<Round[]> {
  const workshop = open('workshop', await store.get(keyOf.workshop))
  const listed = workshop.state === 'ok' ? workshop.value.rounds : []
  const rounds: Round[] = []
  for (const { id, station } of listed) {
    if (!stations.includes(station)) continue
    const round = open('round', await store.get(keyOf.round(id)))
    if (round.state === 'ok') rounds.push(round.value)
  }
  return rounds
}
