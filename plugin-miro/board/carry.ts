import type { Frame, GroupableItem, Miro } from '@mirohq/websdk-types'
import { BoardError } from '../../shared/board/board-error.ts'
import type { ItemId } from '../../shared/board/snapshot.ts'
import type { BoardRect } from '../../shared/geometry/rect.ts'
import type { Drawn } from './draw.ts'
import { price, type Gate } from './gate.ts'
import { parentOf } from './guards.ts'
import { settled } from './settled.ts'

/** Something drawn, and where it was meant to lie. */
export interface Placing {
  readonly drawn: Drawn
  readonly at: BoardRect
}

/** What carrying works with: the frame, and the gate's call (which may refuse to go on). */
export interface Carrier {
  readonly miro: Miro
  readonly call: Gate['call']
  readonly frame: Frame
}

/**
 * Puts drawn things into their frame. Whether a frame adopts by itself what an app draws over it is not documented, so
 * both are met. A group is added by one call whatever its size, so all that is outside goes in as one.
 * @returns the things as they are now, because a handle from before cannot be grouped again
 */
export async function carry(
  carrier: Carrier,
  things: readonly Placing[],
): Promise<Map<ItemId, GroupableItem>> {
  const now = new Map<ItemId, GroupableItem>(things.map(({ drawn }) => [drawn.id, drawn]))
  const outside = things.filter(({ drawn }) => !isIn(carrier, drawn))
  const inside = things.filter((thing) => !outside.includes(thing))
  await settled(inside.map((thing) => putRight(carrier, thing)))
  if (outside.length > 3) {
    for (const item of await addTogether(carrier, outside)) now.set(item.id, item)
  }
  const left = outside.filter(({ drawn }) => !isIn(carrier, now.get(drawn.id) ?? drawn))
  await settled(left.map(async (thing) => now.set(thing.drawn.id, await addOne(carrier, thing))))
  return now
}

/** Grouping, adding and ungrouping are three calls for any number of things. Where the host refuses, nothing changes. */
async function addTogether(
  { miro, call, frame }: Carrier,
  things: readonly Placing[],
): Promise<GroupableItem[]> {
  const items = things.map(({ drawn }) => drawn)
  const group = await call(
    price.call,
    () => miro.board.group({ items }),
    (late) => late.ungroup(),
  )
  try {
    await call(price.call, () => frame.add(group))
  } catch (error) {
    if (!(error instanceof BoardError && error.kind === 'failed')) throw error
  }
  return call(price.call, () => group.ungroup())
}

async function addOne(carrier: Carrier, thing: Placing): Promise<Drawn> {
  const { call, frame } = carrier
  const drawn = await call(price.call, () => frame.add(thing.drawn))
  if (!isIn(carrier, drawn)) {
    throw new BoardError('failed', `${drawn.id} did not go into its frame`, { items: [drawn.id] })
  }
  await putRight(carrier, { ...thing, drawn })
  return drawn
}

const isIn = ({ frame }: Carrier, item: GroupableItem): boolean => parentOf(item) === frame.id

/** Adoption has been seen to shift places. */
async function putRight({ miro, call, frame }: Carrier, { drawn, at }: Placing): Promise<void> {
  const x = at.left + at.width / 2 - (frame.x - frame.width / 2)
  const y = at.top + at.height / 2 - (frame.y - frame.height / 2)
  if (Math.abs(drawn.x - x) < 0.5 && Math.abs(drawn.y - y) < 0.5) return
  drawn.x = x
  drawn.y = y
  await call(price.call, () => miro.board.sync(drawn))
}
