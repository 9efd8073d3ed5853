import type { Board, Clock, Store } from './board.ts'
import { patiently } from './patiently.ts'

/**
 * The same board, which tries again by itself what it was too busy for. All but `create`, whose parts are taken back
 * before another try.
 * @param waiting told until when nothing can be done, and null as soon as it goes on
 */
export function patientBoard(
  board: Board,
  clock: Clock,
  waiting: (until: number | null) => void,
): Board {
  const calmly = <Result>(run: () => Promise<Result>) => patiently(run, { clock, waiting })
  const store: Store = {
    get: (key) => calmly(() => board.store.get(key)),
    set: (key, text) => calmly(() => board.store.set(key, text)),
    remove: (key) => calmly(() => board.store.remove(key)),
  }
  return {
    can: board.can,
    read: () => calmly(() => board.read()),
    freeSpace: (size, wish) => calmly(() => board.freeSpace(size, wish)),
    create: (items, cancelled) => board.create(items, cancelled),
    change: (changes) => calmly(() => board.change(changes)),
    remove: (ids) => calmly(() => board.remove(ids)),
    watch: (hint) => board.watch(hint),
    store,
    mine: board.mine,
    people: () => calmly(() => board.people()),
    show: (ids) => calmly(() => board.show(ids)),
    say: (message) => board.say(message),
    ...(board.timer && { timer: board.timer }),
    elsewhere: async () => (await board.elsewhere?.()) ?? null,
  }
}
