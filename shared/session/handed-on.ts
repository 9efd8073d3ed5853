import { tallyClosing } from '../votes/tally-closing.ts'
import type { Tally } from '../votes/standing.ts'
import type { Station } from '../workshop/station.ts'
import type { Stored } from './stored.ts'

/** The last stopped vote of the station that this one comes after; null where there is none, or none yet. */
export function handedOn(station: Station, { workshop, rounds, closings }: Stored): Tally | null {
  const before = new Set(
    workshop?.stations.flatMap(({ id, kind }) => (kind === station.after ? [id] : [])),
  )
  for (const round of [...rounds].reverse()) {
    const closing = closings.get(round.id)
    if (before.has(round.station) && round.state === 'closed' && closing) {
      return tallyClosing(closing, round, null)
    }
  }
  return null
}
