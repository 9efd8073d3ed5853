import type { RawBox, RawItem, RawNote, RawSnapshot } from '../shared/board/messages.ts'
import { boundsOf, boxOf, meet, stickyBox } from './box-of.ts'
import { lookAtAll, unlessVanished } from './host-error.ts'
import { solidColour } from './paint.ts'
import { kindOf } from './parts.ts'
import { readItems } from './read-items.ts'
import { createStampAuthors } from './stamp-authors.ts'
import { stampTarget } from './stamp-target.ts'

type Near = (box: RawBox) => boolean

const nobody: RawNote['author'] = { id: null, name: null }

/**
 * Reads the page: one sweep in one turn. Every look at a node crosses into the host, so a note is asked for its place
 * first, and for the rest only where our items are.
 */
export function createPageReader(): (page: PageNode) => Promise<RawSnapshot> {
  const authors = createStampAuthors()
  const signed = async (stamp: StampNode, note: RawNote): Promise<RawNote> => ({
    ...note,
    author: await authors(stamp),
  })

  return async (page) => {
    const items = readItems(page)
    const near = groundOf(items)
    const hidden = hiddenNotes(page)
    const far = { sticky: createPlaces(), stamp: createPlaces() }
    const seen = (note: StickyNode | StampNode): boolean =>
      note.visible && (hidden.size === 0 || !hidden.has(note.id))

    const stickies: RawNote[] = []
    lookAtAll(page.findAllWithCriteria({ types: ['STICKY'] }), (sticky) => {
      if (!seen(sticky)) return
      const box = stickyBox(sticky)
      if (box && !near(box)) far.sticky.add(sticky.id, box)
      else stickies.push(readSticky(sticky, box))
    })
    const stamps: Promise<RawNote>[] = []
    lookAtAll(page.findAllWithCriteria({ types: ['STAMP'] }), (stamp) => {
      if (!seen(stamp)) return
      const box = boxOf(stamp)
      const stuckTo = stampTarget(stamp)
      if (box && !near(box) && stuckTo === null) far.stamp.add(stamp.id, box)
      else stamps.push(signed(stamp, readStamp(stamp, box, stuckTo)))
    })
    const notes = [...stickies, ...(await Promise.all(stamps))]
    return { items, notes, far: { sticky: far.sticky.places, stamp: far.stamp.places } }
  }
}

/** Places of notes as flat lists, which cross the wall much faster than thousands of objects. */
function createPlaces() {
  const ids: string[] = []
  const boxes: number[] = []
  const add = (id: string, box: NonNullable<RawBox>): void => {
    ids.push(id)
    // Taking a list apart by pattern costs Figma's engine an iterator each time.
    boxes.push(box[0], box[1], box[2], box[3])
  }
  return { places: { ids, boxes }, add }
}

const readSticky = (sticky: StickyNode, box: RawBox): RawNote => ({
  id: sticky.id,
  kind: 'sticky',
  box,
  text: sticky.text.characters,
  fill: solidColour(sticky.fills),
  author: { id: null, name: sticky.authorName },
  stuckTo: null,
})

const readStamp = (stamp: StampNode, box: RawBox, stuckTo: string | null): RawNote => ({
  id: stamp.id,
  kind: 'stamp',
  box,
  text: '',
  fill: null,
  author: nobody,
  stuckTo,
})

/**
 * What lies in something hidden is hidden itself. (A section that only hides its contents has them all the same.)
 */
function hiddenNotes(page: PageNode): Set<string> {
  const hidden = new Set<string>()
  for (const container of page.findAllWithCriteria({ types: ['SECTION', 'GROUP', 'FRAME'] })) {
    if (unlessVanished(() => container.visible) !== false) continue
    const notes = container.findAllWithCriteria({ types: ['STICKY', 'STAMP'] })
    for (const note of notes) hidden.add(note.id)
  }
  return hidden
}

/** Whether a box touches our ground: areas and cards, and what was moved out of all of them. */
function groundOf(items: readonly RawItem[]): Near {
  const wide = items.filter(({ tag }) => ['station', 'card'].indexOf(kindOf(tag)) >= 0)
  const ground = wide.map(({ box }) => box)
  for (const { box } of items) if (!ground.some((known) => meet(known, box))) ground.push(box)
  const around = boundsOf(ground)
  return (box) => meet(around, box) && ground.some((known) => meet(known, box))
}
