import type { Item } from '../../document/document.ts'
import { groupOf } from '../../document/related.ts'
import { errors, fail } from '../errors.ts'
import { around, boxOf } from '../geometry.ts'
import type { Box } from '../geometry.ts'
import { emit } from '../host/events.ts'
import type { HostState, Client } from '../host/state.ts'
import { snapshots } from '../items/snapshot.ts'
import type { Wire } from '../items/wire.ts'
import { command, needItem, snapshotsOf } from './command.ts'
import type { Context } from './command.ts'
import { matching } from './reading.ts'
import type { Filter } from './reading.ts'

/** What one window shows: its viewport and its selection. Each window has its own. */
export const looking = {
  'viewport.get': command(50, 'boards:read', ({ page }): Box => page.client.viewport),

  'viewport.set': command(50, 'boards:read', ({ page }, { viewport, padding }: ViewportInput) => {
    const { top = 0, left = 0, bottom = 0, right = 0 } = padding ?? {}
    return show(page.client, {
      x: viewport.x - left,
      y: viewport.y - top,
      width: viewport.width + left + right,
      height: viewport.height + top + bottom,
    })
  }),

  'viewport.zoomTo': command(50, 'boards:read', (context, ids: readonly string[]) => {
    const items = ids.map((id) => needItem(context, id))
    const boxes = items.map((item) => boxOf(context.document, item))
    show(context.page.client, around(boxes) ?? fail(errors.zoomTo()))
  }),

  'viewport.getZoom': command(50, 'boards:read', ({ page }) => {
    return screenWidth / page.client.viewport.width
  }),

  'viewport.setZoom': command(50, 'boards:read', ({ page }, zoom: number) => {
    if (!(zoom >= 0.01 && zoom <= 4)) fail(errors.value('zoomLevel'))
    const { viewport } = page.client
    const width = screenWidth / zoom
    const height = (width * viewport.height) / viewport.width
    const x = viewport.x + (viewport.width - width) / 2
    const y = viewport.y + (viewport.height - height) / 2
    page.client.viewport = { x, y, width, height }
  }),

  'board.getSelection': command(500, 'boards:read', (context) =>
    selectionOf(context.host, context.page.client),
  ),

  'board.select': command(50, 'boards:write', (context, filter: Filter | undefined) => {
    const items = matching(context, filter).filter(selectable)
    return change(context, items, (now, chosen) => [...new Set([...now, ...chosen])])
  }),

  'board.deselect': command(50, 'boards:write', (context, filter: Filter | undefined) => {
    const items = matching(context, filter).filter(selectable)
    return change(context, items, (now, chosen) => now.filter((id) => !chosen.includes(id)))
  }),
}

export interface ViewportInput {
  readonly viewport: Box
  readonly padding?: { top?: number; left?: number; bottom?: number; right?: number }
}

/** Pixels; the emulated window never changes its size. */
const screenWidth = 1920

/** What a window shows at first: 100 %, with the board's origin in the middle. */
export const firstViewport: Box = { x: -960, y: -540, width: screenWidth, height: 1080 }

/** Shows at least this box, widened to the shape of the window. */
function show(client: Client, box: Box): Box {
  const ratio = client.viewport.width / client.viewport.height
  const width = Math.max(box.width, box.height * ratio, 1)
  const height = width / ratio
  const x = box.x + (box.width - width) / 2
  const y = box.y + (box.height - height) / 2
  client.viewport = { x, y, width, height }
  return client.viewport
}

const selectable = (item: Item): boolean => item.type !== 'tag' && item.type !== 'group'

function change(
  context: Context,
  items: readonly Item[],
  next: (now: readonly string[], chosen: readonly string[]) => readonly string[],
): Wire[] {
  const { host, page } = context
  page.client.selection = next(
    page.client.selection,
    items.map(({ id }) => id),
  )
  if (host.options.ownEvents) tellSelection(host, page.client)
  return snapshotsOf(context, items)
}

/** What is selected; a group whose members are all selected is listed too. */
function selectionOf({ document, options }: HostState, client: Client): Wire[] {
  const items = client.selection.flatMap((id) => document.get(id) ?? [])
  const groups = new Set(items.flatMap(({ id }) => groupOf(document, id) ?? []))
  return snapshots(document, [...items, ...groups], options.typedLines)
}

/** Tells the window's own pages (docs); needs no credits. */
export function tellSelection(host: HostState, client: Client): void {
  const payload = { items: selectionOf(host, client) }
  emit(host, 'selection:update', payload, (page) => page.client === client)
}
