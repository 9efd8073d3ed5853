import type { News } from '../host/page.ts'
import { hydrateAll } from './items.ts'
import { notEmulated, subscribe, unsubscribe } from './link.ts'
import type { Link } from './link.ts'

interface OpenOptions {
  readonly url: string
  readonly height?: number
  readonly data?: unknown
}

interface Opened {
  /** Resolves with what the app closed it with; with undefined when a person closed it. */
  waitForClose(): Promise<unknown>
}

type Handler = (payload: unknown) => void

const missing = /^(?:drop|app_card:|custom:)/

/** `miro.board.ui`: panels, modals, and news of what happens on the board. */
export class BoardUI {
  readonly #link: Link

  constructor(link: Link) {
    this.#link = link
  }

  async openPanel(options: OpenOptions): Promise<Opened> {
    return this.#open('panel', options)
  }

  async openModal(options: OpenOptions): Promise<Opened> {
    return this.#open('modal', options)
  }

  async closePanel(result?: unknown): Promise<void> {
    await this.#link.call('ui.closePanel', result)
  }

  async closeModal(result?: unknown): Promise<void> {
    await this.#link.call('ui.closeModal', result)
  }

  async canOpenPanel(): Promise<boolean> {
    return this.#link.call('ui.canOpenPanel', undefined)
  }

  async canOpenModal(): Promise<boolean> {
    return this.#link.call('ui.canOpenModal', undefined)
  }

  async getPanelData(): Promise<unknown> {
    return this.#link.call('ui.getPanelData', undefined)
  }

  async getModalData(): Promise<unknown> {
    return this.#link.call('ui.getModalData', undefined)
  }

  /** Unknown names register without an error and are never heard of, as the untyped runtime lets them. */
  async on(event: string, handler: Handler): Promise<void> {
    if (missing.test(event)) notEmulated(`board.ui.on('${event}')`)
    await subscribe(this.#link, event, handler, (news) => handler(this.#read(news)))
  }

  async off(event: string, handler: Handler): Promise<void> {
    await unsubscribe(this.#link, event, handler)
  }

  async #open(kind: 'panel' | 'modal', { url, data }: OpenOptions): Promise<Opened> {
    const { call, page } = this.#link
    await call(kind === 'panel' ? 'ui.openPanel' : 'ui.openModal', { url, data })
    const opened = page.client[kind]
    return {
      waitForClose: () =>
        new Promise((resolve) => {
          if (!opened || !opened.page.alive) resolve(undefined)
          else
            opened.onClose.push(
              (result) => void (page.alive && resolve(page.realm.structuredClone(result))),
            )
        }),
    }
  }

  /** The argument of a handler: items as objects of this page, or whatever else the event tells; often nothing. */
  #read({ items, users }: News): unknown {
    if (items) return { items: hydrateAll(this.#link, items) }
    return users ? { users } : undefined
  }
}
