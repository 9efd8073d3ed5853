import { isObject } from './checks.ts'

/**
 * What we store on our own nodes. Plugin data travels with copies, so nothing here may be taken for a node's identity:
 * - `tag`: the item's meaning, as text. Decoration has none.
 * - `part`: on everything we drew, the id that its first node had when it was drawn. A labelled box and its label are
 *   two nodes with the same `part`; a copied box finds its own label by the place they share and this.
 */
const tagKey = 'tag'
const partKey = 'part'

/** The keys for the host's own search. */
export const ourKeys = [partKey]

export const tagOf = (node: PluginDataMixin): string => node.getPluginData(tagKey)

/** Empty for what we did not draw. */
export const partOf = (node: PluginDataMixin): string => node.getPluginData(partKey)

/** Stores a tag with the id that only the host could give. */
export function setTag(node: BaseNode, tag: object): void {
  node.setPluginData(tagKey, JSON.stringify({ ...tag, id: node.id }))
}

export const setPart = (node: BaseNode, part: string): void => node.setPluginData(partKey, part)

/** The kind that a stored tag names; empty where it is no tag of ours. What else it says is the panel's business. */
export function kindOf(tag: string): string {
  if (tag === '') return ''
  try {
    const parsed: unknown = JSON.parse(tag)
    return isObject(parsed) && typeof parsed['kind'] === 'string' ? parsed['kind'] : ''
  } catch (error) {
    if (error instanceof SyntaxError) return ''
    throw error
  }
}

/** Where a node's own label lies: inside a section, beside anything else. */
const labelHome = (node: SceneNode): BaseNode | null =>
  node.type === 'SECTION' ? node : node.parent

/** The label of a box or card; null where it has none. Of several (a copy beside its original) the nearest. */
export function labelOf(node: SceneNode): TextNode | null {
  const part = partOf(node)
  if (part === '') return null
  const labels = childrenOf(labelHome(node)).filter(
    (child): child is TextNode =>
      child.type === 'TEXT' && child.id !== node.id && partOf(child) === part,
  )
  return nearest(labels, node)
}

/** The labelled box or card that a label belongs to; null for any other node. */
export function boxOfLabel(label: SceneNode): SceneNode | null {
  const home = label.parent
  const part = partOf(label)
  if (label.type !== 'TEXT' || part === '') return null
  if (home && home.type === 'SECTION' && partOf(home) === part) return home
  const boxes = childrenOf(home).filter(
    (child) => child.type === 'RECTANGLE' && partOf(child) === part,
  )
  return nearest(boxes, label)
}

const childrenOf = (home: BaseNode | null): readonly SceneNode[] =>
  home && 'children' in home && home.type !== 'DOCUMENT' ? home.children : []

/** The node whose top left corner is nearest to the other's. */
export function nearest<Node extends SceneNode>(
  nodes: readonly Node[],
  to: SceneNode,
): Node | null {
  const distance = (node: SceneNode) => Math.abs(node.x - to.x) + Math.abs(node.y - to.y)
  let best: Node | null = null
  for (const node of nodes) if (!best || distance(node) < distance(best)) best = node
  return best
}
