import type { Rect } from '../../shared/geometry/rect.ts'
import type { SceneItem } from '../../shared/scene/scene.ts'
import { textInset } from '../../shared/scene/text-inset.ts'
import { textHeight, textWidth, wrapped } from './metrics.ts'

/** What people see of an item's words. */
export function inked(item: SceneItem): Rect | null {
  const { box, text } = item
  if (!text || text.words === '') return null
  const inset = textInset(item)
  const lines = wrapped(text.words, box.width - 2 * inset.x, text)
  const width = Math.max(...lines.map((line) => textWidth(line, text)))
  const height = textHeight(lines.length, text.size)
  return {
    left: text.align === 'center' ? box.left + (box.width - width) / 2 : box.left + inset.x,
    top: text.valign === 'middle' ? box.top + (box.height - height) / 2 : box.top + inset.y,
    width,
    height,
  }
}
