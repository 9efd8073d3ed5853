import type { Writer } from '../../document/document.ts'
import type { Item, ItemPatch, Json } from '../../document/item.ts'
import { errors, fail } from '../errors.ts'
import { boxOf, inside } from '../geometry.ts'
import type { HostState } from '../host/state.ts'
import {
  checkFrameSize,
  checkLink,
  checkOrigin,
  checkShape,
  checkTags,
  finite,
  positive,
} from './checks.ts'
import { checkStyle } from './style.ts'
import { apiType, isSupported, record } from './wire.ts'
import type { Supported, Wire } from './wire.ts'
import { textHeight, wordsFrom } from './words.ts'

const always = [
  'id',
  'type',
  'parentId',
  'groupId',
  'createdAt',
  'createdBy',
  'modifiedAt',
  'modifiedBy',
]

/** Fields that a page may not assign, by API type (types). */
const readOnly: Readonly<Record<string, readonly string[]>> = {
  text: [...always, 'height'],
  shape: [...always, 'width', 'height'],
}

/** What a page sends to write an item back: its copy, and the copy as it was when it was fetched. */
export interface SyncInput {
  readonly item: Wire
  readonly fetched: Wire
}

/**
 * Writes a page's copy back: every writable field, stale ones too (E2). Places are measured from the frame that carries
 * the item now.
 * @throws Error in Miro's words where Miro would refuse
 */
export function syncItem(host: HostState, writer: Writer, input: SyncInput): void {
  const { item: copy, fetched } = input
  const item = host.document.get(copy.id)
  if (!item) fail(errors.notFound(copy.id))
  checkReadOnly(host, copy, fetched)
  checkOrigin(copy)
  checkLink(copy['linkedTo'])
  const size = sizeOf(copy, fetched, item)
  const place = {
    x: (finite(copy, 'x') ?? 0) - size.width / 2,
    y: (finite(copy, 'y') ?? 0) - size.height / 2,
  }
  const patch = isSupported(copy.type) ? fields(copy.type, copy, item) : {}
  writer.update(item.id, { ...patch, ...size, ...place })
  if (item.type === 'frame') checkChildren(host, item)
  if (item.parent !== null) checkParent(host, writer, item)
}

function checkReadOnly(host: HostState, copy: Wire, fetched: Wire): void {
  const resizable = copy.type === 'shape' && host.options.shapeResize === 'accept'
  for (const field of readOnly[copy.type] ?? always) {
    if (resizable && (field === 'width' || field === 'height')) continue
    if (copy[field] !== fetched[field]) fail(errors.readOnly(field))
  }
}

function fields(type: Supported, copy: Wire, item: Item): ItemPatch {
  if (type === 'group' || type === 'tag') return fail(errors.unexpectedType(type))
  const style = record(copy['style'])
  checkStyle(type, style)
  checkTags(copy['tagIds'])
  if (type === 'shape') checkShape(copy['shape'])
  const words = wordsFrom(type, copy[type === 'frame' ? 'title' : 'content'] ?? '')
  const { fillColor, ...others } = style
  const props: { [key: string]: Json } = { ...item.props, ...words.props, style: others }
  for (const field of ['linkedTo', 'tagIds', 'rotation', 'shape']) {
    const value = copy[field]
    if (value !== undefined) props[field] = value
  }
  const fill = typeof fillColor === 'string' && fillColor !== 'transparent' ? fillColor : null
  return { text: words.text, fill, props }
}

/** A sticky keeps its proportions and takes one length at a time; a text's height follows its words (E13). */
function sizeOf(copy: Wire, fetched: Wire, item: Item): { width: number; height: number } {
  const width = positive(copy, 'width') ?? item.width
  const height = positive(copy, 'height') ?? item.height
  const wider = width !== fetched['width']
  const taller = height !== fetched['height']
  switch (copy.type) {
    case 'sticky_note':
      if (wider && taller) fail(errors.widthAndHeight())
      if (wider) return { width, height: (width * item.height) / item.width }
      if (taller) return { width: (height * item.width) / item.height, height }
      return { width, height }
    case 'text': {
      const { text } = wordsFrom('text', copy['content'] ?? '')
      const fontSize = Number(record(copy['style'])['fontSize'] ?? 14)
      return { width, height: textHeight(text, width, fontSize) }
    }
    case 'frame':
      checkFrameSize({ width, height })
      return { width, height }
    default:
      // A shape's own size is never stale: it cannot be written, except where the tester says so.
      return copy.type === 'shape' && (wider || taller)
        ? { width, height }
        : { width: item.width, height: item.height }
  }
}

/** Children travel with the frame's top left corner (E10); a size that would leave one outside is refused (E9). */
function checkChildren(host: HostState, before: Item): void {
  const after = host.document.get(before.id)
  if (!after || (after.width === before.width && after.height === before.height)) return
  const { insideTest } = host.options
  const box = boxOf(host.document, after)
  for (const child of host.document.children(after.id)) {
    if (!inside(box, boxOf(host.document, child), insideTest)) fail(errors.cannotResize(after.id))
  }
}

/** A child synced to a place outside its frame is refused or let go (E9). */
function checkParent(host: HostState, writer: Writer, before: Item): void {
  const { document, options } = host
  const item = document.get(before.id)
  const parent = before.parent === null ? undefined : document.get(before.parent)
  if (!item || parent?.type !== 'frame') return
  const moved = item.x !== before.x || item.y !== before.y || item.width !== before.width
  if (!moved || inside(boxOf(document, parent), boxOf(document, item), options.insideTest)) return
  if (options.childOutside === 'reject') fail(errors.cannotMove(apiType(item.type), item.id))
  writer.update(item.id, { parent: null, ...document.absolute(item.id) })
}
