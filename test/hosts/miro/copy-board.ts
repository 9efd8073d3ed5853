import type { BoardDocument, Writer } from '../document/document.ts'
import type { Item, Json } from '../document/item.ts'
import { createMiroDocument } from './document.ts'
import type { Scheduler } from './scheduler.ts'
import { bookkeeping } from './stored.ts'

/** Which fields of an item name other items. */
const ties = ['itemsIds', 'tagIds'] as const

/**
 * What "Duplicate board" makes: the same items with other ids. Metadata travels, app data and collections stay with
 * the old board (E22). Made by whoever copies (unknown).
 */
export function copyBoard(
  from: BoardDocument,
  by: { user: string },
  clock: Scheduler,
): BoardDocument {
  const copy = createMiroDocument(clock)
  const ids = new Map<string, string>()
  const items = from.items().filter((item) => !bookkeeping(item))
  const actor = { user: by.user, client: 'copy', via: 'hand' as const }
  // Ids never meet again, as on two real boards.
  copy.load({ items: [], users: from.users(), made: from.save().made + 1000 })
  const work = (writer: Writer) => {
    for (const item of items) {
      const {
        id,
        createdBy: _by,
        createdAt: _at,
        modifiedBy: _mBy,
        modifiedAt: _mAt,
        ...rest
      } = item
      ids.set(id, writer.create({ ...rest, parent: null }).id)
    }
    for (const item of items) {
      const parent = item.parent === null ? null : (ids.get(item.parent) ?? null)
      writer.update(ids.get(item.id) ?? '', { parent, props: retied(item, ids) })
    }
  }
  copy.act(actor, 'copy board', work, false)
  return copy
}

function retied(item: Item, ids: ReadonlyMap<string, string>): Item['props'] {
  const props: { [key: string]: Json } = { ...item.props }
  for (const field of ties) {
    const old = props[field]
    if (Array.isArray(old)) props[field] = old.flatMap((id) => ids.get(String(id)) ?? [])
  }
  return props
}
