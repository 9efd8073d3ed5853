import type { Board, Capabilities, Clock, NewItem, Store } from '../../shared/board/board.ts'
import { BoardError } from '../../shared/board/board-error.ts'
import { bounds, type RawNewItem, type Shelf } from '../../shared/board/messages.ts'
import { utf8Length } from '../../shared/board/utf8-length.ts'
import type { Size } from '../../shared/geometry/rect.ts'
import { textInset } from '../../shared/scene/text-inset.ts'
import type { Channel } from './channel.ts'
import { createRemote, type Remote } from './remote.ts'
import { toSnapshot } from './to-snapshot.ts'

const can: Omit<Capabilities, 'timer'> = {
  authors: 'name',
  madeAt: false,
  stamps: true,
  emoji: false,
  lock: true,
  laysWithoutPanel: false,
  smallWindow: true,
  /** FigJam takes 100 kB with the plugin's id and the key. */
  entryBytes: 95_000,
  /** Nobody has measured how long other windows take to see a page's data; a second is seen as live. */
  settleMs: 1000,
  /** One message and one turn each; small enough that the host's page never stands still. */
  batch: 100,
  /** Reading costs nothing but time. */
  reads: { size: 100, everyMs: 150 },
  stickySize: { width: 240, height: 240 },
}

/** FigJam's board, with what only its panel needs. */
export interface FigjamBoard extends Board {
  /** Resizes the panel's window. CSS pixels. */
  resize(size: Size): void
  close(): void
}

/**
 * The board on the other side of FigJam's wall.
 * @param panel distinguishes this panel from all others of the same window
 * @throws BoardError `offline` where no sandbox answers
 */
export async function createFigjamBoard(
  channel: Channel,
  clock: Clock,
  panel: string,
): Promise<FigjamBoard> {
  const remote = createRemote(channel, clock, panel)
  const { timer } = await remote.ask('hello')

  return {
    can: { ...can, timer },
    read: async () => toSnapshot(await remote.ask('read')),
    freeSpace: ({ width, height }, wish) =>
      remote.ask('freeSpace', { width, height }, wish && { x: wish.x, y: wish.y }),
    create: async (items, cancelled) => {
      if (cancelled()) throw new BoardError('cancelled', 'Asked to stop')
      return remote.ask('create', items.map(withInset))
    },
    change: async (changes) => void (await remote.ask('change', changes)),
    remove: async (ids) => void (await remote.ask('remove', ids)),
    watch: (hint) => remote.watch(hint),
    store: storeOn('board', remote),
    mine: storeOn('mine', remote),
    people: () => remote.ask('people'),
    show: async (ids) => void (await remote.ask('show', ids)),
    say: (message) => unawaited(remote.ask('say', message.slice(0, bounds.say))),
    elsewhere: () => remote.ask('elsewhere'),
    ...(timer && {
      timer: {
        start: async (ms: number) => void (await remote.ask('startTimer', ms)),
        stop: async () => void (await remote.ask('stopTimer')),
      },
    }),
    resize: (size) => unawaited(remote.ask('resize', size)),
    close: () => remote.close(),
  }
}

/** For what nobody waits for: a lost message of the host's own, or a window of the old size, does no harm. */
const unawaited = (work: Promise<null>): void => void work.catch(() => undefined)

const withInset = (item: NewItem): RawNewItem => ({ ...item, inset: textInset(item.item) })

const storeOn = (shelf: Shelf, remote: Remote): Store => ({
  get: (key) => remote.ask('load', shelf, key),
  set: async (key, text) => {
    if (utf8Length(text) > can.entryBytes) throw new BoardError('full', `${key} is too large`)
    await remote.ask('save', shelf, key, text)
  },
  remove: async (key) => void (await remote.ask('save', shelf, key, '')),
})
