import type { BoardPoint, BoardRect } from '../geometry/rect.ts'
import { byCodeUnit } from './compare.ts'
import type { PlanePosition, Zone } from './interpretation.ts'
import type { LyingOption } from './lying-options.ts'

const thousandths = (share: number): number => Math.round(1000 * Math.min(1, Math.max(0, share)))

/** Where a point lies on a map, in whole thousandths of its width and height: `u` to the right, `v` upwards. */
const onPlane = (
  { left, top, width, height }: BoardRect,
  { x, y }: BoardPoint,
): { readonly u: number; readonly v: number } => ({
  u: thousandths((x - left) / width),
  v: thousandths((top + height - y) / height),
})

const mean = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)

const onTheLine = (value: number): boolean => value >= 450 && value <= 550

/** Where each option lies on each map; of several chips of one option, the mean. */
export function planes(zones: readonly Zone[], options: readonly LyingOption[]): PlanePosition[] {
  return zones
    .filter(({ kind, copy }) => kind === 'plane' && !copy)
    .flatMap((zone) => {
      const points = new Map<string, { u: number; v: number }[]>()
      for (const { option, point, zone: under } of options)
        if (under === zone)
          points.set(option, [...(points.get(option) ?? []), onPlane(zone.box, point)])
      const byOption = [...points].sort(([a], [b]) => byCodeUnit(a, b))
      return byOption.map(([option, places]) => {
        const u = mean(places.map((place) => place.u))
        const v = mean(places.map((place) => place.v))
        const { station, key } = zone
        return { station, plane: key, option, u, v, onTheLine: onTheLine(u) || onTheLine(v) }
      })
    })
}
