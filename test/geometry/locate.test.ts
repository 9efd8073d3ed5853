import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate, type Placed } from '../../shared/geometry/locate.ts'
import type { Point } from '../../shared/geometry/rect.ts'

/** The plain loop, written for itself: what the grid must say. */
function loop(
  zones: readonly Placed[],
  { x, y }: Point,
  skip: (zone: Placed) => boolean,
): Placed | null {
  let best: Placed | null = null
  for (const zone of zones) {
    const { left, top, width, height } = zone.box
    const edges = [left, top, left + width, top + height]
    if (!edges.every(Number.isFinite) || !(width > 0) || !(height > 0) || skip(zone)) continue
    if (!(left <= x && x < left + width && top <= y && y < top + height)) continue
    if (best === null) best = zone
    else {
      const [area, least] = [width * height, best.box.width * best.box.height]
      const tie = zone.ord === best.ord ? zone.id < best.id : zone.ord < best.ord
      if (area < least || (area === least && tie)) best = zone
    }
  }
  return best
}

const number = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: -20, max: 20 }).map((n) => n * 50) },
  { weight: 5, arbitrary: fc.integer({ min: -16_000, max: 16_000 }).map((n) => n / 16) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e6, -1e6, 1e308, -1e308, 5e-324, NaN, Infinity) },
)
const zones = fc
  .array(
    fc.record({
      box: fc.record({ left: number, top: number, width: number, height: number }),
      ord: fc.nat(3),
    }),
    {
      maxLength: 40,
    },
  )
  .map((found) => found.map((zone, index): Placed => ({ ...zone, id: `z${(index * 7) % 40}` })))

describe('locate', () => {
  test('says what the plain loop says, on any zones and at any point', () => {
    fc.assert(
      fc.property(
        zones,
        fc.array(fc.record({ x: number, y: number }), { minLength: 1, maxLength: 30 }),
        fc.func(fc.boolean()),
        (some, points, hide) => {
          const at = locate(some)
          const skip = (zone: Placed): boolean => hide(zone.id)
          // Corners and edges are where grids go wrong.
          const corners = some.flatMap(({ box }) => [
            { x: box.left, y: box.top },
            { x: box.left + box.width, y: box.top + box.height },
            { x: box.left + box.width / 2, y: box.top },
          ])
          for (const point of [...points, ...corners]) {
            expect(at(point)?.id).toBe(loop(some, point, () => false)?.id)
            expect(at(point, skip)?.id).toBe(loop(some, point, skip)?.id)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('the left and top edges belong to a zone, the right and bottom ones do not', () => {
    const at = locate([{ id: 'z', ord: 0, box: { left: 0, top: 0, width: 10, height: 20 } }])
    expect(at({ x: 0, y: 0 })?.id).toBe('z')
    expect(at({ x: 10, y: 5 })).toBeNull()
    expect(at({ x: 5, y: 20 })).toBeNull()
    expect(at({ x: NaN, y: 5 })).toBeNull()
  })

  test('finds nothing where there are no zones', () => {
    expect(locate([])({ x: 0, y: 0 })).toBeNull()
  })

  test('of equal zones takes the lower order, then the lower id by code unit', () => {
    const box = { left: 0, top: 0, width: 10, height: 10 }
    const [b, a, upper] = [
      { id: 'b', ord: 1, box },
      { id: 'a', ord: 1, box },
      { id: 'Z', ord: 2, box },
    ]
    expect(locate([b, a, upper])({ x: 1, y: 1 })?.id).toBe('a')
    expect(locate([{ ...b, ord: 3 }, upper])({ x: 1, y: 1 })?.id).toBe('Z')
    expect(locate([b, { ...upper, ord: 1 }])({ x: 1, y: 1 })?.id).toBe('Z')
  })
})
