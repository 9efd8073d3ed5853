import type { Item, ItemPatch } from '../../document/document.ts'
import { expectType, fail } from '../errors.ts'
import type { PluginRun } from './run.ts'

/** One change of one node; nothing happens, and nobody hears, where it is as it was. */
export function write(run: PluginRun, item: Item, patch: ItemPatch): void {
  const after: Item = { ...item, ...patch }
  if (JSON.stringify(after) !== JSON.stringify(item))
    run.write((writer) => void writer.update(item.id, patch))
}

/** Sets `x` or `y`. What sticks to the node, or to what it contains, moves along (F21). */
export function move(run: PluginRun, item: Item, axis: 'x' | 'y', value: unknown): void {
  const to = expectType(`set_${axis}`, axis, value, 'number')
  moveTo(run, item, { x: item.x, y: item.y, [axis]: to })
}

/** Rotation is about the left top corner, so the matrix's last column is simply the place (F3). */
export function writeMatrix(run: PluginRun, item: Item, value: unknown): void {
  const [row, other] = Array.isArray(value) ? (value as unknown[]) : []
  const numbers = [row, other].flatMap((part) => (Array.isArray(part) ? (part as unknown[]) : []))
  if (numbers.length !== 6 || !numbers.every((part) => typeof part === 'number')) {
    fail('set_relativeTransform', 'Expected "relativeTransform" to have type Transform')
  }
  const [cos = 1, sin = 0, x = 0, , , y = 0] = numbers
  moveTo(run, item, { x, y })
  const rotation = (Math.atan2(sin, cos) * 180) / Math.PI
  const now = run.host.document.get(item.id)
  if (now) write(run, now, { props: { ...now.props, rotation } })
}

function moveTo(run: PluginRun, item: Item, to: { x: number; y: number }): void {
  const [dx, dy] = [to.x - item.x, to.y - item.y]
  if (dx === 0 && dy === 0) return
  const { document, scene } = run.host
  const moving = new Set([item.id, ...scene.below(item.id).map((inner) => inner.id)])
  const stuck = run.host.stuckItems().filter(({ id, props }) => {
    return !moving.has(id) && typeof props['stuckTo'] === 'string' && moving.has(props['stuckTo'])
  })
  run.write((writer) => {
    writer.update(item.id, to)
    for (const { id } of stuck) {
      const now = document.get(id)
      if (now) writer.update(id, { x: now.x + dx, y: now.y + dy })
    }
  })
}
