import { holds } from '../geometry/locate.ts'
import { overlaps } from '../geometry/rect.ts'
import type { Interpretation, Reading, Zone } from './interpretation.ts'
import { labels, listed, look } from './look.ts'
import { stacks } from './stacks.ts'
import type { Attention } from './standing.ts'

/** The zones beside each other that a note covers; zones in one another (a note in a box) are one place to lie in. */
function covered({ note }: Reading, zones: readonly Zone[]): readonly Zone[] {
  const under = zones.filter((zone) => zone.id !== note.id && overlaps(zone.box, note.box))
  return under.filter((zone) => under.some((other) => !overlaps(zone.box, other.box)))
}

/** Notes outside the boxes, on top of each other, over several boxes, and of another colour than their voter's. */
export function lookAtNotes(board: Interpretation): Attention[] {
  const label = labels(board)
  // Areas stand apart, so a note is asked only of the zones of its own.
  const zones = new Map<string, Zone[]>()
  for (const zone of board.zones) {
    if (zone.copy || !holds(zone.box)) continue
    const its = zones.get(zone.station)
    if (its) its.push(zone)
    else zones.set(zone.station, [zone])
  }
  return [
    ...board.readings
      .filter(({ kind }) => kind === 'stray')
      .map(({ note, station }) => look('stray', station ?? '', [note.id], note.text)),
    ...stacks(board.readings).map(({ zone, notes }) =>
      look(
        'stacked',
        zone.station,
        notes.map(({ id }) => id),
        label(zone),
      ),
    ),
    ...board.readings.flatMap((reading) => {
      const { note, station } = reading
      const over =
        note.kind === 'sticky' && station ? covered(reading, zones.get(station) ?? []) : []
      return over.length > 0
        ? [look('covers', station ?? '', [note.id], note.text, listed(over.map(label)))]
        : []
    }),
    ...board.marks
      .filter(({ disputed }) => disputed)
      .map(({ note, zone, department }) =>
        look('disputed', zone.station, [note.id], note.text, department ?? ''),
      ),
  ]
}
