import type { ItemChange } from '../shared/board/messages.ts'
import { originOf } from './box-of.ts'
import { findNodes } from './find-nodes.ts'
import type { Fonts } from './fonts.ts'
import { HostError, isVanished, messageOf, unlessVanished } from './host-error.ts'
import { solid } from './paint.ts'
import { labelOf, setTag } from './parts.ts'
import { textOf } from './words-of.ts'

/**
 * Changes items of ours, all of them in one turn. Those that are gone do not keep the others from being changed.
 * @throws HostError `gone` with the items that are no longer there
 */
export async function changeItems(
  host: PluginAPI,
  fonts: Fonts,
  changes: readonly ItemChange[],
): Promise<null> {
  const found = await findNodes(
    host,
    changes.map(({ id }) => id),
  )
  const nodes = new Map(found.map((node) => [node.id, node]))
  await unlockTexts(fonts, changes, nodes)
  const gone: string[] = []
  host.commitUndo()
  for (const change of changes) {
    const node = nodes.get(change.id)
    if (!node || !changed(node, change)) gone.push(change.id)
  }
  host.commitUndo()
  if (gone.length > 0) throw new HostError('gone', 'Some items are gone', { items: gone })
  return null
}

async function unlockTexts(
  fonts: Fonts,
  changes: readonly ItemChange[],
  nodes: ReadonlyMap<string, SceneNode>,
): Promise<void> {
  const unlock = async (node: SceneNode): Promise<void> => {
    const text = unlessVanished(() => textOf(node))
    if (text) await fonts.unlock(text)
  }
  const written = changes.flatMap(({ id, text, textSize }) => {
    const node = text === undefined && textSize === undefined ? undefined : nodes.get(id)
    return node ? [node] : []
  })
  await Promise.all(written.map(unlock))
}

/** @returns false where the node went meanwhile */
function changed(node: SceneNode, change: ItemChange): boolean {
  try {
    apply(node, change)
    return true
  } catch (error) {
    if (isVanished(error)) return false
    throw new HostError('failed', messageOf(error), { items: [change.id] })
  }
}

function apply(node: SceneNode, change: ItemChange): void {
  const { text, textSize, fill, ink, tag, to, size } = change
  const words = textOf(node)
  if (text !== undefined && words) words.characters = text
  if (text !== undefined && !words && node.type === 'SECTION') node.name = text
  if (textSize !== undefined && words) words.fontSize = textSize
  if (ink !== undefined && words) words.fills = [solid(ink)]
  if (fill !== undefined && 'fills' in node) node.fills = [solid(fill)]
  if (tag !== undefined) setTag(node, tag)
  if (to !== undefined) move(node, to)
  if (size !== undefined && 'resizeWithoutConstraints' in node) {
    node.resizeWithoutConstraints(size.width, size.height)
  }
}

/** A box takes its label along; what is in a section goes with it anyway. */
function move(node: SceneNode, to: { readonly x: number; readonly y: number }): void {
  const origin = originOf(node.parent)
  const label = node.type === 'RECTANGLE' ? labelOf(node) : null
  const dx = to.x - origin.x - node.x
  const dy = to.y - origin.y - node.y
  for (const moved of label ? [node, label] : [node]) {
    moved.x += dx
    moved.y += dy
  }
}
