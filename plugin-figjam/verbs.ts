import type { Verb, Verbs } from '../shared/board/messages.ts'
import { changeItems } from './change-items.ts'
import { createItems } from './create-items.ts'
import { createFonts } from './fonts.ts'
import { freeSpace } from './free-space.ts'
import type { Home } from './home.ts'
import { peopleHere } from './people-here.ts'
import { createPageReader } from './read-page.ts'
import { removeItems } from './remove-items.ts'
import { createShelves } from './shelves.ts'
import { showItems } from './show-items.ts'

/** The verbs as the sandbox carries them out: now, or when the host is ready. */
export type Answers = {
  readonly [verb in Verb]: (
    ...args: Parameters<Verbs[verb]>
  ) => ReturnType<Verbs[verb]> | Promise<ReturnType<Verbs[verb]>>
}

export function createVerbs(host: PluginAPI, home: Home): Answers {
  const fonts = createFonts(host)
  const readPage = createPageReader()
  const shelves = createShelves(host, () => home.page)
  return {
    hello: () => ({ timer: timerOf(host) !== undefined }),
    read: async () => readPage(await home.open()),
    freeSpace: async (size, wish) => freeSpace(await home.open(), size, wish),
    create: async (items) => createItems(host, await home.open(), fonts, items),
    change: (changes) => changeItems(host, fonts, changes),
    remove: async (ids) => removeItems(host, await home.open(), ids),
    load: shelves.load,
    save: shelves.save,
    people: () => peopleHere(host),
    show: (ids) => showItems(host, home.page, ids),
    say: (message) => {
      host.notify(message)
      return null
    },
    startTimer: (ms) => {
      timerOf(host)?.start(Math.max(1, Math.round(ms / 1000)))
      return null
    },
    stopTimer: () => {
      timerOf(host)?.stop()
      return null
    },
    resize: ({ width, height }) => {
      host.ui.resize(width, height)
      return null
    },
    elsewhere: shelves.elsewhere,
  }
}

/** Asked for with `in`: reading a member that this FigJam lacks may throw. */
const timerOf = (host: PluginAPI): TimerAPI | undefined =>
  'timer' in host ? host.timer : undefined
