import type { RawItem } from '../shared/board/messages.ts'
import { boxOf } from './box-of.ts'
import { unlessVanished } from './host-error.ts'
import { labelHome, nearest, ourKeys, partOf, tagOf } from './parts.ts'

type OurNode = SectionNode | RectangleNode | TextNode | ShapeWithTextNode

/** Everything we drew on this page that means something, with the words it shows. */
export function readItems(page: PageNode): RawItem[] {
  const found = page.findAllWithCriteria({
    types: ['SECTION', 'RECTANGLE', 'TEXT', 'SHAPE_WITH_TEXT'],
    pluginData: { keys: ourKeys },
  })
  const nodes = found.flatMap((node) => unlessVanished(() => ours(node)) || [])
  const labels = new Map<string, TextNode[]>()
  for (const { node, part, tag, home } of nodes) {
    if (node.type !== 'TEXT' || tag !== '') continue
    const key = `${home}/${part}`
    labels.set(key, [...(labels.get(key) || []), node])
  }
  return nodes.flatMap(({ node, part, tag, home }) => {
    if (tag === '') return []
    const item = unlessVanished(() => {
      const text = wordsOn(node, labels.get(`${home}/${part}`) || [])
      return { id: node.id, tag, box: boxOf(node), text, locked: node.locked }
    })
    return item ? [item] : []
  })
}

interface Ours {
  readonly node: OurNode
  readonly part: string
  readonly tag: string
  /** Where its label lies. */
  readonly home: string
}

function ours(node: OurNode): Ours | undefined {
  const part = partOf(node)
  if (part === '') return undefined
  const tag = tagOf(node)
  const home = labelHome(node)
  return { node, part, tag, home: home ? home.id : '' }
}

function wordsOn(node: OurNode, labels: readonly TextNode[]): string {
  if (node.type === 'TEXT') return node.characters
  if (node.type === 'SHAPE_WITH_TEXT') return node.text.characters
  const label = labels.length > 1 ? nearest(labels, node) : labels[0]
  if (label) return label.characters
  return node.type === 'SECTION' ? node.name : ''
}
