import type { Scene } from '../scene/scene.ts'

/** Indices of a scene's items that must be made by one call. */
export type Unit = readonly number[]

/**
 * What of a scene belongs together: the area alone, because all else is made inside it; each card with everything
 * `on` it, because hosts group it; every other item by itself. In the order of the scene's first items.
 */
export function unitsOf({ items }: Scene): Unit[] {
  const cards = new Map<string, number[]>()
  const units: number[][] = []
  for (const [index, item] of items.entries()) {
    const unit = [index]
    units.push(unit)
    if (item.is === 'card' && item.tag?.card !== undefined) cards.set(item.tag.card, unit)
  }
  const apart = units.filter((unit) => {
    const index = unit[0] ?? 0
    const card = cards.get(items[index]?.on ?? '')
    if (!card || card === unit) return true
    card.push(index)
    return false
  })
  return apart
}

/**
 * Units in batches of at most `most` items, none of them torn: a card that is larger than a batch is one by itself.
 */
export function batchesOf(units: readonly Unit[], most: number): number[][] {
  const batches: number[][] = []
  let batch: number[] = []
  for (const unit of units) {
    if (batch.length > 0 && batch.length + unit.length > most) {
      batches.push(batch)
      batch = []
    }
    batch.push(...unit)
  }
  if (batch.length > 0) batches.push(batch)
  return batches
}
