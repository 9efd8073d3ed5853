import type { Note } from '../board/snapshot.ts'
import type { BoardPoint, BoardRect } from '../geometry/rect.ts'

export const middle = (box: BoardRect): BoardPoint => ({
  x: box.left + box.width / 2,
  y: box.top + box.height / 2,
})

/**
 * Rule 2: the point that decides where a note lies. Of a sticky it is the middle of its top square, because FigJam's
 * stickies grow downwards while somebody writes on them; of anything else the middle.
 */
export const pointOf = ({ kind, box }: Pick<Note, 'kind' | 'box'>): BoardPoint =>
  kind === 'sticky'
    ? { x: box.left + box.width / 2, y: box.top + Math.min(box.width, box.height) / 2 }
    : middle(box)
