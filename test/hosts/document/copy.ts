import type { BoardDocument, Item, Json, Writer } from './document.ts'
import { descendants, groupOf, membersOf, stuckTo } from './related.ts'

/**
 * Copies items with all they contain, their app data and their groups, shifted by a distance. Ties among the copied
 * items (parents, groups, what stamps stick to) lead to the copies; ties to the outside stay as they are.
 * @returns the id of each copied item's copy
 */
export function copyItems(
  document: BoardDocument,
  writer: Writer,
  tops: readonly Item[],
  by: { dx: number; dy: number },
  author: 'copier' | 'original' = 'copier',
): Map<string, string> {
  const copies = new Map<string, string>()
  const groups = new Set<Item>()
  const copy = (item: Item, shift: { dx: number; dy: number }) => {
    const {
      id,
      createdBy,
      createdAt: _at,
      modifiedBy: _mBy,
      modifiedAt: _mAt,
      z: _z,
      ...rest
    } = item
    const parent = item.parent === null ? null : (copies.get(item.parent) ?? item.parent)
    const made = author === 'original' ? { ...rest, createdBy } : rest
    const place = { parent, x: item.x + shift.dx, y: item.y + shift.dy }
    copies.set(id, writer.create({ ...made, ...place }).id)
    const group = groupOf(document, id)
    if (group) groups.add(group)
  }
  const still = { dx: 0, dy: 0 }
  for (const top of tops) {
    copy(top, by)
    for (const inner of descendants(document, top.id)) copy(inner, still)
  }
  for (const group of groups) if (!copies.has(group.id)) copy(group, still)
  for (const id of copies.values()) retie(document, writer, id, copies)
  return copies
}

function retie(
  document: BoardDocument,
  writer: Writer,
  id: string,
  copies: ReadonlyMap<string, string>,
): void {
  const item = document.get(id)
  if (!item) return
  const props: { [key: string]: Json } = { ...item.props }
  const host = stuckTo(item)
  if (host !== null) props['stuckTo'] = copies.get(host) ?? host
  if (item.type === 'group') {
    props['itemsIds'] = membersOf(item).flatMap((member) => copies.get(member) ?? [])
  }
  if (host !== null || item.type === 'group') writer.update(id, { props })
}
