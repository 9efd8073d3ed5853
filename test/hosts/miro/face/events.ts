import type { Json } from '../../document/item.ts'
import { subscribe, unsubscribe } from './link.ts'
import type { Link } from './link.ts'

type Handler = (message: Json | undefined) => void

/** `miro.board.events`: messages between an app's pages in different tabs (E29). */
export class RealtimeEvents {
  readonly #link: Link

  constructor(link: Link) {
    this.#link = link
  }

  async broadcast(event: string, payload?: Json): Promise<void> {
    await this.#link.call('events.broadcast', { event, payload })
  }

  async on(event: string, handler: Handler): Promise<void> {
    await subscribe(this.#link, `realtime_event:${event}`, handler, ({ message }) =>
      handler(message),
    )
  }

  async off(event: string, handler: Handler): Promise<void> {
    await unsubscribe(this.#link, `realtime_event:${event}`, handler)
  }
}
