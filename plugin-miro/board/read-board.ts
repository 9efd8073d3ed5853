import type { Miro } from '@mirohq/websdk-types'
import type { LaidItem, Note, Snapshot } from '../../shared/board/snapshot.ts'
import { overlaps, type BoardRect } from '../../shared/geometry/rect.ts'
import { cleanText } from '../../shared/votes/clean-text.ts'
import { hueOfMiro } from '../../shared/votes/hue-of-miro.ts'
import { price, type Gate } from './gate.ts'
import { isFrame, isPlaced, isShape, isSticky, isText, type Found, type Placed } from './guards.ts'
import { htmlToText } from './html.ts'
import type { ItemMetadata } from './item-metadata.ts'
import { placesOn } from './places.ts'
import type { TagIndex } from './tag-index.ts'
import { tagsOn } from './tags-on.ts'

/** What Miro gives as `Unsupported` and may hide notes in; pen strokes and the like cannot. */
const opaque = new Set(['kanban', 'table', 'usm', 'document', 'mindmap_node'])

/** Everything that reading needs beside the board. */
export interface Reading {
  readonly miro: Miro
  readonly gate: Gate
  readonly index: TagIndex
  readonly metadata: ItemMetadata
  readonly nameOf: (author: string) => string | null
}

/** The board at one moment, by one call of 500 credits and whatever must be asked of items never seen before. */
export async function readBoard({
  miro,
  gate,
  index,
  metadata,
  nameOf,
}: Reading): Promise<Snapshot> {
  const all = await gate.call(price.get, () => miro.board.get())
  await index.refresh()
  const unasked = await metadata.ask(all.filter(({ id }) => index.get(id) === undefined))
  const tags = tagsOn(all, index, metadata)
  const place = placesOn(all)
  const placed = all.filter(isPlaced).map((item) => ({ item, box: place(item) }))

  const items = placed.flatMap(({ item, box }): LaidItem[] => {
    const tag = tags.get(item.id)
    return tag ? [{ id: item.id, tag, box, text: wordsOf(item), locked: false }] : []
  })
  // An area may be gone while its cards and vote boxes still lie there: what touches them is read all the same.
  const near = (box: BoardRect): boolean => items.some((item) => overlaps(item.box, box))
  const notes = placed.flatMap(({ item, box }) => noteOf(item, box, near, nameOf) ?? [])
  const hidden = placed.flatMap(({ item }) => (opaque.has(item.type) ? [item.type] : []))
  return { notes, items, unread: [...new Set([...hidden, ...(unasked > 0 ? ['shape'] : [])])] }
}

/** The words an item of ours shows. Frames' titles are plain text, all else is HTML. */
function wordsOf(item: Found): string {
  if (isFrame(item)) return cleanText(item.title)
  return isShape(item) || isText(item) ? cleanText(htmlToText(item.content)) : ''
}

/** Words, author and colour are looked at only where our items lie; a note elsewhere has only its place. */
function noteOf(
  item: Placed,
  box: BoardRect,
  near: (box: BoardRect) => boolean,
  nameOf: Reading['nameOf'],
): Note | null {
  const kind = isSticky(item) ? 'sticky' : item.type === 'emoji' ? 'emoji' : null
  if (kind === null) return null
  const bare = { id: item.id, kind, box, stuckTo: null } as const
  if (!near(box)) {
    return { ...bare, text: '', hue: null, author: { id: null, name: null }, madeAt: null }
  }
  const madeAt = Date.parse(item.createdAt)
  return {
    ...bare,
    text: isSticky(item) ? cleanText(htmlToText(item.content)) : '',
    hue: isSticky(item) ? hueOfMiro(item.style.fillColor) : null,
    author: { id: item.createdBy, name: nameOf(item.createdBy) },
    madeAt: Number.isFinite(madeAt) ? madeAt : null,
  }
}
