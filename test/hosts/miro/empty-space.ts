import { overlap } from './geometry.ts'
import type { Box } from './geometry.ts'

/** Where room is wanted: the middle of a rectangle, and how far it must keep from everything (100 by default). */
export interface SpaceRequest {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly offset?: number
}

/** Rings of candidates before the search gives up and goes beside everything. */
const furthest = 60

/**
 * The nearest free place found by looking in ever wider rings around the wanted one (E37; Miro's own order is unknown).
 * @returns a rectangle whose x and y are its middle, of the wanted size
 */
export function findEmptySpace(taken: readonly Box[], request: SpaceRequest): SpaceRequest {
  const { width, height, offset = 100 } = request
  const free = (x: number, y: number) => {
    const needed = {
      x: x - width / 2 - offset,
      y: y - height / 2 - offset,
      width: width + 2 * offset,
      height: height + 2 * offset,
    }
    return taken.every((box) => !overlap(box, needed))
  }
  const step = { x: (width + offset) / 2, y: (height + offset) / 2 }
  for (let ring = 0; ring <= furthest; ring++) {
    for (const [across, down] of ringOf(ring)) {
      const x = request.x + across * step.x
      const y = request.y + down * step.y
      if (free(x, y)) return { x, y, width, height }
    }
  }
  const right = Math.max(...taken.map((box) => box.x + box.width))
  return { x: right + offset + width / 2, y: request.y, width, height }
}

/** The steps of one square ring, nearest first. */
function ringOf(ring: number): [number, number][] {
  if (ring === 0) return [[0, 0]]
  const cells: [number, number][] = []
  for (let i = -ring; i <= ring; i++) {
    cells.push([ring, i], [-ring, i])
    if (Math.abs(i) < ring) cells.push([i, ring], [i, -ring])
  }
  return cells.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))
}
