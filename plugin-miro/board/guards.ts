import type { Frame, Group, Item, Shape, StickyNote, Text, Unsupported } from '@mirohq/websdk-types'

/** What `board.get` gives. An `Unsupported`'s type is any string, so comparing types narrows nothing without these. */
export type Found = Item | Unsupported
/** What has a place of its own: all but groups, tags and connectors. */
export type Placed = Extract<Found, { x: number; y: number; width: number; height: number }>

export const isFrame = (item: Found): item is Frame => item.type === 'frame'
export const isShape = (item: Found): item is Shape => item.type === 'shape'
export const isText = (item: Found): item is Text => item.type === 'text'
export const isSticky = (item: Found): item is StickyNote => item.type === 'sticky_note'
export const isGroup = (item: Found): item is Group => item.type === 'group'
export const isPlaced = (item: Found): item is Placed =>
  item.type !== 'group' && item.type !== 'tag' && item.type !== 'connector'

/** The id of what carries the item; Miro's docs print both `null` and the word. */
export const parentOf = (item: Found): string | null => {
  const parent = 'parentId' in item ? item.parentId : null
  return parent === 'null' || parent === undefined ? null : parent
}
