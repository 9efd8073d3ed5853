import type { BoardDocument, Item } from './document.ts'

/**
 * Who belongs with whom. Three ties make things travel together: an item's `parent`, a group's `props.itemsIds`, and a
 * stuck item's `props.stuckTo`.
 */

/** The group item that holds this one, if any. Groups are items of type `group` that list their members. */
export function groupOf(document: BoardDocument, id: string): Item | undefined {
  return document.items().find((item) => item.type === 'group' && membersOf(item).includes(id))
}

/** The members of a group, in its own order; empty for anything else. */
export function membersOf(group: Item): string[] {
  const ids = group.props['itemsIds']
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

/** What a stamp (or another sticking item) sticks to. */
export function stuckTo(item: Item): string | null {
  const host = item.props['stuckTo']
  return typeof host === 'string' ? host : null
}

/** Everything inside an item, at any depth, outermost first. */
export function descendants(document: BoardDocument, id: string): Item[] {
  return document.children(id).flatMap((child) => [child, ...descendants(document, child.id)])
}

/**
 * What a person holds who takes hold of these items: members of one group come together, and what lies inside another
 * chosen item is not listed for itself, because it travels anyway.
 */
export function grasp(document: BoardDocument, ids: readonly string[]): Item[] {
  const chosen = new Set<string>()
  for (const id of ids) {
    const item = document.get(id)
    const group = item?.type === 'group' ? item : groupOf(document, id)
    for (const member of group ? membersOf(group) : [id]) chosen.add(member)
  }
  return document
    .items()
    .filter((item) => chosen.has(item.id) && !insideOneOf(document, item, chosen))
}

/** Items stuck to one of these (or to what they contain, or to one another) that would not travel by parenthood. */
export function followers(document: BoardDocument, held: readonly Item[]): Item[] {
  const moving = new Set(
    held.flatMap(({ id }) => [id, ...descendants(document, id).map((item) => item.id)]),
  )
  const found: Item[] = []
  for (let before = -1; before < found.length;) {
    before = found.length
    for (const item of document.items()) {
      const host = stuckTo(item)
      if (host === null || !moving.has(host) || moving.has(item.id)) continue
      moving.add(item.id)
      found.push(item)
    }
  }
  return found
}

function insideOneOf(document: BoardDocument, item: Item, ids: ReadonlySet<string>): boolean {
  for (let parent = item.parent; parent !== null; parent = document.get(parent)?.parent ?? null) {
    if (ids.has(parent)) return true
  }
  return false
}
