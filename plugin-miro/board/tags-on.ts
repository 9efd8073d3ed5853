import type { ItemId } from '../../shared/board/snapshot.ts'
import type { Tag } from '../../shared/workshop/tag.ts'
import { isFrame, parentOf, type Found } from './guards.ts'
import type { Carried, ItemMetadata } from './item-metadata.ts'
import type { TagIndex } from './tag-index.ts'

/**
 * The tags of what lies on the board: from the index, else from the items' metadata, which copies bring along with the
 * id of their original. A frame that is in no index has the tag that what it carries was made with.
 */
export function tagsOn(
  items: readonly Found[],
  index: Pick<TagIndex, 'get' | 'tag'>,
  metadata: Pick<ItemMetadata, 'get'>,
): Map<ItemId, Tag> {
  const tags = new Map<ItemId, Tag>()
  const carriedBy = new Map<ItemId, Carried[]>()
  for (const item of items) {
    const known = index.tag(item.id)
    const carried = index.get(item.id) === undefined ? metadata.get(item.id) : null
    const tag = known ?? carried?.tag
    if (tag) tags.set(item.id, tag)
    const parent = parentOf(item)
    if (!carried || parent === null) continue
    carriedBy.set(parent, [...(carriedBy.get(parent) ?? []), carried])
  }
  for (const frame of items.filter(isFrame)) {
    const tag = index.tag(frame.id) ?? areaTag(carriedBy.get(frame.id) ?? [])
    if (tag) tags.set(frame.id, tag)
  }
  return tags
}

/**
 * Only what belongs to the station itself speaks for its frame: a copied card that somebody dropped into a frame of
 * theirs makes no station of it.
 */
function areaTag(carried: readonly Carried[]): Tag | null {
  return carried.find(({ tag, area }) => area !== null && tag.card === undefined)?.area ?? null
}
