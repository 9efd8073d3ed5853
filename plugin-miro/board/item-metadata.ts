import * as z from 'zod/mini'
import type { Json, Miro } from '@mirohq/websdk-types'
import type { Clock, Store } from '../../shared/board/board.ts'
import type { ItemId } from '../../shared/board/snapshot.ts'
import { tagSchema } from '../../shared/workshop/tag.ts'
import { font, fontSizes } from './draw.ts'
import { price, type Gate } from './gate.ts'
import { isShape, type Found, type Placed } from './guards.ts'
import { settled } from './settled.ts'

/** What we keep on an item itself: its tag, and the tag of the frame that carries it, because frames keep nothing. */
const carriedSchema = z.object({ tag: tagSchema, area: z.nullable(tagSchema) })
export type Carried = z.infer<typeof carriedSchema>

const metadataKey = 'prep-kitchen'
/** Asking a whole board must leave credits for everything else: a fifth of a minute's. */
const perMinute = 400

/** What items say of themselves, asked once of each: this is how copies are known, and all of a board that is one. */
export interface ItemMetadata {
  write(call: Gate['call'], item: Placed, carried: Carried): Promise<void>
  /**
   * Asks those that may be ours and were never asked, as many as the minute allows.
   * @returns how many are left for later
   */
  ask(items: readonly Found[]): Promise<number>
  get(id: ItemId): Carried | null
}

export function createItemMetadata(
  miro: Miro,
  gate: Gate,
  clock: Clock,
  mine: Store,
): ItemMetadata {
  let asked: Map<ItemId, Carried | null> | null = null
  let begun = -Infinity
  let left = perMinute

  const load = async (): Promise<Map<ItemId, Carried | null>> => {
    asked ??= remembered(await mine.get('asked'))
    return asked
  }

  const allowance = (): number => {
    if (clock.now() - begun >= 60_000) {
      begun = clock.now()
      left = perMinute
    }
    return left
  }

  return {
    write: async (call, item, carried) => {
      const value: Json = JSON.parse(JSON.stringify(carried))
      await call(price.call, () => miro.board.setMetadata(item, metadataKey, value))
      asked?.set(item.id, carried)
    },
    ask: async (items) => {
      const known = await load()
      const open = items.filter(maybeOurs).filter(({ id }) => !known.has(id))
      const now = open.slice(0, allowance())
      if (now.length === 0) return open.length
      left -= now.length
      await settled(
        now.map(async (item) => {
          const value = await gate.call(price.call, () => miro.board.getMetadata(item, metadataKey))
          const carried = carriedSchema.safeParse(value)
          known.set(item.id, carried.success ? carried.data : null)
        }),
      )
      // A panel dies at every click on the board; asking 5,000 foreign shapes again each time would cost the hour.
      await mine.set('asked', JSON.stringify([...known]))
      return open.length - now.length
    },
    get: (id) => asked?.get(id) ?? null,
  }
}

/** Only shapes in our font and sizes are asked: others were never drawn by us. */
const maybeOurs = (item: Found): item is Extract<Found, { type: 'shape' }> =>
  isShape(item) && item.style.fontFamily === font && fontSizes.includes(item.style.fontSize)

function remembered(text: string | null): Map<ItemId, Carried | null> {
  try {
    const schema = z.array(z.tuple([z.string(), z.nullable(carriedSchema)]))
    const entries = schema.safeParse(JSON.parse(text ?? '[]'))
    return new Map(entries.success ? entries.data : [])
  } catch {
    return new Map()
  }
}
