import type { Item } from '../../document/document.ts'
import { kindOf } from '../scene/scene.ts'

/** Whether somebody has named the node; a text node is otherwise called what it says. */
export const nameGiven = (item: Item): boolean => typeof item.props['name'] === 'string'

/** A node's name in the layers: given, or for text nodes their words as long as nobody has named them. */
export function nameOf(item: Item): string {
  const given = item.props['name']
  if (typeof given === 'string') return given
  if (item.type === 'text') return item.text.split('\n')[0] ?? ''
  return kindOf(item)
    .toLowerCase()
    .replace(/^.|_./g, (start) => start.replace('_', ' ').toUpperCase())
}
