import type { Miro } from '@mirohq/websdk-types'

import type { BoardDocument } from '../document/document.ts'
import type { Fault, Faults } from './host/faults.ts'
import type { Spent } from './host/ledger.ts'
import type { CallRecord, Client, HostState } from './host/state.ts'
import { closePage, closeWindow } from './host/windows.ts'
import { emit } from './host/events.ts'
import { createMiroPerson } from './person.ts'
import type { MiroPerson } from './person.ts'

/** What a test, or the page around a board, does to the emulated host from outside. Windows go by their client id. */
export interface MiroControl {
  readonly document: BoardDocument
  /** Every call of every page, oldest first. */
  readonly calls: readonly CallRecord[]
  /** How often each method was called. */
  callCounts(): Readonly<Record<string, number>>
  /** What a user has spent within the last minute and the last hour, over all apps. */
  credits(user: string): Spent
  /** Uses up a budget of a user, so that the next call that costs is refused. */
  exhaust(user: string, budget: 'minute' | 'hour'): void
  readonly faults: Faults
  /** Round trip of calls from now on, in ms. */
  setLatency(latency: number | (() => number)): void
  /** Cuts a window off: `pending` (calls never settle), `reject`, or null (back again). */
  setOffline(client: string, how: 'pending' | 'reject' | null): void
  /** What did not end: listeners of living pages, timers not yet run, calls not yet answered. */
  leaks(): { readonly listeners: number; readonly timers: number; readonly pending: number }
  /** What a developer would have read in the console. */
  readonly warnings: readonly string[]

  /** The hand of the window's user. */
  person(client: string): MiroPerson
  /** The app's icon in the toolbar: only headless pages hear it (E28). */
  clickIcon(client: string): void
  /** Whether one of the tab's headless pages would hear a click on the icon by now. */
  hearsIcon(client: string): boolean
  /** A click on the board: closes a panel that is not pinned (E36). */
  clickCanvas(client: string): void
  pin(client: string, pinned: boolean): void
  /** The person closes the panel or modal; whoever waits for it gets undefined. */
  close(client: string, kind: 'panel' | 'modal'): void
  /** `window.miro` of the panel or modal that is open. */
  page(client: string, kind: 'panel' | 'modal'): Miro | null
  /** Closes the whole tab with all its pages; a user without a tab is no longer online. */
  closeTab(client: string): void
  /** Shows or hides Miro's own interface; hidden, no panel can be opened. */
  hideGui(client: string, hidden: boolean): void
  notifications(client: string): readonly { readonly type: string; readonly message: string }[]
  viewport(client: string): Client['viewport']
  selection(client: string): readonly string[]
  /** Stops looking at the document. */
  dispose(): void
}

export function createControl(host: HostState, stop: () => void): MiroControl {
  const clientOf = (id: string): Client => {
    const client = host.clients.get(id)
    if (!client) throw new Error(`No window ${id} has this board open`)
    return client
  }

  return {
    document: host.document,
    calls: host.calls,
    callCounts: () => {
      const counts: Record<string, number> = {}
      for (const { method } of host.calls) counts[method] = (counts[method] ?? 0) + 1
      return counts
    },
    credits: (user) => {
      const all = host.accountsOf(user).map((name) => host.ledger.spent(name))
      const sum = (span: keyof Spent) => all.reduce((total, spent) => total + spent[span], 0)
      return { minute: sum('minute'), hour: sum('hour') }
    },
    exhaust: (user, budget) => {
      for (const name of host.accountsOf(user)) host.ledger.exhaust(name, budget)
    },
    faults: host.faults,
    setLatency: (latency) => void (host.latency = latency),
    setOffline: (client, how) => host.faults.offline(client, offlineFault(how)),
    leaks: () => {
      const pages = host.pages()
      return {
        listeners: pages.reduce((sum, page) => sum + page.listeners.length, 0),
        timers: host.options.scheduler.waiting(),
        pending: pages.reduce((sum, page) => sum + page.pending, 0),
      }
    },
    warnings: host.warnings,

    person: (client) => createMiroPerson(host, clientOf(client)),
    clickIcon: (id) => {
      const client = clientOf(id)
      emit(host, 'icon:click', {}, (page) => page.client === client && page.kind === 'headless')
    },
    hearsIcon: (id) =>
      [...clientOf(id).pages].some(
        ({ kind, listeners }) =>
          kind === 'headless' &&
          listeners.some(({ event, active }) => event === 'icon:click' && active),
      ),
    clickCanvas: (id) => {
      const client = clientOf(id)
      if (client.panel && !client.panel.pinned) closeWindow(client, 'panel')
    },
    pin: (id, pinned) => {
      const { panel } = clientOf(id)
      if (panel) panel.pinned = pinned
    },
    close: (id, kind) => closeWindow(clientOf(id), kind),
    page: (id, kind) => clientOf(id)[kind]?.miro ?? null,
    closeTab: (id) => {
      const client = clientOf(id)
      closeWindow(client, 'panel')
      closeWindow(client, 'modal')
      for (const page of client.pages) closePage(client, page)
      host.clients.delete(id)
      leave(host, client.user)
    },
    hideGui: (id, hidden) => void (clientOf(id).guiHidden = hidden),
    notifications: (id) => clientOf(id).notifications,
    viewport: (id) => clientOf(id).viewport,
    selection: (id) => clientOf(id).selection,
    dispose: stop,
  }
}

/** A user whose last tab was closed is no longer online. */
function leave({ clients, document }: HostState, id: string): void {
  const user = document.users().find((one) => one.id === id)
  const elsewhere = [...clients.values()].some((client) => client.user === id)
  if (user && !elsewhere) document.setUser({ ...user, online: false })
}

function offlineFault(how: 'pending' | 'reject' | null): Fault | null {
  if (how === null) return null
  return how === 'pending' ? 'never' : new Error('An unknown error occurred: offline.')
}
