import * as z from 'zod/mini'
import type { Store } from '../../shared/board/board.ts'
import { utf8Length } from '../../shared/board/utf8-length.ts'
import type { ItemId } from '../../shared/board/snapshot.ts'
import { tagSchema, type Tag } from '../../shared/workshop/tag.ts'
import { capabilities } from './capabilities.ts'

/** What we know of an item: its tag, or `plain`, drawn by us without one. */
type Known = Tag | 'plain'

/** One station's document: tags of its items, and the ids of what we drew without a meaning. */
const entrySchema = z.object({
  v: z.literal(1),
  tags: z.array(tagSchema),
  plain: z.array(z.string()),
})
const stationsSchema = z.array(z.string())

const stationsKey = 'index'
const keyOf = (station: string) => `index/${station}`

/**
 * Which items are ours, and what they mean: reading metadata would cost a call an item, and frames carry none. One
 * document a station, and one that names the stations.
 */
export interface TagIndex {
  /** Brings in what other pages have stored. */
  refresh(): Promise<void>
  get(id: ItemId): Known | undefined
  tag(id: ItemId): Tag | null
  put(station: string, id: ItemId, known: Known): void
  drop(ids: readonly ItemId[]): void
  /** Stores what was put and dropped, on top of what others have stored meanwhile. */
  save(): Promise<void>
}

interface Entry {
  known: Map<ItemId, Known>
  /** Not stored yet; null takes an item out. */
  readonly unsaved: Map<ItemId, Known | null>
  /** The document that `known` was read from. */
  text: string | null
}

export function createTagIndex(store: Store): TagIndex {
  const entries = new Map<string, Entry>()

  const entryOf = (station: string): Entry => {
    const found = entries.get(station)
    if (found) return found
    const entry: Entry = { known: new Map(), unsaved: new Map(), text: null }
    entries.set(station, entry)
    return entry
  }

  const stations = async (): Promise<string[]> => {
    const listed = stationsSchema.safeParse(json(await store.get(stationsKey)))
    return listed.success ? listed.data : []
  }

  const load = async (station: string): Promise<Entry> => {
    const entry = entryOf(station)
    const text = await store.get(keyOf(station))
    if (text === entry.text) return entry
    entry.text = text
    entry.known = parse(text)
    for (const [id, known] of entry.unsaved) {
      if (known === null) entry.known.delete(id)
      else entry.known.set(id, known)
    }
    return entry
  }

  const saveOne = async (station: string): Promise<void> => {
    const entry = await load(station)
    const saving = [...entry.unsaved]
    const listed = await stations()
    const others = listed.filter((one) => one !== station)
    if (entry.known.size === 0) {
      if (listed.length > others.length) await store.set(stationsKey, JSON.stringify(others))
      await store.remove(keyOf(station))
    } else {
      await store.set(keyOf(station), print(entry.known))
      if (listed.length === others.length) {
        await store.set(stationsKey, JSON.stringify([...others, station]))
      }
    }
    for (const [id, known] of saving) {
      if (entry.unsaved.get(id) === known) entry.unsaved.delete(id)
    }
  }

  const get = (id: ItemId): Known | undefined => {
    for (const { known } of entries.values()) {
      const found = known.get(id)
      if (found) return found
    }
    return undefined
  }

  return {
    get,
    refresh: async () => {
      const listed = await stations()
      for (const station of new Set([...listed, ...entries.keys()])) await load(station)
    },
    tag: (id) => {
      const known = get(id)
      return known === undefined || known === 'plain' ? null : known
    },
    put: (station, id, known) => {
      const entry = entryOf(station)
      entry.known.set(id, known)
      entry.unsaved.set(id, known)
    },
    drop: (ids) => {
      for (const entry of entries.values()) {
        for (const id of ids) if (entry.known.delete(id)) entry.unsaved.set(id, null)
      }
    },
    save: async () => {
      for (const [station, { unsaved }] of entries) if (unsaved.size > 0) await saveOne(station)
    },
  }
}

/** What cannot be read counts as missing: the items' own metadata bring it back. */
function parse(text: string | null): Map<ItemId, Known> {
  const entry = entrySchema.safeParse(json(text))
  if (!entry.success) return new Map()
  return new Map<ItemId, Known>([
    ...entry.data.tags.map((tag) => [tag.id, tag] as const),
    ...entry.data.plain.map((id) => [id, 'plain'] as const),
  ])
}

/** What does not fit is left out and found by its metadata; so a frame, which has none, comes first. */
function print(known: ReadonlyMap<ItemId, Known>): string {
  const rank = (what: Known) => (what === 'plain' ? 2 : what.kind === 'station' ? 0 : 1)
  const tags: Tag[] = []
  const plain: ItemId[] = []
  let room = capabilities.entryBytes - 100
  for (const [id, what] of [...known].sort(([, a], [, b]) => rank(a) - rank(b))) {
    room -= utf8Length(JSON.stringify(what === 'plain' ? id : what)) + 1
    if (room < 0) break
    if (what === 'plain') plain.push(id)
    else tags.push(what)
  }
  return JSON.stringify({ v: 1, tags, plain })
}

function json(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
