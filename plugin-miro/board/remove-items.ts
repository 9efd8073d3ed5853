import type { Group, Miro } from '@mirohq/websdk-types'
import { BoardError } from '../../shared/board/board-error.ts'
import type { ItemId } from '../../shared/board/snapshot.ts'
import { price, type Gate } from './gate.ts'
import { isFrame, isGroup, parentOf, type Found } from './guards.ts'
import type { ItemMetadata } from './item-metadata.ts'
import { settled } from './settled.ts'
import type { TagIndex } from './tag-index.ts'
import { tagsOn } from './tags-on.ts'
import { isRateLimit } from './to-board-error.ts'

interface Parts {
  readonly miro: Miro
  readonly gate: Gate
  readonly index: TagIndex
  readonly metadata: ItemMetadata
}

/**
 * Removes items of ours, with what of ours they carry. Whether a removed frame takes its children with it is not
 * documented, so people's things are moved out of it first.
 * @throws BoardError with the items that are still there
 */
export async function removeItems(parts: Parts, ids: readonly ItemId[]): Promise<void> {
  if (ids.length === 0) return
  const { miro, gate, index } = parts
  const all = await gate.call(price.get, () => miro.board.get())
  await index.refresh()
  const going = withCarried(parts, all, ids)
  const frames = all.filter(isFrame).filter(({ id }) => going.has(id))
  const left = new Map<ItemId, BoardError>()
  const done = new Set(ids.filter((id) => !all.some((item) => item.id === id)))

  /** One call for some items: removes them, or moves them out. */
  const attempt = async (items: readonly ItemId[], run: () => Promise<unknown>): Promise<void> => {
    try {
      await gate.call(price.call, run)
    } catch (error) {
      if (!(error instanceof BoardError)) throw error
      if (error.kind !== 'gone') {
        // The gate has tried for a minute: whoever types there will not be done soon.
        const kind = error.kind === 'busy' && !isRateLimit(error) ? 'locked' : error.kind
        const named = new BoardError(kind, error.message, { items, cause: error })
        for (const id of items) left.set(id, named)
        return
      }
    }
    for (const id of items) done.add(id)
  }

  const groups = all.filter(isGroup).filter(({ itemsIds }) => itemsIds.every((id) => going.has(id)))
  const grouped = new Set(groups.flatMap(({ itemsIds }) => itemsIds))
  const single = all.filter(({ id, type }) => going.has(id) && type !== 'frame' && !grouped.has(id))
  await settled([
    ...groups.map((group) => attempt(group.itemsIds, () => miro.board.remove(group))),
    ...single.map((item) => attempt([item.id], () => miro.board.remove(item))),
    ...frames.flatMap((frame) =>
      peoplesIn(frame.id, all, going).map((item) => attempt([item.id], () => frame.remove(item))),
    ),
  ])
  // A frame goes last, and only when nothing of anybody's can go with it.
  if (left.size === 0) {
    await settled(frames.map((frame) => attempt([frame.id], () => miro.board.remove(frame))))
  }
  index.drop([...done])
  await index.save()
  const [error] = left.values()
  if (!error) return
  throw new BoardError(error.kind, error.message, { items: [...left.keys()], cause: error })
}

/** A frame carries its children, a card what it is grouped with; of both, only what is ours. */
function withCarried(
  { index, metadata }: Parts,
  all: readonly Found[],
  ids: readonly ItemId[],
): Set<ItemId> {
  const there = new Set(all.map(({ id }) => id))
  const going = new Set(ids.filter((id) => there.has(id)))
  const tags = tagsOn(all, index, metadata)
  const ours = (id: ItemId) => tags.has(id) || index.get(id) !== undefined
  const carriers: ReadonlySet<string | undefined> = new Set(['card', 'chip'])
  const cards = new Set([...going].filter((id) => carriers.has(tags.get(id)?.kind)))
  for (const group of all.filter(isGroup)) {
    if (!group.itemsIds.some((id) => cards.has(id))) continue
    for (const id of group.itemsIds) if (ours(id)) going.add(id)
  }
  for (const item of all) {
    const parent = parentOf(item)
    if (parent !== null && going.has(parent) && ours(item.id)) going.add(item.id)
  }
  return going
}

/** What a frame carries that is not ours: whole groups, and things by themselves. */
function peoplesIn(
  frame: ItemId,
  all: readonly Found[],
  going: ReadonlySet<ItemId>,
): Exclude<Found, { type: 'tag' }>[] {
  const inside = all.filter((item) => parentOf(item) === frame && !going.has(item.id))
  const ids = new Set(inside.map(({ id }) => id))
  const groups = all.filter(
    (item): item is Group => isGroup(item) && item.itemsIds.every((id) => ids.has(id)),
  )
  const grouped = new Set(groups.flatMap(({ itemsIds }) => itemsIds))
  const movable = inside.filter(
    (item): item is Exclude<Found, { type: 'tag' }> => item.type !== 'tag' && !grouped.has(item.id),
  )
  return [...groups, ...movable]
}
