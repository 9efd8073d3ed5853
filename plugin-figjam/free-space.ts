import type { BoardPoint, Size } from '../shared/board/messages.ts'
import { boxOf } from './box-of.ts'
import { unlessVanished } from './host-error.ts'

/** Between what is there and what comes: the kit's own distance between stations. */
const gap = 400

/**
 * The place wished for, if nothing on the page lies there; else free ground right of everything, level with its top;
 * where the page begins if it is empty.
 */
export function freeSpace(page: PageNode, size: Size, wish: BoardPoint | null): BoardPoint {
  let right = -Infinity
  let top = Infinity
  let granted = wish !== null
  for (const node of page.children) {
    const box = unlessVanished(() => boxOf(node))
    if (!box) continue
    const [x, y, width, height] = box
    right = Math.max(right, x + width)
    top = Math.min(top, y)
    if (wish && x < wish.x + size.width && x + width > wish.x) {
      if (y < wish.y + size.height && y + height > wish.y) granted = false
    }
  }
  if (wish && granted) return wish
  return isFinite(right) ? { x: Math.ceil(right) + gap, y: Math.floor(top) } : { x: 0, y: 0 }
}
