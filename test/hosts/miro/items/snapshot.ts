import type { BoardDocument, Item, Json } from '../../document/document.ts'
import { membersOf } from '../../document/related.ts'
import { typedHtml } from '../html.ts'
import { defaultStyle } from './defaults.ts'
import { apiType, isSupported, record, strings } from './wire.ts'
import type { Wire } from './wire.ts'

/** Containers whose children the API cannot place: they report −Infinity (E39). */
const opaque = new Set(['kanban', 'table', 'usm'])

/** What the API says of these items at this moment. */
export function snapshots(
  document: BoardDocument,
  items: readonly Item[],
  typedLines: 'p' | 'br' = 'p',
): Wire[] {
  const ties = tiesOf(document, items)
  return items.map((item) => snapshot(item, ties, document, typedLines))
}

interface Ties {
  readonly groupOf: ReadonlyMap<string, string>
  readonly childrenOf: ReadonlyMap<string, readonly string[]>
}

function tiesOf(document: BoardDocument, items: readonly Item[]): Ties {
  const groupOf = new Map<string, string>()
  const childrenOf = new Map<string, string[]>()
  const withFrames = items.some((item) => item.type === 'frame')
  for (const item of document.items()) {
    if (item.type === 'group') for (const id of membersOf(item)) groupOf.set(id, item.id)
    if (withFrames && item.parent !== null) {
      const siblings = childrenOf.get(item.parent)
      if (siblings) siblings.push(item.id)
      else childrenOf.set(item.parent, [item.id])
    }
  }
  return { groupOf, childrenOf }
}

function snapshot(item: Item, ties: Ties, document: BoardDocument, typedLines: 'p' | 'br'): Wire {
  const type = apiType(item.type)
  if (type === 'group') return { id: item.id, type, itemsIds: membersOf(item) }
  if (type === 'tag') {
    return { id: item.id, type, title: item.text, color: item.props['color'] ?? 'red' }
  }
  const common = { ...base(item, document), ...optional(item, ties) }
  if (!isSupported(type)) return { ...common, width: item.width, height: item.height }
  return { ...common, ...own(item, type, ties, typedLines) }
}

function base(item: Item, document: BoardDocument): Wire {
  const parent = item.parent === null ? undefined : document.get(item.parent)
  const nowhere = parent !== undefined && opaque.has(parent.type)
  return {
    id: item.id,
    type: apiType(item.type),
    origin: 'center',
    relativeTo: item.parent === null ? 'canvas_center' : 'parent_top_left',
    parentId: item.parent,
    createdAt: new Date(item.createdAt).toISOString(),
    createdBy: item.createdBy,
    modifiedAt: new Date(item.modifiedAt).toISOString(),
    modifiedBy: item.modifiedBy,
    x: nowhere ? -Infinity : item.x + item.width / 2,
    y: nowhere ? -Infinity : item.y + item.height / 2,
  }
}

/** Fields that are absent, not empty, where there is nothing to say. */
function optional(item: Item, { groupOf }: Ties): { [field: string]: Json } {
  const fields: { [field: string]: Json } = {}
  const groupId = groupOf.get(item.id)
  if (groupId !== undefined) fields['groupId'] = groupId
  if (item.props['linkedTo'] !== undefined) fields['linkedTo'] = item.props['linkedTo']
  return fields
}

function own(
  item: Item,
  type: string,
  { childrenOf }: Ties,
  typedLines: 'p' | 'br',
): { [field: string]: Json } {
  const { width, height, props } = item
  const style = { ...styleOf(item, type) }
  switch (type) {
    case 'sticky_note':
      return {
        width,
        height,
        style,
        shape: props['shape'] ?? 'square',
        content: contentOf(item, typedLines),
        tagIds: strings(props['tagIds']),
      }
    case 'frame':
      return {
        width,
        height,
        style,
        title: item.text,
        showContent: true,
        childrenIds: [...(childrenOf.get(item.id) ?? [])],
      }
    case 'shape':
      return {
        width,
        height,
        style,
        rotation: props['rotation'] ?? 0,
        content: contentOf(item, typedLines),
        shape: props['shape'] ?? 'rectangle',
      }
    default:
      return {
        width,
        height,
        style,
        rotation: props['rotation'] ?? 0,
        content: contentOf(item, typedLines),
      }
  }
}

function styleOf(item: Item, type: string): { readonly [key: string]: Json } {
  const style = { ...defaultStyle[type], ...record(item.props['style']) }
  return { ...style, fillColor: item.fill ?? 'transparent' }
}

/**
 * An app reads back the HTML that an app wrote, until a person types there; then it is Miro's own. So the written HTML
 * is kept with the words it stood for, and counts only while those are still the item's words.
 */
function contentOf(item: Item, typedLines: 'p' | 'br'): string {
  const { html, of } = record(item.props['written'])
  return typeof html === 'string' && of === item.text ? html : typedHtml(item.text, typedLines)
}
