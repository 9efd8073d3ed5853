import type { Frame, Miro, Shape, Text } from '@mirohq/websdk-types'
import type { ItemChange } from '../../shared/board/board.ts'
import { BoardError } from '../../shared/board/board-error.ts'
import type { ItemId } from '../../shared/board/snapshot.ts'
import { fetchItems } from './fetch-items.ts'
import { price, type Gate } from './gate.ts'
import { isFrame, isGroup, isShape, isText, parentOf, type Found, type Placed } from './guards.ts'
import { textToHtml } from './html.ts'
import type { ItemMetadata } from './item-metadata.ts'
import { settled } from './settled.ts'
import type { TagIndex } from './tag-index.ts'
import { isRateLimit } from './to-board-error.ts'

interface Parts {
  readonly miro: Miro
  readonly gate: Gate
  readonly index: TagIndex
  readonly metadata: ItemMetadata
}

/**
 * Changes items of ours: what can be changed is, whatever becomes of the rest.
 * @throws BoardError `locked` with the items that somebody holds, else `gone` with those that are no more
 */
export async function changeItems(parts: Parts, changes: readonly ItemChange[]): Promise<void> {
  const { miro, gate, index } = parts
  await index.refresh()
  const ids = [...new Set(changes.map(({ id }) => id))]
  const items = await fetchItems(miro, gate, ids)
  const gone = new Set(ids.filter((id) => !items.has(id)))
  const locked = new Set<ItemId>()

  const carryOut = async (change: ItemChange): Promise<void> => {
    const item = items.get(change.id)
    if (!item) return
    try {
      await changeOne(parts, item, change)
    } catch (error) {
      if (!(error instanceof BoardError)) throw error
      if (error.kind === 'gone') gone.add(change.id)
      else if (error.kind === 'locked' || (error.kind === 'busy' && !isRateLimit(error))) {
        locked.add(change.id)
      } else throw error
    }
  }

  // Areas first: what is in them keeps their tag beside its own.
  const ofAreas = changes.filter(({ id }) => items.get(id)?.type === 'frame')
  await settled(ofAreas.map(carryOut))
  await settled(changes.filter((change) => !ofAreas.includes(change)).map(carryOut))
  await index.save()
  if (locked.size > 0) throw new BoardError('locked', 'Items are locked', { items: [...locked] })
  if (gone.size > 0) throw new BoardError('gone', 'Items are gone', { items: [...gone] })
}

async function changeOne(parts: Parts, item: Found, change: ItemChange): Promise<void> {
  const { miro, gate, index, metadata } = parts
  if (!isFrame(item) && !isShape(item) && !isText(item)) return
  const by = change.to ? await moveBy(parts, item, change.to) : { x: 0, y: 0 }
  const before = written(item)
  item.x += by.x
  item.y += by.y
  restyle(item, change)
  if (written(item) !== before) await gate.call(price.call, () => miro.board.sync(item))
  if (by.x !== 0 || by.y !== 0) await takeAlong(parts, item, by)
  if (!change.tag) return
  const tag = { ...change.tag, id: item.id }
  if (!isFrame(item)) {
    const parent = parentOf(item)
    const area = parent === null ? null : index.tag(parent)
    await metadata.write(gate.call, item, { tag, area })
  }
  index.put(tag.station, item.id, tag)
}

/** All that `restyle` and moving may write, to tell whether they wrote anything. */
function written(item: Frame | Shape | Text): string {
  const { x, y, width, height, style } = item
  return JSON.stringify([x, y, width, height, style, isFrame(item) ? item.title : item.content])
}

/** Writes into the fresh copy what the change names, and nothing else. */
function restyle(
  item: Frame | Shape | Text,
  { text, textSize, fill, ink, size }: ItemChange,
): void {
  if (isFrame(item)) {
    if (text !== undefined) item.title = text
    if (fill !== undefined) item.style.fillColor = fill
    if (!size) return
    // Its middle moves, so that its corner, and with it all that it carries, stays where it is.
    item.x += (size.width - item.width) / 2
    item.y += (size.height - item.height) / 2
    item.width = size.width
    item.height = size.height
  } else {
    if (text !== undefined) item.content = textToHtml(text, item.content.includes('<strong>'))
    if (textSize !== undefined) item.style.fontSize = textSize
    if (ink !== undefined) item.style.color = ink
    if (fill === undefined) return
    item.style.fillColor = fill
    item.style.fillOpacity = 1
  }
}

/** How far the item has to go for its box to begin at that point of the board. */
async function moveBy(
  { miro, gate }: Parts,
  item: Placed,
  to: NonNullable<ItemChange['to']>,
): Promise<{ x: number; y: number }> {
  const parent = isFrame(item) ? null : parentOf(item)
  const frame =
    parent === null ? null : await gate.call(price.call, () => miro.board.getById(parent))
  const corner =
    frame && isFrame(frame)
      ? { x: frame.x - frame.width / 2, y: frame.y - frame.height / 2 }
      : { x: 0, y: 0 }
  return {
    x: to.x - (corner.x + item.x - item.width / 2),
    y: to.y - (corner.y + item.y - item.height / 2),
  }
}

/** A card, and a chip that carries fields, is a group: what is grouped with a moved item goes with it. */
async function takeAlong(
  { miro, gate, index }: Parts,
  moved: Placed,
  by: { x: number; y: number },
): Promise<void> {
  const known = index.tag(moved.id)
  const { groupId } = moved
  if ((known?.kind !== 'card' && known?.kind !== 'chip') || groupId === undefined) return
  const group = await gate.call(price.call, () => miro.board.getById(groupId))
  if (!isGroup(group)) return
  const members = await fetchItems(
    miro,
    gate,
    group.itemsIds.filter((id) => id !== moved.id),
  )
  await settled(
    [...members.values()].map(async (member) => {
      if (!('x' in member) || index.get(member.id) === undefined) return
      member.x += by.x
      member.y += by.y
      await gate.call(price.call, () => miro.board.sync(member))
    }),
  )
}
