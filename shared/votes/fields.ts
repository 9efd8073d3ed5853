import type { LaidItem } from '../board/snapshot.ts'
import type { BoardRect, Point } from '../geometry/rect.ts'
import type { Locate } from '../geometry/locate.ts'
import { byCodeUnit } from './compare.ts'
import type { FieldValue, Reading, Zone } from './interpretation.ts'
import { middle } from './point-of.ts'

/** Words that lie in a field. */
interface Written {
  readonly id: string
  readonly point: Point
  readonly box: BoardRect
  readonly text: string
}

const byColumn = (a: Written, b: Written): number => a.point.x - b.point.x || byCodeUnit(a.id, b.id)

/**
 * In the order in which people read: rows from the top, each from the left. One opens a new row when its point is at or
 * below the row's first point and half the height of the row's first note.
 */
function inReadingOrder<Lying extends Written>(written: readonly Lying[]): Lying[] {
  const rows: Lying[][] = []
  let end = -Infinity
  for (const one of [...written].sort((a, b) => a.point.y - b.point.y || byColumn(a, b))) {
    if (rows.length === 0 || one.point.y >= end) {
      rows.push([])
      end = one.point.y + one.box.height / 2
    }
    rows.at(-1)?.push(one)
  }
  return rows.flatMap((row) => row.sort(byColumn))
}

/** What each field says: its notes and chips in reading order, else what was typed into the field itself. */
export function fields(
  zones: readonly Zone[],
  readings: readonly Reading[],
  chips: readonly LaidItem[],
  at: Locate<Zone>,
): FieldValue[] {
  const lying = new Map<Zone, Written[]>()
  const put = (zone: Zone, written: Written): void => {
    if (written.text === '') return
    const there = lying.get(zone)
    if (there) there.push(written)
    else lying.set(zone, [written])
  }
  for (const { kind, zone, note, point } of readings)
    if (kind === 'text' && zone) put(zone, { id: note.id, point, box: note.box, text: note.text })
  for (const { id, box, text } of chips) {
    const zone = at(middle(box))
    if (zone?.kind === 'field') put(zone, { id, point: middle(box), box, text })
  }

  return zones
    .filter(({ kind, copy }) => kind === 'field' && !copy)
    .map((zone) => {
      const { id, station, card, key } = zone
      const text = inReadingOrder(lying.get(zone) ?? [])
        .map((written) => written.text)
        .join('\n')
      const from = text !== '' ? 'notes' : zone.typed ? 'typed' : 'nothing'
      return { station, card, key, text: from === 'typed' ? zone.text : text, from, item: id }
    })
}
