import { overlaps, type Rect } from '../../shared/geometry/rect.ts'

/**
 * Splits a drawing, given back to front, into layers: what lies on something comes in a later layer than it. The items
 * of one layer can be drawn at the same time, because it does not matter which comes to lie on top.
 * @returns indices
 */
export function layersOf(boxes: readonly Rect[]): number[][] {
  const depths: number[] = []
  const layers: number[][] = []
  for (const [index, box] of boxes.entries()) {
    let depth = 0
    for (let below = 0; below < index; below++) {
      const under = boxes[below]
      if (under && overlaps(under, box)) depth = Math.max(depth, (depths[below] ?? 0) + 1)
    }
    depths.push(depth)
    const layer = layers[depth]
    if (layer) layer.push(index)
    else layers.push([index])
  }
  return layers
}
