import type { Rect } from '../geometry/rect.ts'
import type { Interpretation, Reading, Zone } from './interpretation.ts'
import { labels, look } from './look.ts'
import { placeKey, type LaidBoxes } from './look-at-items.ts'
import { isAdopted } from './speaking-round.ts'
import type { Attention } from './standing.ts'

/** Square board units that each note needs where people drop notes freely, so that at most one in a hundred is hidden. */
const roomForNote = 55_000

/** The label strip of a card's vote box, for cards that were not laid but copied. Board units. */
const usualLabel = 60

/**
 * How many notes a box shows when people drop them freely; one is never hidden.
 * @param label height of the box's label, in board units
 */
const notesShown = ({ width, height }: Rect, label: number): number =>
  Math.max(1, Math.floor((width * (height - label)) / roomForNote))

/** Vote boxes that hold more notes than they show. Stamps are small, so only stickies crowd a box. */
export function crowded(board: Interpretation, laidBoxes: LaidBoxes): Attention[] {
  const label = labels(board)
  const lying = new Map<Zone, Reading[]>()
  for (const reading of board.readings) {
    const { zone, note } = reading
    if (zone?.kind !== 'vote' || zone.copy || isAdopted(zone) || note.kind !== 'sticky') continue
    lying.set(zone, [...(lying.get(zone) ?? []), reading])
  }
  return [...lying]
    .filter(([zone, readings]) => {
      const laid = laidBoxes(zone.station).get(placeKey(zone))
      return readings.length > notesShown(zone.box, laid?.label ?? usualLabel)
    })
    .map(([zone, readings]) => {
      const notes = readings.map(({ note }) => note.id)
      return look('crowded', zone.station, notes, label(zone))
    })
}
