import type { Link } from './link.ts'

/** `miro.board.notifications`: short messages at the top of the window, up to 80 characters (E38). */
export class Notifications {
  readonly #link: Link

  constructor(link: Link) {
    this.#link = link
  }

  async showInfo(message: string): Promise<void> {
    await this.show({ type: 'info', message })
  }

  async showError(message: string): Promise<void> {
    await this.show({ type: 'error', message })
  }

  async show(options: { type: 'info' | 'error'; message: string }): Promise<void> {
    await this.#link.call('notifications.show', options)
  }
}
