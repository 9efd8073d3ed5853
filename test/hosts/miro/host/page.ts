import type { Json } from '../../document/item.ts'
import type { Wire } from '../items/wire.ts'
import type { PageWindow } from '../options.ts'
import type { Client } from './state.ts'
import type { TimerInstance } from './timer.ts'

export type PageKind = 'headless' | 'panel' | 'modal'

/** What an event tells; which parts are there depends on the event. */
export interface News {
  readonly items?: readonly Wire[]
  readonly users?: readonly { readonly id: string; readonly name: string }[]
  readonly timer?: TimerInstance
  readonly value?: Json | undefined
  readonly version?: string
  readonly message?: Json | undefined
}

/** Something a page's script asked to be told of. It is told only once the host knows of it (`active`). */
export interface Listener {
  readonly id: number
  readonly event: string
  /** The script's own function, by which it asks to be forgotten. */
  readonly handler: unknown
  readonly receive: (news: News) => void
  active: boolean
}

/** What a page's own JavaScript world offers: values that the host hands over are made there, errors too. */
export interface Realm {
  structuredClone<Value>(value: Value): Value
  readonly Error: new (message: string) => Error
}

/** One iframe of an app. When it closes, its listeners are gone and its promises never settle, as in a real browser. */
export class Page {
  readonly kind: PageKind
  readonly app: string
  readonly client: Client
  /** What `openPanel` or `openModal` was given for it. */
  readonly data: unknown
  /** The world its values belong to; in a browser, the iframe's window. */
  realm: Realm = globalThis
  /** Its iframe, where there is a browser. */
  window: PageWindow | null = null
  alive = true
  /** Calls on their way. */
  pending = 0
  private registered: Listener[] = []
  private made = 0

  constructor(kind: PageKind, app: string, client: Client, data: unknown) {
    this.kind = kind
    this.app = app
    this.client = client
    this.data = data
  }

  get listeners(): readonly Listener[] {
    return this.registered
  }

  listen(event: string, handler: unknown, receive: (news: News) => void): Listener {
    const listener = { id: ++this.made, event, handler, receive, active: false }
    this.registered.push(listener)
    return listener
  }

  /** The listener made with this very function; only the newest where it was given twice. */
  find(event: string, handler: unknown): Listener | undefined {
    return this.registered.findLast((one) => one.event === event && one.handler === handler)
  }

  activate(id: number): void {
    for (const listener of this.registered) if (listener.id === id) listener.active = true
  }

  forget(id: number): void {
    this.registered = this.registered.filter((listener) => listener.id !== id)
  }

  close(): void {
    this.alive = false
    this.pending = 0
    this.registered = []
    this.window?.close()
  }
}
