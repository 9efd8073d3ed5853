import type { Json } from '../../document/item.ts'
import { storageEvent } from '../host/events.ts'
import { unsubscribe } from './link.ts'
import type { Link } from './link.ts'

type Handler = (value: Json | undefined, version: string) => void

/** `miro.board.storage`: named collections of keys that everybody's pages of the app share. */
export class Storage {
  readonly #link: Link

  constructor(link: Link) {
    this.#link = link
  }

  collection(name: string): Collection {
    return new Collection(this.#link, name)
  }
}

class Collection {
  readonly #link: Link
  readonly #name: string

  constructor(link: Link, name: string) {
    this.#link = link
    this.#name = name
  }

  async set(key: string, value: Json): Promise<void> {
    await this.#link.call('storage.set', { collection: this.#name, key, value })
  }

  async get(key: string): Promise<Json | undefined> {
    return this.#link.call('storage.get', { collection: this.#name, key })
  }

  async remove(key: string): Promise<void> {
    await this.#link.call('storage.remove', { collection: this.#name, key })
  }

  /** Tells the handler what is there now, and then of every writing, its own page's too (E29). */
  async onValue(key: string, handler: Handler): Promise<void> {
    const input = { collection: this.#name, key }
    const { id } = this.#link.page.listen(storageEvent(input), handler, (news) => {
      handler(news.value, news.version ?? '')
    })
    await this.#link.call('storage.onValue', { ...input, id })
  }

  async offValue(key: string, handler: Handler): Promise<void> {
    await unsubscribe(this.#link, storageEvent({ collection: this.#name, key }), handler)
  }
}
