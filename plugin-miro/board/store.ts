import type { Json, Miro } from '@mirohq/websdk-types'
import type { Clock, Store } from '../../shared/board/board.ts'
import { BoardError } from '../../shared/board/board-error.ts'
import { utf8Length } from '../../shared/board/utf8-length.ts'
import { capabilities } from './capabilities.ts'
import { collection } from './collection.ts'
import { price, type Gate } from './gate.ts'
import { wrap, unwrap } from './stored-text.ts'

/** Should Miro ever lose the news of a change, a text is fetched again after so many milliseconds. */
const longest = 900_000

export interface WatchedStore extends Store {
  /** Tells of the text at once, and of every change to it for as long as the page lives. */
  watch(key: string, listener: (text: string | null) => void): Promise<void>
}

/** A text as it was fetched, and whether it is known to have changed since. */
interface Kept {
  text: string | null
  at: number
  stale: boolean
  /** What was heard while it was being fetched. */
  heard: string | null | undefined
  readonly listeners: Set<(text: string | null) => void>
}

/**
 * Texts in a storage collection. Fetching one costs credits and being told of its changes costs none, so a text is
 * fetched once and again after news of it; the news themselves may come out of order and are never taken for the text.
 * After a `set` it is fetched in any case: who reads back what they wrote wants to know who else has written.
 */
export function createStore(miro: Miro, gate: Gate, clock: Clock): WatchedStore {
  const kept = new Map<string, Kept>()

  const listen = (key: string, entry: Kept): Promise<void> =>
    gate.call(price.free, () =>
      miro.board.storage.collection(collection).onValue(key, (value) => {
        entry.heard = value === undefined ? null : unwrap(value)
        entry.stale ||= entry.heard !== entry.text
        for (const listener of entry.listeners) listener(entry.heard)
      }),
    )

  const entryOf = async (key: string): Promise<Kept> => {
    const known = kept.get(key)
    if (known) return known
    const listeners = new Set<(text: string | null) => void>()
    const entry: Kept = { text: null, at: -Infinity, stale: true, heard: undefined, listeners }
    await listen(key, entry)
    kept.set(key, entry)
    return entry
  }

  const get = async (key: string): Promise<string | null> => {
    const entry = await entryOf(key)
    if (!entry.stale && clock.now() - entry.at < longest) return entry.text
    entry.heard = undefined
    const value = await gate.call(price.call, () =>
      miro.board.storage.collection(collection).get<Json>(key),
    )
    const text = value === undefined ? null : unwrap(value)
    entry.text = text
    entry.at = clock.now()
    entry.stale = entry.heard !== undefined && entry.heard !== text
    return text
  }

  return {
    get,
    watch: async (key, listener) => {
      const entry = await entryOf(key)
      entry.listeners.add(listener)
      listener(await get(key))
    },
    set: async (key, text) => {
      if (utf8Length(text) > capabilities.entryBytes) {
        throw new BoardError('full', `The document ${key} is too large`)
      }
      const value = wrap(text)
      await gate.call(price.call, () => miro.board.storage.collection(collection).set(key, value))
      const entry = kept.get(key)
      if (entry) entry.stale = true
    },
    remove: async (key) => {
      await gate.call(price.call, () => miro.board.storage.collection(collection).remove(key))
      const entry = kept.get(key)
      if (entry) entry.stale = true
    },
  }
}
