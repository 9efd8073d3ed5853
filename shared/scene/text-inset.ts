import type { Point } from '../geometry/rect.ts'
import type { SceneItem } from './scene.ts'

const insets: { readonly [is in SceneItem['is']]: (item: SceneItem) => Point } = {
  area: () => ({ x: 0, y: 0 }),
  card: ({ text }) => ({ x: 48, y: text?.size === 96 ? 12 : 8 }),
  box: ({ round = 0 }) => ({ x: 32 + round / 2, y: 4 }),
  text: () => ({ x: 0, y: 0 }),
  // FigJam's own padding, which nobody can change.
  field: () => ({ x: 32, y: 32 }),
  chip: () => ({ x: 16, y: 8 }),
}

/**
 * How far an item's words begin from its edges, in board units, where the host lets us choose. On a card 16 more than in
 * its boxes, so that its title stands in line with their labels; in a pill clear of its round end.
 */
export const textInset = (item: SceneItem): Point => insets[item.is](item)
