import type { Miro } from '@mirohq/websdk-types'
import { overlaps, type BoardPoint, type Size } from '../../shared/geometry/rect.ts'
import { price, type Gate } from './gate.ts'
import { isPlaced, parentOf } from './guards.ts'
import { placesOn } from './places.ts'

/** Free ground left to what is there already. Board units. */
const apart = 400

/**
 * Top left corner of free ground: where it is wished for, if nothing lies there; else to the right of all there is, in
 * line with its top, where Miro has the last word.
 */
export async function freeSpace(
  miro: Miro,
  gate: Gate,
  size: Size,
  wish: BoardPoint | null,
): Promise<BoardPoint> {
  const items = await gate.call(price.get, () => miro.board.get())
  const place = placesOn(items)
  const boxes = items
    .filter(isPlaced)
    .filter((item) => parentOf(item) === null)
    .map(place)
    .filter(({ left, top, width }) => Number.isFinite(left + top + width))
  const wished = wish && { left: wish.x, top: wish.y, ...size }
  if (wished && boxes.every((box) => !overlaps(box, wished))) return wish
  const right = Math.max(...boxes.map(({ left, width }) => left + width))
  const top = Math.min(...boxes.map((box) => box.top))
  const corner = boxes.length === 0 ? { x: 0, y: 0 } : { x: right + apart, y: top }
  const middle = { x: corner.x + size.width / 2, y: corner.y + size.height / 2 }
  const free = await gate.call(price.call, () =>
    miro.board.findEmptySpace({ ...middle, ...size, offset: apart / 2 }),
  )
  return { x: free.x - size.width / 2, y: free.y - size.height / 2 }
}
