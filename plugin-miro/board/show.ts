import type { Miro } from '@mirohq/websdk-types'
import type { ItemId } from '../../shared/board/snapshot.ts'
import { fetchItems } from './fetch-items.ts'
import { price, type Gate } from './gate.ts'
import { isPlaced } from './guards.ts'

/** Selects items and brings them into view; those that are gone are passed over. */
export async function show(miro: Miro, gate: Gate, ids: readonly ItemId[]): Promise<void> {
  const found = [...(await fetchItems(miro, gate, ids)).values()].filter(isPlaced)
  // Miro refuses to zoom to nothing, and takes an empty choice for all.
  if (found.length === 0) return
  await gate.call(price.call, () => miro.board.viewport.zoomTo(found))
  await gate.call(price.call, () => miro.board.deselect())
  await gate.call(price.call, () => miro.board.select({ id: found.map(({ id }) => id) }))
}
