import { groupOf, membersOf } from '../../document/related.ts'
import { reparent } from '../../document/removal.ts'
import type { Writer } from '../../document/document.ts'
import { errors, fail } from '../errors.ts'
import { boxOf, inside } from '../geometry.ts'
import { checkFree, command, needItem, snapshotOf, visibleItem } from './command.ts'
import type { Context } from './command.ts'
import type { ItemRef } from './writing.ts'

export interface FrameInput {
  readonly frame: string
  readonly item: ItemRef
}

export const framing = {
  'frame.add': command(
    50,
    'boards:write',
    (context, { frame: frameId, item: given }: FrameInput) => {
      const { document, actor, host } = context
      const frame = needItem(context, frameId)
      const item = visibleItem(context, given.id) ?? fail(errors.noSuchChild(given.id))
      const joining = item.type === 'group' ? membersOf(item) : [item.id]
      checkFree(context, [frameId, ...joining], errors.lockedParent)
      const box = boxOf(document, frame)
      for (const id of joining) {
        const one = document.get(id) ?? fail(errors.noSuchChild(id))
        if (one.type === 'frame' || one.type === 'tag') fail(errors.unexpectedType(one.type))
        if (one.locked) fail(errors.attachLocked(id))
        if (one.parent !== null && one.parent !== frameId) fail(errors.otherParent(id))
        if (!inside(box, boxOf(document, one), host.options.insideTest)) fail(errors.notInside(id))
      }
      document.act(actor, 'adopt', (writer) => {
        for (const id of joining) reparent(document, writer, id, frameId)
        if (item.type !== 'group') leaveGroup(context, writer, item.id)
      })
      return { frame: snapshotOf(context, frameId), item: snapshotOf(context, item.id) }
    },
  ),

  'frame.remove': command(50, 'boards:write', (context, { frame, item }: FrameInput) => {
    const { document, actor } = context
    needItem(context, frame)
    const child = needItem(context, item.id)
    const leaving = child.type === 'group' ? membersOf(child) : [child.id]
    checkFree(context, leaving, errors.lockedParent)
    for (const id of leaving) {
      if (document.get(id)?.parent !== frame) fail(errors.notAChild(id))
    }
    document.act(actor, 'detach', (writer) => {
      for (const id of leaving) reparent(document, writer, id, null)
    })
    return { frame: snapshotOf(context, frame), item: snapshotOf(context, item.id) }
  }),
}

/** Adding one member of a group to a frame takes it out of the group (field note, E19). */
function leaveGroup({ document }: Context, writer: Writer, id: string): void {
  const group = groupOf(document, id)
  if (!group) return
  const left = membersOf(group).filter((member) => member !== id)
  if (left.length < 2) writer.remove(group.id)
  else writer.update(group.id, { props: { ...group.props, itemsIds: left } })
}
