import type { Size } from '../geometry/rect.ts'
import { palette } from './palette.ts'
import type { Scene, SceneItem } from './scene.ts'

/** A whole scene: the area first, then what stands in it. */
export const area = (
  size: Size,
  name: string,
  phase: keyof typeof palette.area,
  items: readonly SceneItem[],
): Scene => ({
  size,
  name,
  items: [
    {
      is: 'area',
      box: { left: 0, top: 0, ...size },
      fill: palette.area[phase],
      tag: { kind: 'station', key: 'area' },
    },
    ...items,
  ],
})
