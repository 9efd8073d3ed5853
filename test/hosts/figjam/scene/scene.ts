import type { BoardDocument, Change, Item } from '../../document/document.ts'

/** FigJam's name for a type of item, and the other way round. */
export function kindOf({ type }: Pick<Item, 'type'>): string {
  const ready = kinds.get(type)
  if (ready !== undefined) return ready
  const kind = type === 'shape' ? 'SHAPE_WITH_TEXT' : type.toUpperCase()
  kinds.set(type, kind)
  return kind
}

/** A sweep asks for thousands. */
const kinds = new Map<string, string>()

/** What can have children. */
export const isParent = (item: Pick<Item, 'type'>): boolean =>
  ['document', 'page', 'section', 'frame'].includes(item.type)

interface Sweep {
  readonly items: readonly Item[]
  /** Where among them those of each kind are. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/**
 * The document as FigJam's tree: a root, pages, and below them what lies on each. The root and the pages are items of
 * the types `document` and `page`, because they carry plugin data; what lies directly on a page has no parent, and
 * names its page in `props.page` unless that is the first.
 *
 * Keeps children by parent, so that a sweep of thousands of nodes sorts nothing. It follows the document's commits;
 * after `document.load` call `rebuild`.
 */
export class Scene {
  readonly root: string
  private readonly byParent = new Map<string, Set<string>>()
  private readonly sorted = new Map<string, readonly Item[]>()
  private readonly sweeps = new Map<string, Sweep>()
  private top = 0
  readonly document: BoardDocument

  constructor(document: BoardDocument, pages: readonly string[]) {
    this.document = document
    const first = document.items().find((item) => item.type === 'document')
    this.root = first?.id ?? this.found(pages)
    this.rebuild()
    // A host lives as long as its document, so nobody has to stop this.
    document.watch((commit) => commit.changes.forEach((change) => this.follow(change)))
  }

  rebuild(): void {
    this.byParent.clear()
    this.sorted.clear()
    this.sweeps.clear()
    // Pages first: what lies on no other page lies on the first of them.
    const items = this.document.items()
    for (const item of items.filter(({ type }) => type === 'page')) this.enter(item)
    for (const item of items.filter(({ type }) => type !== 'page')) this.enter(item)
  }

  /** Back to front. The first page comes first. */
  children(id: string): readonly Item[] {
    const ready = this.sorted.get(id)
    if (ready) return ready
    const items = [...(this.byParent.get(id) ?? [])].flatMap((key) => this.document.get(key) ?? [])
    const children = items.toSorted((a, b) => a.z - b.z)
    this.sorted.set(id, children)
    return children
  }

  /** Everything below, depth first, back to front. */
  below(id: string): readonly Item[] {
    return this.sweep(id).items
  }

  /** The same, of these kinds only. */
  belowOfKinds(id: string, kinds: readonly string[]): readonly Item[] {
    const { items, places } = this.sweep(id)
    return [...new Set(kinds)]
      .flatMap((kind) => places.get(kind) ?? [])
      .toSorted((a, b) => a - b)
      .flatMap((place) => items[place] ?? [])
  }

  parentOf(item: Item): string | null {
    if (item.type === 'document') return null
    if (item.type === 'page') return this.root
    if (item.parent !== null) return item.parent
    const page = item.props['page']
    return typeof page === 'string' ? page : this.firstPage()
  }

  pageOf(item: Item): string {
    if (item.type === 'page') return item.id
    const above = item.parent === null ? undefined : this.document.get(item.parent)
    return above ? this.pageOf(above) : (this.parentOf(item) ?? this.firstPage())
  }

  firstPage(): string {
    const page = this.children(this.root)[0]
    if (!page) throw new Error('A document needs a page')
    return page.id
  }

  /** A depth above everything there is. */
  above(item: Item): number {
    return item.z === this.top ? item.z : this.top + 1
  }

  /** Scripts sweep several times in one turn, kind by kind. */
  private sweep(id: string): Sweep {
    const ready = this.sweeps.get(id)
    if (ready) return ready
    const items: Item[] = []
    const places = new Map<string, number[]>()
    const visit = (at: string) => {
      for (const child of this.children(at)) {
        const kind = kindOf(child)
        const same = places.get(kind)
        if (same) same.push(items.length)
        else places.set(kind, [items.length])
        items.push(child)
        if (this.byParent.has(child.id)) visit(child.id)
      }
    }
    visit(id)
    this.sweeps.set(id, { items, places })
    return { items, places }
  }

  private found(pages: readonly string[]): string {
    const actor = { user: '', client: '', via: 'app' } as const
    const make = (type: string, name: string) =>
      this.document.act(
        actor,
        'found',
        (writer) => writer.create({ type, props: { name }, width: 0, height: 0 }).id,
        false,
      )
    const root = make('document', 'Document')
    for (const name of pages) make('page', name)
    return root
  }

  private follow({ id, before, after }: Change): void {
    if (before) this.leave(before, id)
    if (after) this.enter(after)
  }

  private leave(item: Item, id: string): void {
    const parent = this.keyOf(item)
    this.byParent.get(parent)?.delete(id)
    this.sorted.delete(parent)
    this.sweeps.clear()
  }

  private enter(item: Item): void {
    const parent = this.keyOf(item)
    const siblings = this.byParent.get(parent) ?? new Set()
    siblings.add(item.id)
    this.byParent.set(parent, siblings)
    this.sorted.delete(parent)
    this.sweeps.clear()
    this.top = Math.max(this.top, item.z)
  }

  private keyOf(item: Item): string {
    return this.parentOf(item) ?? ''
  }
}
