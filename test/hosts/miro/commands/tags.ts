import type { BoardDocument, Json, Writer } from '../../document/document.ts'
import { errors, fail } from '../errors.ts'
import { strings } from '../items/wire.ts'
import { command, snapshotOf } from './command.ts'
import type { Context } from './command.ts'

/** At most this many tags on a board, and characters in a title (docs). */
const limits = { perBoard: 100, title: 120 } as const

const colours = [
  'red',
  'magenta',
  'violet',
  'light_green',
  'green',
  'dark_green',
  'cyan',
  'blue',
  'dark_blue',
  'yellow',
  'gray',
  'black',
  'dark_gray',
]

export interface TagProps {
  readonly title?: Json
  readonly color?: Json
}

export const tagging = {
  'board.createTag': command(50, 'boards:write', (context, given: TagProps | undefined) => {
    const { document, actor } = context
    const tags = document.items().filter((item) => item.type === 'tag')
    if (tags.length >= limits.perBoard) fail(errors.tooManyTags(limits.perBoard))
    const { title, color } = checkTag(context, given ?? {})
    const tag = document.act(actor, 'create', (writer) =>
      writer.create({ type: 'tag', text: title, width: 0, height: 0, props: { color } }),
    )
    return snapshotOf(context, tag.id)
  }),
}

export function syncTag(context: Context, copy: TagProps & { readonly id: string }): void {
  const { title, color } = checkTag(context, copy, copy.id)
  context.document.act(context.actor, 'sync', (writer) => {
    writer.update(copy.id, { text: title, props: { color } })
  })
}

/** Takes a tag off every item that carries it. */
export function forgetTag(document: BoardDocument, writer: Writer, tag: string): void {
  for (const item of document.items()) {
    const tagIds = strings(item.props['tagIds'])
    if (!tagIds.includes(tag)) continue
    const left = tagIds.filter((id) => id !== tag)
    writer.update(item.id, { props: { ...item.props, tagIds: left } })
  }
}

/** Titles are unique on a board, upper and lower case apart (E20). */
function checkTag(
  { document }: Context,
  { title, color = 'red' }: TagProps,
  self?: string,
): { title: string; color: string } {
  if (typeof title !== 'string' || title === '' || title.length > limits.title) {
    fail(errors.value('title'))
  }
  if (typeof color !== 'string' || !colours.includes(color)) fail(errors.value('color'))
  const twin = document.items().find((item) => item.type === 'tag' && item.text === title)
  if (twin && twin.id !== self) fail(errors.tagTitle())
  return { title, color }
}
