import { BoardError } from '../../shared/board/board-error.ts'
import type { NewItem } from '../../shared/board/board.ts'
import type { Hue, ItemId } from '../../shared/board/snapshot.ts'
import type { BoardRect, Rect } from '../../shared/geometry/rect.ts'
import { contains } from '../../shared/geometry/rect.ts'
import type { Tag } from '../../shared/workshop/tag.ts'

/** Anything that lies on the memory board: ours (`drawn`) or a person's sticky. */
export interface Thing {
  readonly id: ItemId
  readonly is: 'area' | 'card' | 'plain' | 'sticky'
  readonly box: BoardRect
  readonly text: string
  readonly tag: Tag | null
  readonly parent: ItemId | null
  readonly locked: boolean
  readonly hue: Hue | null
  readonly author: string
  readonly madeAt: number
}

/**
 * One whiteboard in memory, shared by all panels and people on it. Containers carry what lies in them; nothing else of
 * any host is imitated. `before` is called ahead of every step of every verb, and may throw or take its time.
 */
export class MemoryWorld {
  readonly things = new Map<ItemId, Thing>()
  readonly store = new Map<string, string>()
  readonly hints = new Set<() => void>()
  before: (step: string) => Promise<void> | void = () => undefined
  private made = 0

  nextId(): ItemId {
    this.made += 1
    return `m${String(this.made).padStart(5, '0')}`
  }

  put(thing: Thing): void {
    this.things.set(thing.id, thing)
    for (const hint of this.hints) hint()
  }

  delete(id: ItemId): void {
    if (!this.things.delete(id)) return
    for (const hint of this.hints) hint()
  }

  /** What a container carries, itself included, at any depth. */
  carried(id: ItemId): Thing[] {
    const own = this.things.get(id)
    const inside = [...this.things.values()].filter(({ parent }) => parent === id)
    return [...(own ? [own] : []), ...inside.flatMap((thing) => this.carried(thing.id))]
  }

  /** The innermost container whose box holds the middle of a box. */
  containerOf(box: Rect, except: ItemId | null = null): ItemId | null {
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    const holders = [...this.things.values()]
      .filter(({ id, is }) => id !== except && (is === 'area' || is === 'card'))
      .filter((thing) => contains(thing.box, middle))
      .toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)
    return holders[0]?.id ?? null
  }

  draw({ item, at, tag, area }: NewItem, cards: ReadonlyMap<string, ItemId>): ItemId {
    const id = this.nextId()
    this.put({
      id,
      is: item.is === 'area' || item.is === 'card' ? item.is : 'plain',
      box: at,
      text: item.text?.words ?? '',
      tag: tag ? { ...tag, id } : null,
      parent: cards.get(item.on ?? '') ?? area,
      locked: false,
      hue: null,
      author: '',
      madeAt: 0,
    })
    return id
  }

  move(id: ItemId, dx: number, dy: number): void {
    for (const thing of this.carried(id)) {
      const { left, top } = thing.box
      this.put({ ...thing, box: { ...thing.box, left: left + dx, top: top + dy } })
    }
  }

  need(id: ItemId): Thing {
    const thing = this.things.get(id)
    if (!thing) throw new BoardError('gone', `There is no ${id}`, { items: [id] })
    return thing
  }

  /** The board as plain text, to tell whether it is whole or as before. */
  print(): string {
    const things = [...this.things.values()].map(({ is, box, text, tag }) =>
      [
        is,
        box.left,
        box.top,
        box.width,
        box.height,
        text,
        tag?.station ?? '',
        tag?.kind ?? '',
        tag?.key ?? '',
      ].join(' '),
    )
    return things.toSorted((a, b) => (a < b ? -1 : 1)).join('\n')
  }
}
