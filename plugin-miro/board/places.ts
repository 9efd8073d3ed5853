import { boardRect, type BoardRect } from '../../shared/geometry/rect.ts'
import { isFrame, parentOf, type Found, type Placed } from './guards.ts'

/**
 * Where things lie on the board. Miro measures to an item's middle: from the middle of the board, or from the top left
 * corner of the frame that carries it. Frames lie on the board, never in each other.
 */
export function placesOn(items: readonly Found[]): (item: Placed) => BoardRect {
  const frames = new Map(items.filter(isFrame).map((frame) => [frame.id, frame]))
  return (item) => {
    const parent = isFrame(item) ? null : parentOf(item)
    const frame = parent === null ? null : frames.get(parent)
    // What a kanban or a table carries has no place that Miro would tell; a count must not make one up.
    const x = frame === undefined ? NaN : item.x + (frame ? frame.x - frame.width / 2 : 0)
    const y = frame === undefined ? NaN : item.y + (frame ? frame.y - frame.height / 2 : 0)
    return boardRect(x - item.width / 2, y - item.height / 2, item.width, item.height)
  }
}
