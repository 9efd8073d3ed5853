import type { BoardDocument, Item, Writer } from './document.ts'
import type { HostRules } from './people.ts'
import { membersOf, stuckTo } from './related.ts'

/** Removes items by hand: with what the host's rules take away too, and letting go what the rules set free. */
export function removeByHand(
  document: BoardDocument,
  rules: HostRules,
  writer: Writer,
  items: readonly Item[],
): void {
  for (const item of items) {
    if (!document.get(item.id)) continue
    const { remove, release } = rules.deleteWith(document, item)
    for (const id of release) reparent(document, writer, id, item.parent)
    for (const id of [item.id, ...remove]) if (document.get(id)) writer.remove(id)
  }
  tidy(document, writer)
}

/** Puts an item into another container (null: the canvas) without moving it on the board. */
export function reparent(
  document: BoardDocument,
  writer: Writer,
  id: string,
  parent: string | null,
): void {
  const item = document.get(id)
  if (!item || item.parent === parent) return
  const place = document.absolute(id)
  const origin = parent === null ? { x: 0, y: 0 } : document.absolute(parent)
  writer.update(id, { parent, x: place.x - origin.x, y: place.y - origin.y })
}

/** After a removal: groups forget lost members (and dissolve below two), stamps let go of what is gone. */
export function tidy(document: BoardDocument, writer: Writer): void {
  for (const item of document.items()) {
    if (item.type === 'group') {
      const members = membersOf(item)
      const left = members.filter((id) => document.get(id))
      if (left.length < 2 && members.length > 0) writer.remove(item.id)
      else if (left.length < members.length) {
        writer.update(item.id, { props: { ...item.props, itemsIds: left } })
      }
    }
    const host = stuckTo(item)
    if (host !== null && !document.get(host)) {
      writer.update(item.id, { props: { ...item.props, stuckTo: null } })
    }
  }
}
