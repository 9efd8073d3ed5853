import type { BoardPoint } from '../shared/board/messages.ts'
import { boxOf } from './box-of.ts'
import { unlessVanished } from './host-error.ts'

/** Between what is there and what comes: the kit's own distance between stations. */
const gap = 400

/** Free ground right of everything on the page, level with its top; where the page begins if it is empty. */
export function freeSpace(page: PageNode): BoardPoint {
  let right = -Infinity
  let top = Infinity
  for (const node of page.children) {
    const box = unlessVanished(() => boxOf(node))
    if (!box) continue
    right = Math.max(right, box[0] + box[2])
    top = Math.min(top, box[1])
  }
  return isFinite(right) ? { x: Math.ceil(right) + gap, y: Math.floor(top) } : { x: 0, y: 0 }
}
