import type { ItemChange } from '../board/board.ts'
import type { LaidItem, Snapshot } from '../board/snapshot.ts'
import { contains } from '../geometry/rect.ts'
import { departmentRow } from '../votes/check-in-notes.ts'
import type { Department, StationEntry } from '../workshop/workshop.ts'
import { renamed } from './copies.ts'

/** What a board that was made from a copy holds: areas of ours that no workshop knows. */
export interface Found {
  readonly entries: readonly StationEntry[]
  readonly departments: readonly Department[]
  /** Makes every item on them an original. */
  readonly changes: readonly ItemChange[]
}

/**
 * Finds areas of ours that nobody looks after: copies where no original of the station stands, and originals that the
 * workshop does not list. A second copy of one station becomes a station of its own.
 * @param known ids of the stations that the workshop lists
 * @param kinds of stations that this version knows; an area's kind is its station's name without the number
 * @param workshop id that the items belong to from now on
 */
export function findStations(
  { items }: Snapshot,
  known: readonly string[],
  kinds: readonly string[],
  workshop: string,
): Found {
  const taken = new Set(known)
  const standing = items.filter(
    ({ id, tag }) => tag.kind === 'station' && (tag.id !== id || !taken.has(tag.station)),
  )
  const found = standing
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((area) => {
      const kind = area.tag.station.replace(/-\d+$/, '')
      if (!kinds.includes(kind)) return []
      const station = freeId(area.tag.station, kind, taken)
      return [{ area, kind, station }]
    })
  return {
    entries: found.map(({ area: { box }, kind, station }) => {
      return { id: station, kind, at: { x: box.left, y: box.top }, laid: true }
    }),
    departments: found.flatMap(({ area }) => departmentsOn(itemsOn(area, items))),
    changes: found.flatMap(({ area, station }) =>
      itemsOn(area, items).map((item) => ({
        id: item.id,
        tag: renamed(item, { station, workshop }),
      })),
    ),
  }
}

function freeId(wished: string, kind: string, taken: Set<string>): string {
  let id = wished
  for (let number = 1; taken.has(id); number += 1) id = `${kind}-${number}`
  taken.add(id)
  return id
}

const itemsOn = (area: LaidItem, items: readonly LaidItem[]): readonly LaidItem[] =>
  items.filter(
    ({ id, tag, box: { left, top, width, height } }) =>
      id === area.id ||
      (tag.station === area.tag.station &&
        tag.kind !== 'station' &&
        contains(area.box, { x: left + width / 2, y: top + height / 2 })),
  )

/** The departments as their check-in boxes say them: "PR Product". Their colours are not known from there. */
function departmentsOn(items: readonly LaidItem[]): Department[] {
  return items
    .filter(({ tag }) => tag.kind === 'choice' && tag.row === departmentRow)
    .map(({ tag: { key }, text }) => {
      const [letters = '', ...name] = text.trim().split(/\s+/)
      return { key, letters: letters.slice(0, 2), name: name.join(' ') || text.trim(), hue: null }
    })
}
