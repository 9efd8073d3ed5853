import type { BoardDocument, Item, Json, Writer } from '../document/document.ts'

/**
 * App data and storage collections are kept in the document as invisible records, one a key, so that a second window
 * on the same document sees them change like everything else. No API call returns them.
 */
const type = 'stored'

/** A key's address; app data has the empty collection. */
export interface Slot {
  readonly app: string
  readonly collection: string
  readonly key: string
}

/** A key's state. A removed key stays as a record without a value, so that versions only ever grow. */
export interface Stored extends Slot {
  readonly value: Json | undefined
  readonly version: string
}

/** Whether an item is only the emulation's bookkeeping, or something a board has but the API never shows. */
export function bookkeeping(item: Item): boolean {
  return item.type === type || item.type === 'comment'
}

export function readStored(item: Item | null): Stored | null {
  if (item?.type !== type) return null
  const { app, collection, key, value, version } = item.props
  const named = typeof app === 'string' && typeof collection === 'string'
  if (!named || typeof key !== 'string' || typeof version !== 'string') return null
  return { app, collection, key, value, version }
}

export function findStored(document: BoardDocument, slot: Slot): (Stored & { id: string }) | null {
  for (const item of document.items()) {
    const found = readStored(item)
    if (found && same(found, slot)) return { ...found, id: item.id }
  }
  return null
}

/** All keys with a value in one collection of one app. */
export function allStored(document: BoardDocument, app: string, collection: string): Stored[] {
  return document.items().flatMap((item) => {
    const found = readStored(item)
    const wanted = found?.app === app && found.collection === collection
    return found && wanted && found.value !== undefined ? [found] : []
  })
}

/** Sets a key, or takes its value away (undefined). */
export function writeStored(
  document: BoardDocument,
  writer: Writer,
  slot: Slot,
  value: Json | undefined,
): void {
  const found = findStored(document, slot)
  const version = String(found ? Number(found.version) + 1 : 1)
  const props = { ...slot, version, ...(value === undefined ? {} : { value }) }
  if (found) writer.update(found.id, { props })
  else writer.create({ type, visible: false, width: 0, height: 0, props })
}

function same(a: Slot, b: Slot): boolean {
  return a.app === b.app && a.collection === b.collection && a.key === b.key
}

/** Size of a value as Miro's limits count it: bytes of its JSON. */
export function bytes(value: Json): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}
