import { originOf } from './box-of.ts'
import { findNodes } from './find-nodes.ts'
import { unlessVanished } from './host-error.ts'
import { labelOf, partOf } from './parts.ts'

/**
 * Removes items of ours, in one step of this person's undo. FigJam removes what lies in a section with it, so whatever
 * we did not draw is moved out to the page first and stays where it lies.
 */
export async function removeItems(
  host: PluginAPI,
  page: PageNode,
  ids: readonly string[],
): Promise<null> {
  const nodes = await findNodes(host, ids)
  host.commitUndo()
  for (const node of nodes) unlessVanished(() => removeItem(page, node))
  host.commitUndo()
  return null
}

function removeItem(page: PageNode, node: SceneNode): void {
  if (node.removed) return
  if (node.type === 'SECTION') moveOut(page, node)
  const label = node.type === 'RECTANGLE' ? labelOf(node) : null
  node.remove()
  if (label) label.remove()
}

/** First all change the container, then all take their places: a note that jumps would take its stamps along. */
function moveOut(page: PageNode, section: SectionNode): void {
  const placed = strangersIn(section).map((node) => ({ node, at: originOf(node) }))
  for (const { node } of placed) page.appendChild(node)
  const stampsLast = [
    ...placed.filter(({ node }) => node.type !== 'STAMP'),
    ...placed.filter(({ node }) => node.type === 'STAMP'),
  ]
  for (const { node, at } of stampsLast) {
    node.x = at.x
    node.y = at.y
  }
}

/** What we did not draw, each with all that is in it. */
function strangersIn(container: ChildrenMixin): SceneNode[] {
  const found: SceneNode[] = []
  for (const child of container.children) {
    if (partOf(child) === '') found.push(child)
    else if (child.type === 'SECTION') found.push(...strangersIn(child))
  }
  return found
}
