import { holds } from '../geometry/locate.ts'
import type { Rect } from '../geometry/rect.ts'
import type { Interpretation, Reading, Zone } from './interpretation.ts'
import { labels, listed, look } from './look.ts'
import { stacks } from './stacks.ts'
import type { Attention } from './standing.ts'

const shareArea = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

/** The zones beside each other that a note covers; zones in one another (a note in a box) are one place to lie in. */
function covered({ note }: Reading, zones: readonly Zone[]): readonly Zone[] {
  const under = zones.filter((zone) => zone.id !== note.id && shareArea(zone.box, note.box))
  return under.filter((zone) => under.some((other) => !shareArea(zone.box, other.box)))
}

/** Notes outside the boxes, on top of each other, over several boxes, and of another colour than their voter's. */
export function lookAtNotes(board: Interpretation): Attention[] {
  const label = labels(board)
  const zones = board.zones.filter((zone) => !zone.copy && holds(zone.box))
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
      const over = reading.note.kind === 'sticky' && reading.station ? covered(reading, zones) : []
      const { note, station } = reading
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
