import type { BoardDocument, Item } from '../document/document.ts'

/** A box on the canvas: left, top, width and height in board units (dp). */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The place of an item on the canvas, whatever frame carries it. */
export function boxOf(document: BoardDocument, item: Item): Box {
  return { ...document.absolute(item.id), width: item.width, height: item.height }
}

/** Whether an item counts as lying in a frame: all of it, or only its middle (nobody knows which; an option). */
export function inside(outer: Box, inner: Box, test: 'box' | 'centre'): boolean {
  const seen = test === 'box' ? inner : middle(inner)
  return (
    seen.x >= outer.x &&
    seen.y >= outer.y &&
    seen.x + seen.width <= outer.x + outer.width &&
    seen.y + seen.height <= outer.y + outer.height
  )
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The smallest box around all of these; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

function middle(box: Box): Box {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 0, height: 0 }
}
