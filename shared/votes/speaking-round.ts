import type { Round } from '../workshop/round.ts'
import type { Zone } from './interpretation.ts'

/** Whether what lies in a zone can belong to a round: on its station, and in vote boxes of its kind or on an adopted note. */
export const reaches = (
  { station, zones }: Pick<Round, 'station' | 'zones'>,
  zone: Pick<Zone, 'id' | 'station' | 'kind' | 'key'>,
): boolean =>
  zone.station === station &&
  (zone.kind !== 'vote' || zones === null || zone.key === zones || isAdopted(zone))

/** Key of the option that an adopted note is, and of the zone that it carries. */
export const noteKey = (note: string): string => `note:${note}`

/** Rule 13: whether an adopted note carries the zone, not an item of ours. */
export const isAdopted = ({ id, key }: Pick<Zone, 'id' | 'key'>): boolean => key === noteKey(id)

/**
 * The round whose settings say how a zone's votes are read: the open one, of which a station has at most one, else the
 * latest.
 */
export function speakingRound(rounds: readonly Round[]): (zone: Zone) => Round | null {
  const weight = ({ state, number }: Round): number => (state === 'open' ? Infinity : number)
  const byWeight = [...rounds].sort((a, b) =>
    weight(a) === weight(b) ? 0 : weight(a) > weight(b) ? -1 : 1,
  )
  const found = new Map<Zone, Round | null>()
  return (zone) => {
    const known = found.get(zone)
    if (known !== undefined) return known
    const round = byWeight.find((one) => reaches(one, zone)) ?? null
    found.set(zone, round)
    return round
  }
}

/** Rule 1: whether emoji are notes now: open rounds say so for the whole board; where none is open, any round does. */
export function readsEmoji(rounds: readonly Round[]): boolean {
  const open = rounds.filter(({ state }) => state === 'open')
  return (open.length > 0 ? open : rounds).some(({ emoji }) => emoji)
}
