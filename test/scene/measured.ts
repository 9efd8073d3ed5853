import type { Rect } from '../../shared/geometry/rect.ts'
import type { Scene, SceneItem } from '../../shared/scene/scene.ts'

const zoneKinds = new Set<string | undefined>(['vote', 'field', 'choice', 'plane', 'tray'])
export const isZone = ({ tag }: SceneItem): boolean => zoneKinds.has(tag?.kind)
export const zonesOf = (scene: Scene): readonly SceneItem[] => scene.items.filter(isZone)

export const right = (box: Rect): number => box.left + box.width
export const bottom = (box: Rect): number => box.top + box.height
export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a)
export const within = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  right(inner) <= right(outer) &&
  bottom(inner) <= bottom(outer)

export const pairs = <Value>(values: readonly Value[]): readonly (readonly [Value, Value])[] =>
  values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const))

export const named = (item: SceneItem): string =>
  [item.is, item.on, item.tag?.row, item.tag?.key, item.text?.words].filter(Boolean).join(' ')
