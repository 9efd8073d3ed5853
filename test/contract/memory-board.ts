import type {
  Board,
  Capabilities,
  ItemChange,
  PersonHere,
  Store,
} from '../../shared/board/board.ts'
import { BoardError } from '../../shared/board/board-error.ts'
import type { ItemId, LaidItem, Note, Snapshot } from '../../shared/board/snapshot.ts'
import { utf8Length } from '../../shared/board/utf8-length.ts'
import { overlaps } from '../../shared/geometry/rect.ts'
import type { MemoryWorld, Thing } from './memory-world.ts'

const memoryCan: Capabilities = {
  authors: 'name',
  madeAt: true,
  stamps: false,
  emoji: false,
  lock: false,
  timer: false,
  laysWithoutPanel: false,
  smallWindow: false,
  entryBytes: 60_000,
  settleMs: 100,
  batch: 20,
  reads: { size: 1_000, everyMs: 100 },
  stickySize: { width: 240, height: 240 },
}

export interface MemoryBoardOptions {
  readonly can?: Partial<Capabilities>
  readonly people?: readonly PersonHere[]
  readonly mine?: Map<string, string>
  readonly said?: string[]
  readonly shown?: ItemId[][]
}

/** A `Board` over a world in memory: the smallest one that keeps the contract, and the third that must. */
export function createMemoryBoard(world: MemoryWorld, options: MemoryBoardOptions = {}): Board {
  const can = { ...memoryCan, ...options.can }
  const mine = options.mine ?? new Map<string, string>()

  return {
    can,
    read: async () => {
      await world.before('read')
      return snapshotOf(world)
    },
    freeSpace: async (size, wish) => {
      await world.before('freeSpace')
      const boxes = [...world.things.values()].map(({ box }) => box)
      const wished = wish && { left: wish.x, top: wish.y, ...size }
      if (wished && boxes.every((box) => !overlaps(box, wished))) return wish
      if (boxes.length === 0) return { x: 0, y: 0 }
      const right = Math.max(...boxes.map(({ left, width }) => left + width))
      return { x: right + 400, y: Math.min(...boxes.map(({ top }) => top)) }
    },
    create: async (items, cancelled) => {
      const made: ItemId[] = []
      const cards = new Map<string, ItemId>()
      for (const item of items) {
        try {
          await world.before('create')
          if (cancelled()) throw new BoardError('cancelled', 'Asked to stop')
        } catch (error) {
          if (!(error instanceof BoardError)) throw error
          const { kind, message, until } = error
          throw new BoardError(kind, message, { made, cause: error, ...(until && { until }) })
        }
        const id = world.draw(item, cards)
        if (item.item.is === 'card' && item.tag?.card !== undefined) cards.set(item.tag.card, id)
        made.push(id)
      }
      return made
    },
    change: async (changes) => {
      const refused: { gone: ItemId[]; locked: ItemId[] } = { gone: [], locked: [] }
      for (const change of changes) {
        await world.before('change')
        const thing = world.things.get(change.id)
        if (!thing) refused.gone.push(change.id)
        else if (thing.locked) refused.locked.push(change.id)
        else alter(world, thing, change)
      }
      if (refused.locked.length > 0) {
        throw new BoardError('locked', 'Locked by hand', { items: refused.locked })
      }
      if (refused.gone.length > 0) {
        throw new BoardError('gone', 'No longer there', { items: refused.gone })
      }
    },
    remove: async (ids) => {
      for (const id of ids) {
        await world.before('remove')
        const inside = world.carried(id)
        for (const thing of inside) {
          if (thing.is === 'sticky') world.put({ ...thing, parent: null })
          else world.delete(thing.id)
        }
        const freed = inside
          .filter(({ is }) => is === 'sticky')
          .flatMap((note) => world.things.get(note.id) ?? [])
        for (const note of freed) world.put({ ...note, parent: world.containerOf(note.box) })
      }
    },
    watch: (hint) => {
      world.hints.add(hint)
      return () => void world.hints.delete(hint)
    },
    store: storeOver(world.store, can.entryBytes, (step) => world.before(step)),
    mine: storeOver(mine, can.entryBytes, () => undefined),
    people: async () => {
      await world.before('people')
      return [...(options.people ?? [])]
    },
    show: async (ids) => {
      await world.before('show')
      options.shown?.push([...ids])
    },
    say: (message) => void options.said?.push(message),
  }
}

function storeOver(
  entries: Map<string, string>,
  entryBytes: number,
  before: (step: string) => Promise<void> | void,
): Store {
  return {
    get: async (key) => {
      await before('get')
      return entries.get(key) ?? null
    },
    set: async (key, text) => {
      await before('set')
      if (utf8Length(text) > entryBytes) throw new BoardError('full', `${key} is too large`)
      entries.set(key, text)
    },
    remove: async (key) => {
      await before('store.remove')
      entries.delete(key)
    },
  }
}

function alter(world: MemoryWorld, thing: Thing, change: ItemChange): void {
  if (change.to) {
    world.move(thing.id, change.to.x - thing.box.left, change.to.y - thing.box.top)
  }
  const now = world.need(thing.id)
  world.put({
    ...now,
    box: { ...now.box, ...change.size },
    text: change.text ?? now.text,
    tag: change.tag ? { ...change.tag, id: now.id } : now.tag,
  })
}

function snapshotOf(world: MemoryWorld): Snapshot {
  const things = [...world.things.values()]
  const areas = things.filter(({ tag }) => tag?.kind === 'station')
  return {
    notes: things.filter(({ is }) => is === 'sticky').map((thing) => noteOf(thing, areas)),
    items: things.flatMap((thing): LaidItem[] =>
      thing.tag
        ? [{ id: thing.id, tag: thing.tag, box: thing.box, text: thing.text, locked: thing.locked }]
        : [],
    ),
    unread: [],
  }
}

function noteOf(thing: Thing, areas: readonly Thing[]): Note {
  const x = thing.box.left + thing.box.width / 2
  const y = thing.box.top + Math.min(thing.box.width, thing.box.height) / 2
  const inside = areas.some(
    ({ box }) =>
      box.left <= x && x < box.left + box.width && box.top <= y && y < box.top + box.height,
  )
  return {
    id: thing.id,
    kind: 'sticky',
    box: thing.box,
    text: inside ? thing.text : '',
    hue: inside ? thing.hue : null,
    author: { id: null, name: inside ? thing.author : null },
    madeAt: thing.madeAt,
    stuckTo: null,
  }
}
