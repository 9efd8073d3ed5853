import { contains, type Point, type Rect } from './rect.ts'

/** Something with a place that can hold points. */
export interface Placed {
  readonly id: string
  readonly ord: number
  readonly box: Rect
}

/** Whether a box can hold anything: all of it finite, and with an area (rule 3 of docs/counting.md). */
export const holds = ({ left, top, width, height }: Rect): boolean =>
  Number.isFinite(left) &&
  Number.isFinite(top) &&
  Number.isFinite(left + width) &&
  Number.isFinite(top + height) &&
  width > 0 &&
  height > 0

/** Innermost first: smallest area, then lower `ord`, then lower id by code unit. */
export function byDepth(a: Placed, b: Placed): number {
  const areaA = a.box.width * a.box.height
  const areaB = b.box.width * b.box.height
  if (areaA !== areaB) return areaA < areaB ? -1 : 1
  if (a.ord !== b.ord) return a.ord < b.ord ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The innermost zone at a point, or null. Zones that `skip` names are looked through. */
export type Locate<Zone> = (point: Point, skip?: (zone: Zone) => boolean) => Zone | null

/** How many cells the grid has for each zone: more make look-ups shorter and building longer. */
const cellsPerZone = 4

/**
 * Finds the innermost zone at a point. Zones are few and still, notes are many and move, so the zones are indexed: a
 * uniform grid over all of them, each cell listing the zones that reach into it, innermost first. Building takes
 * O(zones), a look-up the length of one cell's list.
 */
export function locate<Zone extends Placed>(zones: readonly Zone[]): Locate<Zone> {
  const able = zones.filter((zone) => holds(zone.box)).sort(byDepth)
  if (able.length === 0) return () => null

  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const { box } of able) {
    left = Math.min(left, box.left)
    top = Math.min(top, box.top)
    right = Math.max(right, box.left + box.width)
    bottom = Math.max(bottom, box.top + box.height)
  }
  const side = Math.ceil(Math.sqrt(able.length * cellsPerZone))
  const perX = side / (right - left)
  const perY = side / (bottom - top)
  // Rounding is monotonous, so a point inside a box never falls into a cell outside the box's own range of cells; `|| 0`
  // keeps that so where a board is wider than numbers go.
  const column = (x: number): number => Math.min(side - 1, Math.floor((x - left) * perX) || 0)
  const row = (y: number): number => Math.min(side - 1, Math.floor((y - top) * perY) || 0)

  const cells: Zone[][] = Array.from({ length: side * side }, () => [])
  for (const zone of able) {
    const { box } = zone
    const lastColumn = column(box.left + box.width)
    const lastRow = row(box.top + box.height)
    for (let y = row(box.top); y <= lastRow; y++)
      for (let x = column(box.left); x <= lastColumn; x++) cells[y * side + x]?.push(zone)
  }

  return (point, skip) => {
    const { x, y } = point
    if (!(x >= left && x < right && y >= top && y < bottom)) return null
    for (const zone of cells[row(y) * side + column(x)] ?? [])
      if (contains(zone.box, point) && !skip?.(zone)) return zone
    return null
  }
}
