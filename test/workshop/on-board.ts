import { tagOf } from '../../shared/board/new-items.ts'
import type { LaidItem, Note } from '../../shared/board/snapshot.ts'
import { onBoard, type BoardPoint } from '../../shared/geometry/rect.ts'
import type { SceneItem, SceneTag } from '../../shared/scene/scene.ts'
import { nothingCarried } from '../../shared/workshop/carried.ts'
import { interpret } from '../../shared/votes/interpret.ts'
import { departments, scenes } from '../scene/scenes.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'

const station = 'station-1'
const corner: BoardPoint = { x: 1000, y: -500 }

/** What of a tag tells an item from the others of its station. */
type Which = Partial<SceneTag>

const is =
  (which: Which) =>
  ({ tag }: LaidItem): boolean =>
    (['kind', 'key', 'card', 'row'] as const).every(
      (name) => which[name] === undefined || which[name] === tag[name],
    )

/** A station as it lies on a board, with people's typing and notes on it. */
export class OnBoard {
  items: readonly LaidItem[]
  readonly notes: Note[] = []

  constructor(scene: readonly SceneItem[]) {
    this.items = scene.flatMap((item, ord): LaidItem[] => {
      const tag = tagOf(item, ord, { workshop: 'w', station })
      const id = `i${ord}`
      const box = onBoard(item.box, corner)
      return tag
        ? [{ id, tag: { ...tag, id }, box, text: item.text?.words ?? '', locked: false }]
        : []
    })
  }

  find(which: Which): LaidItem {
    const item = this.items.find(is(which))
    if (!item) throw new Error(`nothing is ${JSON.stringify(which)}`)
    return item
  }

  type(which: Which, text: string): this {
    const { id } = this.find(which)
    this.items = this.items.map((item) => (item.id === id ? { ...item, text } : item))
    return this
  }

  put(which: Which, text: string): this {
    const { box } = this.find(which)
    const id = `n${this.notes.length}`
    // Its point, the middle of its upper square, lies where the label ends.
    const place = { left: box.left + 60, top: box.top + 10, width: 240, height: 240 }
    const author = { id, name: `Guest ${id}` }
    this.notes.push({
      id,
      kind: 'sticky',
      box: place,
      text,
      hue: null,
      author,
      madeAt: null,
      stuckTo: null,
    })
    return this
  }

  remove(which: Which): this {
    this.items = this.items.filter((item) => !is(which)(item))
    return this
  }

  /** What a station's facts are read from. */
  context<Words>(words: Words) {
    const board = interpret(
      { notes: this.notes, items: this.items, unread: [] },
      { rounds: [], departments, roster: [], facilitators: [], notOnePerson: [], authors: 'id' },
    )
    return {
      station,
      words,
      departments: departments.slice(0, 5),
      roster: [],
      board,
      tally: null,
      decision: null,
      settings: {},
      carried: nothingCarried,
    }
  }
}

/** A station just laid. @param leading what leads in the vote of the station before */
export const laid = (kind: string, leading?: readonly string[]): OnBoard =>
  new OnBoard(scenes(deckEn, 5, leading)[kind]?.items ?? [])
