import type { RawNewItem, Rect, SceneText } from '../shared/board/messages.ts'
import { dress } from './paint.ts'
import { setPart } from './parts.ts'
import { writeText, writeWords } from './write-text.ts'

type Container = PageNode | SectionNode
type Place = { readonly x: number; readonly y: number }

const noWords: SceneText = { words: '', size: 24 }

/** Where to draw: a container, where its inside begins on the board, and who is told of every node made. */
export interface Site {
  readonly host: PluginAPI
  readonly container: Container
  readonly origin: Place
  readonly made: (node: SceneNode) => void
}

/**
 * Draws one item of a scene, with the label of a labelled box as a second node.
 * @returns the node that stands for the item
 */
export function drawItem(site: Site, drawn: RawNewItem): SceneNode {
  const { item, at } = drawn
  if (item.is === 'area' || item.is === 'card') return drawSection(site, drawn)
  if (item.is === 'text') return place(site, drawText(site, item.text, at), at)
  if (item.is === 'box') return drawBox(site, drawn)
  return drawField(site, drawn)
}

/** An area shows its words as the host's own title; a card has no title but the words in it. */
function drawSection(site: Site, drawn: RawNewItem): SectionNode {
  const { item, at } = drawn
  const section = keep(site, site.host.createSection())
  section.name = item.is === 'area' && item.text ? item.text.words : ''
  // `resize` came to sections only in 2026.
  section.resizeWithoutConstraints(at.width, at.height)
  dress(section, item)
  place(site, section, at)
  if (item.is === 'card') {
    const inside = { ...site, container: section, origin: { x: at.left, y: at.top } }
    drawLabel(inside, section.id, drawn)
  }
  return section
}

/** A shape's own words cannot be put at its top through typed API, so a labelled box is two nodes. */
function drawBox(site: Site, drawn: RawNewItem): RectangleNode {
  const { item, at } = drawn
  const box = keep(site, site.host.createRectangle())
  box.resize(at.width, at.height)
  box.strokeAlign = 'INSIDE'
  dress(box, item)
  if (item.round) box.cornerRadius = item.round
  place(site, box, at)
  drawLabel(site, box.id, drawn)
  return box
}

/** What people type into, or carry about: its words are its own. */
function drawField(site: Site, { item, at }: RawNewItem): ShapeWithTextNode {
  const field = keep(site, site.host.createShapeWithText())
  field.shapeType = item.round ? 'ROUNDED_RECTANGLE' : 'SQUARE'
  field.resize(at.width, at.height)
  dress(field, item)
  writeWords(field.text, item.text || noWords)
  return place(site, field, at)
}

function drawLabel(site: Site, part: string, { item: { is, text }, at, inset }: RawNewItem): void {
  if (!text) return
  const above = text.valign === 'middle' ? 0 : inset.y
  const inner = {
    left: at.left + inset.x,
    top: at.top + above,
    width: at.width - 2 * inset.x,
    height: at.height - 2 * above,
  }
  const label = place(site, drawText(site, text, inner), inner)
  setPart(label, part)
  // A card is called what people write on it.
  label.locked = is !== 'card'
}

function drawText(site: Site, words: SceneText | undefined, at: Rect): TextNode {
  const text = keep(site, site.host.createText())
  writeText(text, words || noWords, at)
  return text
}

/** Everything we draw is marked as ours at once, so that whatever goes wrong later, it can be told from people's. */
function keep<Node extends SceneNode>(site: Site, node: Node): Node {
  site.made(node)
  setPart(node, node.id)
  return node
}

/** Position comes after the container: it is measured inside it, and a node that changes containers keeps its numbers. */
function place<Node extends SceneNode>(site: Site, node: Node, at: Rect): Node {
  site.container.appendChild(node)
  node.x = at.left - site.origin.x
  node.y = at.top - site.origin.y
  return node
}
