import type { Miro } from '@mirohq/websdk-types'
import type { Board, Clock } from '../../shared/board/board.ts'
import { capabilities } from './capabilities.ts'
import { changeItems } from './change-items.ts'
import { createItems } from './create-items.ts'
import { freeSpace } from './free-space.ts'
import { createGate, price } from './gate.ts'
import { createHints } from './hints.ts'
import { createItemMetadata } from './item-metadata.ts'
import { createLocalStore, type LocalStorage } from './local-store.ts'
import { createPeople } from './people.ts'
import { readBoard } from './read-board.ts'
import { removeItems } from './remove-items.ts'
import { show } from './show.ts'
import { createStore, type WatchedStore } from './store.ts'
import { createTagIndex } from './tag-index.ts'

export interface MiroBoardOptions {
  /** Gives the browser's local store, or throws where it may not be used. */
  readonly local: () => LocalStorage | null
}

/** The port, and what the plugin's own pages tell each other through the board's store. */
export interface MiroBoard extends Board {
  readonly store: WatchedStore
}

/** Longest notification that Miro shows, in characters. */
const longest = 80

/** A Miro board as the core sees it. One a page, because it counts the credits that the page spends. */
export function createMiroBoard(miro: Miro, clock: Clock, options: MiroBoardOptions): MiroBoard {
  const pauses = new Set<(until: number | null) => void>()
  const gate = createGate(clock, (until) => {
    for (const listener of pauses) listener(until)
  })
  let id: Promise<string> | null = null
  const boardId = (): Promise<string> => {
    id ??= gate.call(price.call, () => miro.board.getInfo()).then((info) => info.id)
    // A failure is not remembered.
    id.catch(() => {
      id = null
    })
    return id
  }
  const store = createStore(miro, gate, clock)
  const mine = createLocalStore(options.local, boardId)
  const people = createPeople(miro, gate, clock, mine)
  const index = createTagIndex(store)
  const metadata = createItemMetadata(miro, gate, clock, mine)
  const parts = { miro, gate, clock, index, metadata, madeBy: people.iAm, nameOf: people.nameOf }

  return {
    can: capabilities,
    store,
    mine,
    read: () => readBoard(parts),
    freeSpace: (size, wish) => freeSpace(miro, gate, size, wish),
    create: (items, cancelled) => createItems(parts, items, cancelled),
    change: (changes) => changeItems(parts, changes),
    remove: (ids) => removeItems(parts, ids),
    pauses: (listener) => {
      pauses.add(listener)
      return () => void pauses.delete(listener)
    },
    watch: createHints(miro, gate, people.seen),
    people: people.here,
    show: (ids) => show(miro, gate, ids),
    say: (message) => {
      const text = message.length > longest ? `${message.slice(0, longest - 1)}…` : message
      // Nothing depends on it, and there is no better place to say that it could not be said.
      gate.call(price.free, () => miro.board.notifications.showInfo(text)).catch(() => undefined)
    },
  }
}
