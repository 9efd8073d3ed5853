import { boxOfLabel, kindOf, partOf, tagOf } from './parts.ts'

/**
 * The id of what a stamp sticks to, as people mean it: for a label its box, for what merely adorns a card the card,
 * else the very node.
 */
export function stampTarget(stamp: StampNode): string | null {
  const node = stamp.stuckTo
  if (!node) return null
  if (partOf(node) === '' || tagOf(node) !== '') return node.id
  const box = boxOfLabel(node)
  if (box && tagOf(box) !== '') return box.id
  const { parent } = node
  const onCard = parent !== null && parent.type === 'SECTION' && kindOf(tagOf(parent)) === 'card'
  return onCard ? parent.id : node.id
}
