import type { Item, ItemPatch } from '../document/document.ts'
import { measure, stickyHeight } from './text-size.ts'

/** The item with the size its words give it: stickies grow, text nodes follow their `textAutoResize`. */
export function fitText(item: Item, change: string): ItemPatch {
  const { text, props, width, height } = item
  const size = Number(props['fontSize'] ?? 16)
  if (item.type === 'sticky') {
    return { text, props, width, height: stickyHeight(text, props['isWideWidth'] === true, size) }
  }
  if (item.type !== 'text') return { text, props, width, height }
  const mode = props['textAutoResize'] ?? 'WIDTH_AND_HEIGHT'
  if (change === 'resize' && mode === 'WIDTH_AND_HEIGHT') {
    return { text, props: { ...props, textAutoResize: 'NONE' }, width, height }
  }
  if (mode === 'WIDTH_AND_HEIGHT') return { text, props, ...measure(text, size, null) }
  if (mode === 'HEIGHT') {
    return { text, props, width, height: measure(text, size, width).height }
  }
  return { text, props, width, height }
}
