import type { RawItem } from '../shared/board/messages.ts'
import { boxOf } from './box-of.ts'
import { unlessVanished } from './host-error.ts'
import { nearest, ourKeys, partOf, tagOf } from './parts.ts'

type OurNode = SectionNode | RectangleNode | TextNode | ShapeWithTextNode

/** Everything we drew on this page that means something, with the words it shows. */
export function readItems(page: PageNode): RawItem[] {
  const found = page.findAllWithCriteria({
    types: ['SECTION', 'RECTANGLE', 'TEXT', 'SHAPE_WITH_TEXT'],
    pluginData: { keys: ourKeys },
  })
  const nodes = found.flatMap((node) => unlessVanished(() => ours(node)) || [])
  const labels = new Map<string, TextNode[]>()
  for (const { is, tag, spot } of nodes) {
    if (tag !== '' || is.type !== 'TEXT') continue
    labels.set(spot, [...(labels.get(spot) || []), is.node])
  }
  return nodes.flatMap(({ is, tag, spot }) => {
    if (tag === '') return []
    const { node } = is
    const item = unlessVanished(() => {
      const text = wordsOn(is, labels.get(spot) || [])
      return { id: node.id, tag, box: boxOf(node), text, locked: node.locked }
    })
    return item ? [item] : []
  })
}

/** A node with its type, which is asked for once: that, too, crosses into the host. */
type Typed<Node extends OurNode = OurNode> = Node extends OurNode
  ? { readonly type: Node['type']; readonly node: Node }
  : never

interface Ours {
  readonly is: Typed
  readonly tag: string
  /** Where its label lies, and which of those there is its own. */
  readonly spot: string
}

function ours(node: OurNode): Ours | undefined {
  const part = partOf(node)
  if (part === '') return undefined
  // Node and type belong together, which a literal of both cannot say.
  const is = { type: node.type, node } as Typed
  const home = is.type === 'SECTION' ? node : node.parent
  return { is, tag: tagOf(node), spot: `${home ? home.id : ''}/${part}` }
}

function wordsOn(is: Typed, labels: readonly TextNode[]): string {
  if (is.type === 'TEXT') return is.node.characters
  if (is.type === 'SHAPE_WITH_TEXT') return is.node.text.characters
  const label = labels.length > 1 ? nearest(labels, is.node) : labels[0]
  if (label) return label.characters
  return is.type === 'SECTION' ? is.node.name : ''
}
