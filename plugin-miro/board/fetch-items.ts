import type { Miro } from '@mirohq/websdk-types'
import { BoardError } from '../../shared/board/board-error.ts'
import type { ItemId } from '../../shared/board/snapshot.ts'
import { price, type Gate } from './gate.ts'
import type { Found } from './guards.ts'
import { settled } from './settled.ts'

/**
 * Items as they are at this moment, because `sync` writes a whole handle back, stale places too. One by one where that
 * is cheaper than all. What is gone is left out.
 */
export async function fetchItems(
  miro: Miro,
  gate: Gate,
  ids: readonly ItemId[],
): Promise<Map<ItemId, Found>> {
  const found = new Map<ItemId, Found>()
  if (ids.length * price.call > price.get) {
    const all = await gate.call(price.get, () => miro.board.get())
    const wanted = new Set(ids)
    for (const item of all) if (wanted.has(item.id)) found.set(item.id, item)
    return found
  }
  await settled(
    ids.map(async (id) => {
      try {
        found.set(id, await gate.call(price.call, () => miro.board.getById(id)))
      } catch (error) {
        if (!(error instanceof BoardError && error.kind === 'gone')) throw error
      }
    }),
  )
  return found
}
