import type { Group, Miro } from '@mirohq/websdk-types'
import type { Clock, NewItem } from '../../shared/board/board.ts'
import { BoardError } from '../../shared/board/board-error.ts'
import type { ItemId } from '../../shared/board/snapshot.ts'
import { carry } from './carry.ts'
import { draw, type Drawn } from './draw.ts'
import { price, type Gate } from './gate.ts'
import { isFrame } from './guards.ts'
import type { ItemMetadata } from './item-metadata.ts'
import { layersOf } from './layers.ts'
import { settled } from './settled.ts'
import type { TagIndex } from './tag-index.ts'
import { toBoardError } from './to-board-error.ts'

/** Calls a batch makes an item, roughly: drawing, its part of a group, a tag. */
const callsAnItem = 2.7
/** Waiting longer than this for credits is told before the batch begins, not spent in the middle of it. Milliseconds. */
const patience = 2_000

export interface Parts {
  readonly miro: Miro
  readonly gate: Gate
  readonly clock: Clock
  readonly index: TagIndex
  readonly metadata: ItemMetadata
  /** Told of every author of what we make, who is always this person. */
  readonly madeBy: (author: string) => Promise<void>
}

/**
 * Draws one batch: layer by layer, so that nothing hides what lies on it; then puts it into its frames, cards together;
 * then tags it, on the items and in the index.
 * @throws BoardError with all that exists in `made`
 */
export async function createItems(
  parts: Parts,
  items: readonly NewItem[],
  cancelled: () => boolean,
): Promise<ItemId[]> {
  const { miro, gate, index } = parts
  const waiting = gate.roomIn(price.call * Math.ceil(callsAnItem * items.length))
  if (waiting > patience) {
    throw new BoardError('busy', 'The credits of this minute are used up', {
      until: parts.clock.now() + waiting,
    })
  }
  const drawn = new Map<NewItem, Drawn>()
  const call: Gate['call'] = (credits, run, late) => {
    if (cancelled()) throw new BoardError('cancelled', 'Asked to stop')
    return gate.call(credits, run, late)
  }

  try {
    await index.refresh()
    for (const layer of layersOf(items.map(({ at }) => at))) {
      await settled(
        layer.map(async (position) => {
          const item = items[position]
          if (!item) return
          const made = await call(
            price.call,
            () => draw(miro, item),
            (late) => miro.board.remove(late),
          )
          drawn.set(item, made)
        }),
      )
    }
    const [first] = drawn.values()
    if (first) await parts.madeBy(first.createdBy)
    await carryAll(parts, call, drawn)
    await tagAll(parts, call, drawn)
    await index.save()
  } catch (error) {
    const { kind, message, until } = toBoardError(error)
    throw new BoardError(kind, message, {
      made: [...drawn.values()].map(({ id }) => id),
      ...(until === null ? {} : { until }),
      cause: error,
    })
  }
  return items.map((item) => drawn.get(item)?.id ?? '')
}

/** Puts what was drawn into its frames, and ties each card to what it carries, so that it travels as one. */
async function carryAll(
  { miro }: Parts,
  call: Gate['call'],
  drawn: ReadonlyMap<NewItem, Drawn>,
): Promise<void> {
  const areas = new Set([...drawn.keys()].flatMap(({ area }) => area ?? []))
  for (const area of areas) {
    const frame = await call(price.call, () => miro.board.getById(area))
    if (!isFrame(frame)) throw new BoardError('gone', `${area} is no frame`, { items: [area] })
    const inside = [...drawn].filter(([item]) => item.area === area)
    const things = inside.map(([{ at }, made]) => ({ drawn: made, at }))
    const now = await carry({ miro, call, frame }, things)
    await settled(
      cardsOf(inside).map(async (ids) => {
        const items = ids.flatMap((id) => now.get(id) ?? [])
        const undo = (late: Group) => late.ungroup()
        await call(price.call, () => miro.board.group({ items }), undo)
      }),
    )
  }
}

/** Each card that carries something, with what it carries. */
function cardsOf(drawn: readonly (readonly [NewItem, Drawn])[]): ItemId[][] {
  const cards = new Map<string, ItemId[]>()
  for (const [{ item, tag }, { id }] of drawn) {
    if (item.is === 'card' && tag?.card !== undefined) cards.set(tag.card, [id])
  }
  for (const [{ item }, { id }] of drawn) {
    if (item.is !== 'card') cards.get(item.on ?? '')?.push(id)
  }
  return [...cards.values()].filter((ids) => ids.length > 1)
}

/** Frames take no metadata, so what they carry says which frame it was made for. */
async function tagAll(
  { index, metadata }: Parts,
  call: Gate['call'],
  drawn: ReadonlyMap<NewItem, Drawn>,
): Promise<void> {
  for (const [{ tag }, { id }] of drawn) if (tag) index.put(tag.station, id, { ...tag, id })
  await settled(
    [...drawn].map(async ([{ tag, area }, made]) => {
      const carrier = area === null ? null : index.tag(area)
      if (tag && !isFrame(made)) {
        await metadata.write(call, made, { tag: { ...tag, id: made.id }, area: carrier })
      }
      if (!tag && carrier) index.put(carrier.station, made.id, 'plain')
    }),
  )
}
