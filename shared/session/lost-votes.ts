import type { Snapshot } from '../board/snapshot.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { areaOn, originals } from './core.ts'
import { openRoundOf } from './rounds.ts'
import type { Stored } from './stored.ts'

/** Stations that were laid and whose area is gone from the board. */
export const goneStations = (snapshot: Snapshot, workshop: Workshop | null): string[] =>
  workshop?.stations.flatMap(({ id, laid }) => (laid && !areaOn(snapshot, id) ? [id] : [])) ?? []

/**
 * Stations whose vote is open while area and vote boxes are gone. A count of what is left there would be a count of
 * nothing, so such a reading is not taken for one.
 */
export const lostVotes = (snapshot: Snapshot, stored: Stored): string[] =>
  goneStations(snapshot, stored.workshop).filter((station) => {
    const round = openRoundOf(stored, station)
    if (!round || round.options.length === 0) return false
    const adopted = new Set(round.options.map(({ note }) => note))
    return !(
      originals(snapshot, station).some(({ tag }) => tag.kind === 'vote') ||
      snapshot.notes.some(({ id }) => adopted.has(id))
    )
  })
