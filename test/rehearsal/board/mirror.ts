import { batch, signal, type Signal } from '@preact/signals'
import type { BoardDocument, Commit, Item } from '../../hosts/document/document.ts'

/** An item with its place on the board, whatever its parents are. */
export interface Drawn {
  readonly item: Item
  readonly x: number
  readonly y: number
}

/**
 * The document as signals: one an item, so that a change draws one item and not the board, and one for the order.
 */
export class Mirror {
  /** Ids of what is drawn, back to front. */
  readonly order = signal<readonly string[]>([])
  private readonly drawn = new Map<string, Signal<Drawn>>()
  private readonly document: BoardDocument
  private readonly hidden: (item: Item) => boolean

  /** @param hidden what the host keeps among the items but never shows */
  constructor(document: BoardDocument, hidden: (item: Item) => boolean) {
    this.document = document
    this.hidden = hidden
    this.redraw()
    document.watch((commit) => this.follow(commit))
  }

  get(id: string): Signal<Drawn> | undefined {
    return this.drawn.get(id)
  }

  /** Draws everything afresh: after the document was loaded as a whole. */
  redraw(): void {
    batch(() => {
      this.drawn.clear()
      const items = this.document.items().filter((item) => !this.hidden(item))
      for (const item of items) this.drawn.set(item.id, signal(this.place(item)))
      this.order.value = items.map((item) => item.id)
    })
  }

  private follow(commit: Commit): void {
    batch(() => {
      let reorder = false
      for (const { id, before, after } of commit.changes) {
        const shown = this.drawn.get(id)
        if (!after || this.hidden(after)) {
          reorder = this.drawn.delete(id) || reorder
        } else if (shown) {
          shown.value = this.place(after)
          reorder = reorder || before?.z !== after.z || before.parent !== after.parent
          if (moved(before, after)) this.replaceInside(id)
        } else {
          this.drawn.set(id, signal(this.place(after)))
          reorder = true
        }
      }
      if (reorder) {
        this.order.value = this.document
          .items()
          .filter((item) => this.drawn.has(item.id))
          .map((item) => item.id)
      }
    })
  }

  private replaceInside(container: string): void {
    for (const child of this.document.children(container)) {
      const shown = this.drawn.get(child.id)
      if (shown) shown.value = this.place(child)
      this.replaceInside(child.id)
    }
  }

  private place(item: Item): Drawn {
    return { item, ...this.document.absolute(item.id) }
  }
}

const moved = (before: Item | null, after: Item): boolean =>
  before?.x !== after.x || before.y !== after.y || before.parent !== after.parent
