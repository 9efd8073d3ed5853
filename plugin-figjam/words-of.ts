import { labelOf } from './parts.ts'

/** Text that can be written, wherever a node keeps it. */
export type Writable = NonResizableTextMixin & MinimalFillsMixin

/** Where the words of one of our nodes are; null for a box without a label. */
export function textOf(node: SceneNode): Writable | null {
  if (node.type === 'TEXT') return node
  if (node.type === 'SHAPE_WITH_TEXT') return node.text
  return labelOf(node)
}
