import type { Item } from '../../document/document.ts'
import { errors, fail } from '../errors.ts'
import { apiType, strings } from '../items/wire.ts'
import { bookkeeping } from '../stored.ts'
import { command, snapshotOf, snapshotsOf, visibleItem } from './command.ts'
import type { Context } from './command.ts'

export interface Filter {
  readonly id?: string | readonly string[]
  readonly type?: string | readonly string[]
  readonly tags?: string | readonly string[]
}

/** Items that a filter names (E4): one flat list, tags and groups included, back to front. */
export function matching(context: Context, filter: Filter | undefined): Item[] {
  if (filter?.id !== undefined) return byIds(context, filter.id)
  const all = context.document.items().filter((item) => !bookkeeping(item))
  const types = filter?.type === undefined ? null : many(filter.type)
  const titles = filter?.tags === undefined ? null : many(filter.tags)
  const tags = all.filter((item) => item.type === 'tag' && titles?.includes(item.text))
  const tagIds = new Set(tags.map((tag) => tag.id))
  return all.filter((item) => {
    if (types && !types.includes(apiType(item.type))) return false
    return titles === null || strings(item.props['tagIds']).some((id) => tagIds.has(id))
  })
}

/** One unknown id is an error; unknown ids in a list are left out (field note). */
function byIds(context: Context, id: string | readonly string[]): Item[] {
  if (typeof id !== 'string') return id.flatMap((one) => visibleItem(context, one) ?? [])
  return [visibleItem(context, id) ?? fail(errors.getById(id))]
}

const many = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value

export const reading = {
  'board.get': command(500, 'boards:read', (context, filter: Filter | undefined) =>
    snapshotsOf(context, matching(context, filter)),
  ),

  'board.getById': command(50, 'boards:read', (context, id: string) => {
    if (!visibleItem(context, id)) fail(errors.getById(id))
    return snapshotOf(context, id)
  }),

  'frame.getChildren': command(500, 'boards:read', (context, id: string) => {
    if (!visibleItem(context, id)) fail(errors.notFound(id))
    const children = context.document.children(id).filter((item) => !bookkeeping(item))
    return snapshotsOf(context, children)
  }),

  'group.getItems': command(50, 'boards:read', (context, id: string) => {
    const group = visibleItem(context, id) ?? fail(errors.notFound(id))
    const ids = strings(group.props['itemsIds'])
    return snapshotsOf(
      context,
      ids.flatMap((one) => visibleItem(context, one) ?? []),
    )
  }),
}
