import type { Item } from '../../document/document.ts'
import { errors, fail } from '../errors.ts'
import { bookkeeping } from '../stored.ts'
import { command, needItem } from './command.ts'
import type { Context } from './command.ts'

export interface Moved {
  readonly ids: readonly string[]
}
export interface MovedBy extends Moved {
  readonly target: string
}

/** A range of depths that is free. */
interface Gap {
  readonly from: number
  readonly room: number
}

/** Moves items into a gap, in the order they had among themselves. Frames stay at the back (E18). */
const reorder = <Input extends Moved>(
  method: string,
  gap: (others: readonly Item[], input: Input) => Gap,
) =>
  command(50, 'boards:write', (context, input: Input) => {
    const moved = input.ids.map((id) => needItem(context, id))
    if (moved.some((item) => item.type === 'frame')) fail(errors.frameOrder(method))
    const others = layered(context).filter(({ id }) => !input.ids.includes(id))
    const { from, room } = gap(others, input)
    const { document, actor } = context
    document.act(actor, 'order', (writer) => {
      for (const [index, item] of moved.toSorted((a, b) => a.z - b.z).entries()) {
        writer.update(item.id, { z: from + (room * index) / moved.length })
      }
    })
  })

function layered({ document }: Context): Item[] {
  return document.items().filter((item) => item.type !== 'frame' && !bookkeeping(item))
}

/** The gap between an item and its neighbour, so that nobody else has to move. */
function beside(others: readonly Item[], target: string, side: 1 | -1): Gap {
  const index = others.findIndex(({ id }) => id === target)
  const at = others[index]?.z ?? fail(errors.notFound(target))
  const next = others[index + side]?.z ?? at + side * 2
  const room = Math.abs(next - at) / 2
  return { from: Math.min(at, next) + room / 2, room }
}

export const ordering = {
  'board.bringToFront': reorder('bringToFront', (others) => ({
    from: 1 + Math.max(0, ...others.map(z)),
    room: 1,
  })),
  'board.sendToBack': reorder('sendToBack', (others) => ({
    from: Math.min(0, ...others.map(z)) - 2,
    room: 1,
  })),
  'board.bringInFrontOf': reorder<MovedBy>('bringInFrontOf', (others, { target }) =>
    beside(others, target, 1),
  ),
  'board.sendBehindOf': reorder<MovedBy>('sendBehindOf', (others, { target }) =>
    beside(others, target, -1),
  ),
  'board.getLayerIndex': command(50, 'boards:read', (context, id: string) => {
    const item = needItem(context, id)
    if (item.type === 'frame') fail(errors.frameOrder('getLayerIndex'))
    return layered(context).findIndex((other) => other.id === id)
  }),
}

const z = (item: Item): number => item.z
