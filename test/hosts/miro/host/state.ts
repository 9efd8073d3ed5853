import type { Miro } from '@mirohq/websdk-types'

import type { Actor, BoardDocument } from '../../document/document.ts'
import { createMiroDocument } from '../document.ts'
import type { Box } from '../geometry.ts'
import type { MiroOptions } from '../options.ts'
import { Faults } from './faults.ts'
import { Ledger } from './ledger.ts'
import type { Page } from './page.ts'
import { BoardTimer } from './timer.ts'
import type { OpenWindow } from './windows.ts'

/** One call as the host saw it. `outcome` is `pending` until it was carried out (or for ever). */
export interface CallRecord {
  readonly method: string
  readonly client: string
  readonly user: string
  readonly page: string
  readonly credits: number
  readonly at: number
  outcome: 'pending' | 'done' | 'refused'
}

/** One browser tab of one user with this board open. */
export interface Client {
  readonly id: string
  readonly user: string
  readonly pages: Set<Page>
  readonly notifications: { type: 'info' | 'error'; message: string }[]
  selection: readonly string[]
  viewport: Box
  panel: OpenWindow | null
  modal: OpenWindow | null
  /** Miro's own interface is hidden (presentation mode …): no panel can be opened. */
  guiHidden: boolean
}

/** Everything the emulated host knows beside the document. */
export class HostState {
  readonly options: MiroOptions
  readonly document: BoardDocument
  readonly clients = new Map<string, Client>()
  readonly ledger: Ledger
  readonly faults = new Faults()
  readonly calls: CallRecord[] = []
  /** Items that somebody has a cursor in: item → the client that holds it (E34). */
  readonly editing = new Map<string, string>()
  /** What a developer would find in the console. */
  readonly warnings: string[] = []
  readonly timer: BoardTimer
  readonly createdAt: number
  /** Makes the `window.miro` of a page. */
  readonly faceOf: (page: Page) => Miro
  latency: MiroOptions['latency']

  constructor(options: MiroOptions, faceOf: (host: HostState, page: Page) => Miro) {
    this.options = options
    this.faceOf = (page) => faceOf(this, page)
    this.latency = options.latency
    const { scheduler } = options
    this.createdAt = scheduler.now()
    this.document = options.document ?? createMiroDocument(scheduler)
    this.ledger = new Ledger(() => scheduler.now())
    this.timer = new BoardTimer(scheduler)
  }

  pages(): Page[] {
    return [...this.clients.values()].flatMap((client) => [...client.pages])
  }

  /** Whose budget a call is charged to (E31). */
  account(user: string, app: string): string {
    return this.options.creditScope === 'user' ? user : `${user}×${app}`
  }

  /** All budgets of a user: those already used, and those of the apps in the user's tabs. */
  accountsOf(user: string): string[] {
    const used = this.ledger
      .accounts()
      .filter((name) => name === user || name.startsWith(`${user}×`))
    const mine = this.pages().filter((page) => page.client.user === user)
    return [...new Set([...used, ...mine.map((page) => this.account(user, page.app))])]
  }

  /** Runs after one leg of a call's way: half the latency. */
  travel(run: () => void): void {
    const { latency } = this
    this.later((typeof latency === 'number' ? latency : latency()) / 2, run)
  }

  /** Runs in a later turn, after some milliseconds. */
  later(ms: number, run: () => void): void {
    if (ms <= 0) queueMicrotask(run)
    else this.options.scheduler.after(ms, run)
  }
}

export function actorOf(page: Page): Actor {
  return { user: page.client.user, client: page.client.id, via: 'app' }
}
