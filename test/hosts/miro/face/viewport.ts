import type { Box } from '../geometry.ts'
import type { Ref } from './items.ts'
import type { Link } from './link.ts'

/** `miro.board.viewport`: what the window shows, by its top left corner and size in board units. */
export class Viewport {
  readonly #link: Link

  constructor(link: Link) {
    this.#link = link
  }

  async get(): Promise<Box> {
    return this.#link.call('viewport.get', undefined)
  }

  async set(options: { viewport: Box; padding?: Partial<Padding> }): Promise<Box> {
    const { viewport, padding } = options
    return this.#link.call('viewport.set', padding ? { viewport, padding } : { viewport })
  }

  async zoomTo(items: Ref | readonly Ref[]): Promise<void> {
    const ids = 'id' in items ? [items.id] : items.map(({ id }) => id)
    await this.#link.call('viewport.zoomTo', ids)
  }

  async getZoom(): Promise<number> {
    return this.#link.call('viewport.getZoom', undefined)
  }

  async setZoom(zoom: number): Promise<void> {
    await this.#link.call('viewport.setZoom', zoom)
  }
}

interface Padding {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
