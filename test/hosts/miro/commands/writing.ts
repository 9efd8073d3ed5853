import type { Item } from '../../document/document.ts'
import { descendants, groupOf, membersOf } from '../../document/related.ts'
import { reparent, tidy } from '../../document/removal.ts'
import { errors, fail } from '../errors.ts'
import { frameFloor } from '../items/defaults.ts'
import { newItem } from '../items/create.ts'
import type { Creatable, Props } from '../items/create.ts'
import { syncItem } from '../items/sync.ts'
import type { SyncInput } from '../items/sync.ts'
import { strings } from '../items/wire.ts'
import { adoptingFrame } from '../rules.ts'
import { checkFree, command, needItem, snapshotOf, visibleItem } from './command.ts'
import type { Context } from './command.ts'
import { forgetTag, syncTag } from './tags.ts'

const create = (type: Creatable) =>
  command(50, 'boards:write', (context, props: Props | undefined) => {
    const { document, actor, host } = context
    const made = newItem(type, props ?? {})
    for (const tag of strings(made.props?.['tagIds'])) needItem(context, tag)
    const id = document.act(actor, 'create', (writer) => {
      const z = type === 'frame' ? { z: nextFrameDepth(document.items()) } : {}
      const item = writer.create({ ...made, ...z })
      if (host.options.adoptOnCreate) {
        const frame = adoptingFrame(document, item, host.options.insideTest)
        reparent(document, writer, item.id, frame)
      }
      return item.id
    })
    return snapshotOf(context, id)
  })

/** Among themselves, later frames lie above earlier ones. */
function nextFrameDepth(items: readonly Item[]): number {
  const depths = items.flatMap(({ type, z }) => (type === 'frame' ? [z] : []))
  return Math.max(frameFloor, ...depths) + 1
}

export interface ItemRef {
  readonly id: string
  readonly type: string
}

export const writing = {
  'board.createStickyNote': create('sticky_note'),
  'board.createText': create('text'),
  'board.createShape': create('shape'),
  'board.createFrame': create('frame'),

  'item.sync': command(50, 'boards:write', (context, input: SyncInput) => {
    const { document, actor, host } = context
    const item = needItem(context, input.item.id)
    checkFree(context, [item.id])
    if (item.type === 'tag') syncTag(context, input.item)
    else if (item.type !== 'group') {
      document.act(actor, 'sync', (writer) => syncItem(host, writer, input))
    }
    return snapshotOf(context, item.id)
  }),

  'board.remove': command(50, 'boards:write', (context, { id, type }: ItemRef) => {
    if (id === '') fail(errors.noId())
    const item = visibleItem(context, id) ?? fail(errors.cannotRemove(type, id))
    const going = item.type === 'group' ? membersOf(item) : [item.id]
    checkFree(context, going)
    context.document.act(context.actor, 'remove', (writer) => {
      for (const one of going) removeItem(context, writer, one)
      if (context.document.get(item.id)) writer.remove(item.id)
      tidy(context.document, writer)
    })
  }),

  'group.ungroup': command(50, 'boards:write', (context, id: string) => {
    const { document, actor } = context
    const members = membersOf(needItem(context, id))
    document.act(actor, 'ungroup', (writer) => writer.remove(id))
    return members.map((member) => snapshotOf(context, member))
  }),

  'board.group': command(50, 'boards:write', (context, items: readonly GroupRef[]) => {
    const { document, actor } = context
    if (items.length < 2) fail(errors.groupOfTwo())
    const members = items.map(({ id }) => needItem(context, id))
    checkFree(
      context,
      members.map(({ id }) => id),
    )
    for (const member of members) {
      if (member.type === 'tag' || member.type === 'group') fail(errors.cannotGroup(member.type))
      if (member.locked) fail(errors.locked(member.id))
      if (groupOf(document, member.id)) fail(errors.alreadyGrouped(member.id))
    }
    const itemsIds = members.map(({ id }) => id)
    // A handle that still says it is grouped makes grouping do nothing, silently (field note, E19).
    const stale = items.find(({ groupId }) => groupId !== undefined)?.groupId
    if (stale !== undefined) return { id: stale, type: 'group', itemsIds }
    const group = document.act(actor, 'group', (writer) =>
      writer.create({ type: 'group', width: 0, height: 0, props: { itemsIds } }),
    )
    return snapshotOf(context, group.id)
  }),
}

/** A member of a group to be, with what its handle believes. */
export interface GroupRef extends ItemRef {
  readonly groupId?: string
}

/** A frame's children stay on the board or go with it (E12); a tag comes off the items that carry it (E20). */
function removeItem(
  { document, host }: Context,
  writer: Parameters<typeof tidy>[1],
  id: string,
): void {
  const item = document.get(id)
  if (!item) return
  if (host.options.removeFrame === 'cascade') {
    for (const inner of descendants(document, id).toReversed()) writer.remove(inner.id)
  } else
    for (const child of document.children(id)) reparent(document, writer, child.id, item.parent)
  if (item.type === 'tag') forgetTag(document, writer, id)
  writer.remove(id)
}
