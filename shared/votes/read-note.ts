import type { ItemId, LaidItem, Note } from '../board/snapshot.ts'
import { locate, type Locate } from '../geometry/locate.ts'
import type { Point } from '../geometry/rect.ts'
import { byCodeUnit } from './compare.ts'
import type { Reading, ReadingKind, Zone } from './interpretation.ts'
import { pointOf } from './point-of.ts'
import { isCopy } from './zones.ts'

/** What lies on a board, for reading notes. */
export interface Ground {
  readonly notes: readonly Note[]
  readonly items: readonly LaidItem[]
  /** Of items, copies included. */
  readonly zones: readonly Zone[]
  /** Finds the innermost of all zones, those of adopted notes too. */
  readonly at: Locate<Zone>
  /** Of adopted notes. */
  readonly adopted: readonly Zone[]
  /** The areas of stations, originals only. */
  readonly areas: readonly LaidItem[]
  /** Whether the words of a note are a weight (rule 5), whatever the round reads. */
  readonly isWeight: (note: Note) => boolean
}

type Meaning = Pick<Reading, 'kind' | 'zone'> & { readonly station?: string }

const byZone: { readonly [kind in Zone['kind']]: ReadingKind } = {
  tray: 'idle',
  vote: 'mark',
  choice: 'choice',
  plane: 'placement',
  field: 'text',
}

/** A card, as tags name it. */
const cardKey = (station: string, card: string): string => `${station}\n${card}`

/** The vote zone that speaks for each card: its originals, with or without area, lower `ord` first, then lower id. */
function voteZones(zones: readonly Zone[]): ReadonlyMap<string, Zone> {
  const first = new Map<string, Zone>()
  const votes = zones.filter(({ kind, card, copy }) => kind === 'vote' && card !== null && !copy)
  for (const zone of votes.sort((a, b) => a.ord - b.ord || byCodeUnit(a.id, b.id))) {
    const key = cardKey(zone.station, zone.card ?? '')
    if (!first.has(key)) first.set(key, zone)
  }
  return first
}

/** Rule 4: says of each note the one thing that it means, the first that applies. Left-out notes are not known here. */
export function readNote(ground: Ground): (note: Note) => Reading {
  const { at } = ground
  const areaAt = locate(ground.areas.map(({ id, box, tag }) => ({ id, box, ord: tag.ord, tag })))
  const stationAt = (point: Point): string | null => areaAt(point)?.tag.station ?? null
  const items = new Map(ground.items.map((item) => [item.id, item]))
  const targets = new Set(ground.notes.map(({ stuckTo }) => stuckTo))
  const stuckOn = new Set(ground.notes.filter(({ id }) => targets.has(id)).map(({ id }) => id))
  const adopted = new Map(ground.adopted.map((zone) => [zone.id, zone]))
  const zones = new Map(ground.zones.map((zone) => [zone.id, zone]))
  const ofCard = voteZones(ground.zones)

  /** What a stamp means by what it sticks to; null where that says nothing, so that its place decides. */
  const stuck = (target: ItemId): Meaning | null => {
    const own = adopted.get(target)
    if (own) return { kind: 'mark', zone: own }
    if (stuckOn.has(target)) return { kind: 'reaction', zone: null }
    const item = items.get(target)
    if (!item) return null
    const { kind, station, card } = item.tag
    if (isCopy(item) && kind !== 'chip')
      return { kind: 'copy', zone: zones.get(target) ?? null, station }
    const zone =
      kind === 'vote'
        ? zones.get(target)
        : card === undefined
          ? undefined
          : ofCard.get(cardKey(station, card))
    return zone ? { kind: 'mark', zone } : null
  }

  const lying = (note: Note, zone: Zone): Meaning => {
    if (zone.copy) return { kind: 'copy', zone }
    if (zone.kind !== 'field') return { kind: byZone[zone.kind], zone }
    if (note.kind === 'sticky' && !ground.isWeight(note)) return { kind: 'text', zone }
    const vote = zone.card === null ? undefined : ofCard.get(cardKey(zone.station, zone.card))
    return vote
      ? { kind: 'mark', zone: vote }
      : { kind: 'stray', zone: null, station: zone.station }
  }

  return (note) => {
    const point = pointOf(note)
    if (!Number.isFinite(point.x) || !Number.isFinite(point.y))
      return { note, kind: 'unplaced', point, zone: null, station: null }
    if (adopted.has(note.id))
      return { note, kind: 'option', point, zone: null, station: stationAt(point) }

    const stamp = note.kind === 'stamp' && note.stuckTo !== null ? stuck(note.stuckTo) : null
    const under = stamp ? null : at(point)
    const meaning = stamp ?? (under && lying(note, under))
    if (!meaning) {
      const station = stationAt(point)
      return { note, kind: station === null ? 'elsewhere' : 'stray', point, zone: null, station }
    }
    const { kind, zone } = meaning
    return {
      note,
      kind,
      point,
      zone,
      station: zone?.station ?? meaning.station ?? stationAt(point),
    }
  }
}
