import type { BoardDocument, Item } from '../../document/document.ts'

/** Figma's 2×3 matrix, from the node's own space to its container's. Rotation turns about the left top corner (F3). */
export type Matrix = readonly [readonly [number, number, number], readonly [number, number, number]]

/** Degrees, counter-clockwise as Figma counts. */
export const rotationOf = (item: Item): number => Number(item.props['rotation'] ?? 0)

export function relativeMatrix(item: Item): Matrix {
  const angle = (rotationOf(item) * Math.PI) / 180
  const [cos, sin] = angle === 0 ? [1, 0] : [Math.cos(angle), Math.sin(angle)]
  return [
    [cos, sin, item.x],
    [sin === 0 ? 0 : -sin, cos, item.y],
  ]
}

export function absoluteMatrix(document: BoardDocument, item: Item): Matrix {
  const own = relativeMatrix(item)
  const parent = item.parent === null ? undefined : document.get(item.parent)
  return parent ? times(absoluteMatrix(document, parent), own) : own
}

/** The upright box around the node, in the page's space. */
export function absoluteBox(
  document: BoardDocument,
  item: Item,
): { x: number; y: number; width: number; height: number } {
  if (isStraight(document, item)) {
    const { x, y } = document.absolute(item.id)
    return { x, y, width: item.width, height: item.height }
  }
  const [[a, c, x], [b, d, y]] = absoluteMatrix(document, item)
  const { width: w, height: h } = item
  const xs = [x, x + a * w, x + c * h, x + a * w + c * h]
  const ys = [y, y + b * w, y + d * h, y + b * w + d * h]
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

/** Most things are, and thousands are asked for at a time. */
function isStraight(document: BoardDocument, item: Item): boolean {
  if (rotationOf(item) !== 0) return false
  const parent = item.parent === null ? undefined : document.get(item.parent)
  return !parent || isStraight(document, parent)
}

function times([[a, c, x], [b, d, y]]: Matrix, [[e, g, u], [f, h, v]]: Matrix): Matrix {
  return [
    [a * e + c * f, a * g + c * h, a * u + c * v + x],
    [b * e + d * f, b * g + d * h, b * u + d * v + y],
  ]
}
