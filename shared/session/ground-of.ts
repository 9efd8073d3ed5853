import { gaps, type Standing } from '../board/arrange.ts'
import type { Snapshot } from '../board/snapshot.ts'
import type { Rect } from '../geometry/rect.ts'
import { phases, type Station } from '../workshop/station.ts'
import type { DeckWords } from '../workshop/deck.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { sceneFor } from './scenes.ts'

/** What of the workshop stands on the board, as far as new stations have to know. */
interface Ground {
  readonly standing: readonly Standing[]
  /** The box of the area of a kind; null where none stands. */
  areaOf(kind: string | undefined): Rect | null
  /**
   * Height to keep free under an area of a kind that is so high: for what its own buttons may add, and for the station
   * that comes below it later.
   */
  reserveUnder(kind: string, height: number): number
}

export function groundOf(
  { items }: Snapshot,
  workshop: Workshop,
  { stations, deck }: { readonly stations: readonly Station[]; readonly deck: DeckWords },
): Ground {
  const boxes = new Map(
    items.flatMap(({ id, tag, box }) =>
      tag.kind === 'station' && tag.id === id ? [[tag.station, box]] : [],
    ),
  )
  const areaOf = (kind: string | undefined): Rect | null =>
    workshop.stations.flatMap(({ id, kind: its }) =>
      its === kind ? (boxes.get(id) ?? []) : [],
    )[0] ?? null
  const reserveUnder = (kind: string, height: number): number => {
    const tallest = stations.find((one) => one.kind === kind)?.tallest ?? 0
    const later = stations.find(({ below }) => below === kind)
    const scene = later && !areaOf(later.kind) ? sceneFor(later, deck, workshop, null) : null
    return Math.max(0, tallest - height) + (scene ? gaps.below + scene.size.height : 0)
  }
  const standing = workshop.stations.flatMap(({ id, kind }): Standing[] => {
    const station = stations.find((one) => one.kind === kind)
    const box = boxes.get(id)
    if (!station || !box) return []
    const height = box.height + reserveUnder(kind, box.height)
    return [{ row: phases.indexOf(station.phase), box: { ...box, height } }]
  })
  return { standing, areaOf, reserveUnder }
}
