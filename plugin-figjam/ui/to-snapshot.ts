import type { LaidItem, Note, Snapshot } from '../../shared/board/snapshot.ts'
import type {
  RawBox,
  RawItem,
  RawNote,
  RawPlaces,
  RawSnapshot,
} from '../../shared/board/messages.ts'
import { boardRect, type BoardRect } from '../../shared/geometry/rect.ts'
import { cleanText } from '../../shared/votes/clean-text.ts'
import { nearestHue } from '../../shared/votes/nearest-hue.ts'
import { tagSchema, type Tag } from '../../shared/workshop/tag.ts'

/** What the sandbox read, in the core's terms: sixteenths, clean words, hues, tags. */
export const toSnapshot = ({ notes, far, items }: RawSnapshot): Snapshot => ({
  notes: [...notes.map(toNote), ...toFar('sticky', far.sticky), ...toFar('stamp', far.stamp)],
  items: items.flatMap(toItem),
  unread: [],
})

const toNote = ({ id, kind, box, text, fill, author, stuckTo }: RawNote): Note => ({
  id,
  kind,
  box: toRect(box),
  text: cleanText(text),
  hue: fill && nearestHue(fill),
  author,
  madeAt: null,
  stuckTo,
})

const toFar = (kind: RawNote['kind'], { ids, boxes }: RawPlaces): Note[] =>
  ids.map((id, index) => {
    const [left = NaN, top = NaN, width = 0, height = 0] = boxes.slice(4 * index, 4 * index + 4)
    const box = boardRect(left, top, width, height)
    return { id, kind, box, text: '', hue: null, author: nobody, madeAt: null, stuckTo: null }
  })

const nobody: Note['author'] = { id: null, name: null }

/** Items whose tag is not of this version are none of ours; they are left as they are. */
function toItem({ id, tag: stored, box, text, locked }: RawItem): LaidItem[] {
  const tag = readTag(stored)
  return tag ? [{ id, tag, box: toRect(box), text: cleanText(text), locked }] : []
}

function readTag(stored: string): Tag | null {
  try {
    const read = tagSchema.safeParse(JSON.parse(stored))
    return read.success ? read.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const toRect = (box: RawBox): BoardRect => boardRect(...(box ?? ([NaN, NaN, 0, 0] as const)))
