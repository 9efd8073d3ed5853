import { overlaps, type Rect } from '../geometry/rect.ts'
import type { LaidItem, Snapshot } from '../board/snapshot.ts'

/** An area cannot grow, because another area stands where it would. */
export class NoRoomError extends Error {
  /** The area that stands there. */
  readonly other: LaidItem

  constructor(other: LaidItem) {
    super(`The area ${other.tag.station} is in the way`)
    this.name = 'NoRoomError'
    this.other = other
  }
}

/**
 * Two areas on one ground would take each other's notes. Those that people put there already are theirs to part.
 * @throws NoRoomError
 */
export function assertRoom({ items }: Snapshot, area: LaidItem, grown: Rect): void {
  const other = items.find(
    ({ id, tag, box }) =>
      tag.kind === 'station' && id !== area.id && overlaps(box, grown) && !overlaps(box, area.box),
  )
  if (other) throw new NoRoomError(other)
}
