import type { RawNewItem } from '../shared/board/messages.ts'
import { originOf } from './box-of.ts'
import { drawItem, type Site } from './draw-item.ts'
import type { Fonts } from './fonts.ts'
import { HostError, unlessVanished, wireError } from './host-error.ts'
import { setTag } from './parts.ts'

/**
 * What people type into, move and copy stays free: a locked card would neither take in what is dropped on it nor be
 * copied for a blank. Everything else is locked, so that no lasso takes it along.
 */
const free = ['card', 'field', 'chip']

/**
 * Makes a batch in one turn, which is one step of this person's undo. When something goes wrong, what was made is
 * taken away again.
 * @throws HostError whose `made` lists what could not be taken away
 */
export async function createItems(
  host: PluginAPI,
  page: PageNode,
  fonts: Fonts,
  items: readonly RawNewItem[],
): Promise<string[]> {
  await fonts.ready()
  const areas = await findAreas(host, items)
  const made: SceneNode[] = []
  host.commitUndo()
  try {
    const ids = drawAll({ host, page, areas, made: (node) => made.push(node) }, items)
    host.commitUndo()
    return ids
  } catch (error) {
    const { kind, message, items: about } = wireError(error)
    const left = made.filter((node) => !takenAway(node)).map((node) => node.id)
    throw new HostError(kind, message, { made: left, items: about })
  }
}

interface Batch {
  readonly host: PluginAPI
  readonly page: PageNode
  readonly areas: ReadonlyMap<string, SectionNode>
  readonly made: (node: SceneNode) => void
}

function drawAll(batch: Batch, items: readonly RawNewItem[]): string[] {
  const cards = new Map<string, Site>()
  const nodes = items.map((drawn) => {
    const { item, at, tag, area } = drawn
    const site = (item.on && cards.get(item.on)) || siteIn(batch, area)
    const node = drawItem(site, drawn)
    if (tag) setTag(node, tag)
    if (node.type === 'SECTION' && item.is === 'card' && tag && tag.card) {
      cards.set(tag.card, { ...site, container: node, origin: { x: at.left, y: at.top } })
    }
    if (item.is === 'area') node.setRelaunchData({ open: '' })
    return node
  })
  nodes.forEach((node, index) => {
    const item = items[index]
    if (item) node.locked = free.indexOf(item.item.is) < 0
  })
  return nodes.map((node) => node.id)
}

function siteIn({ host, page, areas, made }: Batch, area: string | null): Site {
  const container = area === null ? page : areas.get(area)
  if (!container)
    throw new HostError('gone', 'The area is no longer there', { items: [area || ''] })
  return { host, container, origin: originOf(container), made }
}

async function findAreas(
  host: PluginAPI,
  items: readonly RawNewItem[],
): Promise<Map<string, SectionNode>> {
  const areas = new Map<string, SectionNode>()
  for (const { area } of items) {
    if (area === null || areas.has(area)) continue
    const node = await host.getNodeByIdAsync(area)
    if (node && node.type === 'SECTION') areas.set(area, node)
  }
  return areas
}

/** Whether the node is gone; a container that went first took it along. */
function takenAway(node: SceneNode): boolean {
  try {
    unlessVanished(() => node.remove())
    return true
  } catch {
    return false
  }
}
