import type { RawBox } from '../shared/board/messages.ts'

/** Widths of a sticky that nobody turned: square or wide. It cannot be resized otherwise. */
const stickyWidths = [240, 416]

/**
 * A node's box on the board as if it were not turned: a rectangle turned about any point keeps the middle of its
 * bounds. Null where the host knows none.
 */
export function boxOf(node: SceneNode): RawBox {
  const bounds = node.absoluteBoundingBox
  if (!bounds) return null
  const { width, height } = node
  return [
    bounds.x + (bounds.width - width) / 2,
    bounds.y + (bounds.height - height) / 2,
    width,
    height,
  ]
}

/** The same with one look at the node, for the thousands of stickies that lie straight. */
export function stickyBox(node: StickyNode): RawBox {
  const bounds = node.absoluteBoundingBox
  if (!bounds) return null
  if (stickyWidths.indexOf(bounds.width) < 0) return boxOf(node)
  return [bounds.x, bounds.y, bounds.width, bounds.height]
}

/** Whether two boxes have a point in common; an unknown place has none. */
export const meet = (one: RawBox, other: RawBox): boolean =>
  one !== null &&
  other !== null &&
  one[0] <= other[0] + other[2] &&
  other[0] <= one[0] + one[2] &&
  one[1] <= other[1] + other[3] &&
  other[1] <= one[1] + one[3]

/** The box around all of these; null where no place is known. */
export function boundsOf(boxes: readonly RawBox[]): RawBox {
  const known = boxes.filter((box) => box !== null)
  if (known.length === 0) return null
  const left = Math.min(...known.map((box) => box[0]))
  const top = Math.min(...known.map((box) => box[1]))
  const right = Math.max(...known.map((box) => box[0] + box[2]))
  const bottom = Math.max(...known.map((box) => box[1] + box[3]))
  return [left, top, right - left, bottom - top]
}

/** Where the inside of a container begins on the board: what x and y of its children are measured from. */
export function originOf(container: BaseNode | null): { x: number; y: number } {
  if (!container || !('absoluteTransform' in container)) return { x: 0, y: 0 }
  const [[, , x], [, , y]] = container.absoluteTransform
  return { x, y }
}
