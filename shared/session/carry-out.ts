import { BoardError } from '../board/board-error.ts'
import type { ItemChange, NewItem } from '../board/board.ts'
import { newItems } from '../board/new-items.ts'
import { patiently } from '../board/patiently.ts'
import type { ItemId, Snapshot } from '../board/snapshot.ts'
import { batchesOf, unitsOf } from '../board/units.ts'
import { changedSettings } from '../workshop/settings.ts'
import type { ActionPlan } from '../workshop/station.ts'
import { areaOn, originals, type Core } from './core.ts'
import { workshopOf } from './laying-actions.ts'
import { assertRoom } from './no-room.ts'
import { updateSettings } from './update-settings.ts'

/**
 * Does what a station's own button planned: everything or nothing. When a step fails, what was made is taken away again
 * and what was changed is changed back. What somebody locked stays as it is and keeps nothing else from being done; it
 * is told of at the end. So is what could not be taken away, because by then all else is done.
 * @throws BoardError, NoRoomError
 */
export async function carryOut(core: Core, station: string, plan: ActionPlan): Promise<void> {
  const { board, clock } = core
  const snapshot = await board.read()
  const area = areaOn(snapshot, station)
  if (!area) throw new BoardError('gone', `The area ${station} is gone`)
  if (plan.size) assertRoom(snapshot, area, { ...area.box, ...plan.size })
  const at = { x: area.box.left, y: area.box.top }
  const whose = { workshop: workshopOf(core).id, station }
  const first = 1 + Math.max(...originals(snapshot, station).map(({ tag }) => tag.ord))
  // `unitsOf` and `newItems` speak of whole scenes, whose first item is the area.
  const scene = { size: area.box, name: '', items: plan.create }

  const made: ItemId[] = []
  const changed: ItemChange[] = []
  const locked: BoardError[] = []
  const create = async (items: readonly NewItem[]): Promise<void> => {
    try {
      made.push(...(await board.create(items, () => false)))
    } catch (error) {
      if (error instanceof BoardError) made.push(...error.made)
      throw error
    }
  }
  const change = async (changes: readonly ItemChange[]): Promise<void> => {
    if (changes.length === 0) return
    changed.push(...changes)
    try {
      await board.change(changes)
    } catch (error) {
      if (!(error instanceof BoardError) || error.kind !== 'locked') throw error
      locked.push(error)
    }
  }

  try {
    if (plan.size) await change([{ id: area.id, size: plan.size }])
    for (const batch of batchesOf(unitsOf(scene), board.can.batch)) {
      const items = newItems(scene, batch, at, area.id, whose)
      await create(
        items.map((item) => ({
          ...item,
          area: area.id,
          tag: item.tag && { ...item.tag, ord: item.tag.ord + first },
        })),
      )
    }
    await change(plan.change)
    const { settings } = plan
    if (settings) await updateSettings(board, (all) => changedSettings(all, station, settings))
  } catch (error) {
    if (made.length > 0) await patiently(() => board.remove(made), { clock })
    await change(changed.flatMap((one) => changedBack(one, snapshot)))
    throw error
  }
  if (plan.settings) await core.attempt({ action: 'stored', run: () => core.reload() })
  if (plan.remove && plan.remove.length > 0) await board.remove(plan.remove)
  for (const error of locked) throw error
}

/** What makes an item again what it was; nothing for one that nobody knew. */
function changedBack({ id, text, tag, to, size }: ItemChange, { items }: Snapshot): ItemChange[] {
  const before = items.find((item) => item.id === id)
  if (!before) return []
  const { id: _, ...tagBefore } = before.tag
  return [
    {
      id,
      ...(text !== undefined && { text: before.text }),
      ...(tag && { tag: tagBefore }),
      ...(to && { to: { x: before.box.left, y: before.box.top } }),
      ...(size && { size: { width: before.box.width, height: before.box.height } }),
    },
  ]
}
