import type { Change, Item } from '../../document/document.ts'
import type { FigjamOptions } from '../options.ts'
import { readFills } from './paints.ts'

/** One record of a `nodechange`, before it is told to a plugin. */
export interface NodeRecord {
  readonly type: 'CREATE' | 'DELETE' | 'PROPERTY_CHANGE'
  readonly id: string
  readonly item: Item
  readonly page: string
  readonly properties: readonly NodeChangeProperty[]
}

/** Item properties that FigJam reports under the same name. `stuckTo` and `isWideWidth` are not among them (§1.4). */
const reported = [
  'name',
  'rotation',
  'strokes',
  'strokeWeight',
  'shapeType',
  'fontName',
  'fontSize',
  'textAutoResize',
  'textAlignHorizontal',
  'textAlignVertical',
  'authorVisible',
  'authorName',
  'opacity',
  'cornerRadius',
] as const satisfies readonly NodeChangeProperty[]

/** What a change of one item is called; null where FigJam has no word for it, so says nothing. */
export function describeChange(
  { id, before, after }: Change,
  page: string,
  options: Pick<FigjamOptions, 'textChange'>,
): NodeRecord | null {
  const item = after ?? before
  if (!item || item.type === 'page' || item.type === 'document') return null
  const record = { id, item, page, properties: [] }
  if (!before) return { ...record, type: 'CREATE' }
  if (!after) return { ...record, type: 'DELETE' }
  const properties = changedProperties(before, after, options.textChange)
  return properties.length > 0 ? { ...record, type: 'PROPERTY_CHANGE', properties } : null
}

function changedProperties(
  before: Item,
  after: Item,
  textChange: readonly NodeChangeProperty[],
): NodeChangeProperty[] {
  const found: NodeChangeProperty[] = []
  for (const key of ['x', 'y', 'width', 'height', 'locked', 'visible', 'parent'] as const) {
    if (before[key] !== after[key]) found.push(key)
  }
  if (before.text !== after.text) found.push(...textChange)
  if (!same(before.data, after.data)) found.push('pluginData')
  const styled = before.fill !== after.fill || before.props !== after.props
  if (!styled) return found
  if (!same(readFills(before), readFills(after))) found.push('fills')
  for (const key of reported) if (!same(before.props[key], after.props[key])) found.push(key)
  return found
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
