import type { Json } from '../../document/item.ts'
import type { Filter } from '../commands/reading.ts'
import type { GroupRef } from '../commands/writing.ts'
import type { SpaceRequest } from '../empty-space.ts'
import type { Props } from '../items/create.ts'
import { RealtimeEvents } from './events.ts'
import { Handle, hydrate, hydrateAll, nameOf } from './items.ts'
import type { Ref } from './items.ts'
import { notEmulated, notEmulatedPart } from './link.ts'
import type { Link } from './link.ts'
import { Notifications } from './notifications.ts'
import { Storage } from './storage.ts'
import { Timer } from './timer.ts'
import { BoardUI } from './ui.ts'
import { Viewport } from './viewport.ts'

/** `miro.board`, as one page sees it. Methods that are taken off it and called alone fail, as Miro's do. */
export class Board {
  readonly #link: Link
  readonly ui: BoardUI
  readonly viewport: Viewport
  readonly storage: Storage
  readonly events: RealtimeEvents
  readonly notifications: Notifications
  readonly timer: Timer
  readonly collaboration = notEmulatedPart('board.collaboration')
  readonly experimental = notEmulatedPart('board.experimental')

  constructor(link: Link) {
    this.#link = link
    this.ui = new BoardUI(link)
    this.viewport = new Viewport(link)
    this.storage = new Storage(link)
    this.events = new RealtimeEvents(link)
    this.notifications = new Notifications(link)
    this.timer = new Timer(link)
  }

  async get(filter?: Filter): Promise<Handle[]> {
    return hydrateAll(this.#link, await this.#link.call('board.get', filter))
  }

  async getById(id: string): Promise<Handle> {
    return hydrate(this.#link, await this.#link.call('board.getById', id))
  }

  async getSelection(): Promise<Handle[]> {
    return hydrateAll(this.#link, await this.#link.call('board.getSelection', undefined))
  }

  async select(filter?: Filter): Promise<Handle[]> {
    return hydrateAll(this.#link, await this.#link.call('board.select', filter))
  }

  async deselect(filter?: Filter): Promise<Handle[]> {
    return hydrateAll(this.#link, await this.#link.call('board.deselect', filter))
  }

  async createStickyNote(props?: Props): Promise<Handle> {
    return hydrate(this.#link, await this.#link.call('board.createStickyNote', props))
  }

  async createText(props?: Props): Promise<Handle> {
    return hydrate(this.#link, await this.#link.call('board.createText', props))
  }

  async createShape(props?: Props): Promise<Handle> {
    return hydrate(this.#link, await this.#link.call('board.createShape', props))
  }

  async createFrame(props?: Props): Promise<Handle> {
    return hydrate(this.#link, await this.#link.call('board.createFrame', props))
  }

  async createTag(props?: Props): Promise<Handle> {
    return hydrate(this.#link, await this.#link.call('board.createTag', props))
  }

  async createGroup(props: { items: readonly GroupRef[] }): Promise<Handle> {
    return this.group(props)
  }

  async group({ items }: { items: readonly GroupRef[] }): Promise<Handle> {
    const refs = items.map(({ id, type, groupId }) =>
      groupId === undefined ? { id, type } : { id, type, groupId },
    )
    return hydrate(this.#link, await this.#link.call('board.group', refs))
  }

  async sync(item: Handle): Promise<void> {
    await item.sync()
  }

  async remove(item: Ref): Promise<void> {
    await this.#link.call('board.remove', nameOf(item))
  }

  async getMetadata(item: Ref, key?: string): Promise<unknown> {
    return this.#link.call('item.getMetadata', { id: item.id, key })
  }

  async setMetadata(item: Ref, key: string, value: Json): Promise<unknown> {
    return this.#link.call('item.setMetadata', { id: item.id, key, value })
  }

  async getAppData(key?: string): Promise<unknown> {
    return this.#link.call('board.getAppData', key)
  }

  async setAppData(key: string, value: Json): Promise<unknown> {
    return this.#link.call('board.setAppData', { key, value })
  }

  async goToLink(item: Ref): Promise<boolean> {
    return this.#link.call('board.goToLink', item.id)
  }

  async bringToFront(items: Ref | readonly Ref[]): Promise<void> {
    await this.#link.call('board.bringToFront', { ids: idsOf(items) })
  }

  async sendToBack(items: Ref | readonly Ref[]): Promise<void> {
    await this.#link.call('board.sendToBack', { ids: idsOf(items) })
  }

  async bringInFrontOf(items: Ref | readonly Ref[], target: Ref): Promise<void> {
    await this.#link.call('board.bringInFrontOf', { ids: idsOf(items), target: target.id })
  }

  async sendBehindOf(items: Ref | readonly Ref[], target: Ref): Promise<void> {
    await this.#link.call('board.sendBehindOf', { ids: idsOf(items), target: target.id })
  }

  async getLayerIndex(item: Ref): Promise<number> {
    return this.#link.call('board.getLayerIndex', item.id)
  }

  async getInfo(): Promise<unknown> {
    return this.#link.call('board.getInfo', undefined)
  }

  async getUserInfo(): Promise<unknown> {
    return this.#link.call('board.getUserInfo', undefined)
  }

  async getOnlineUsers(): Promise<unknown> {
    return this.#link.call('board.getOnlineUsers', undefined)
  }

  async canUse(feature: 'timer' | 'voting'): Promise<boolean> {
    return this.#link.call('board.canUse', feature)
  }

  async findEmptySpace(wanted: SpaceRequest): Promise<unknown> {
    return this.#link.call('board.findEmptySpace', wanted)
  }

  async createCard(): Promise<never> {
    return notEmulated('board.createCard')
  }

  async createAppCard(): Promise<never> {
    return notEmulated('board.createAppCard')
  }

  async createConnector(): Promise<never> {
    return notEmulated('board.createConnector')
  }

  async createEmbed(): Promise<never> {
    return notEmulated('board.createEmbed')
  }

  async createImage(): Promise<never> {
    return notEmulated('board.createImage')
  }

  async createPreview(): Promise<never> {
    return notEmulated('board.createPreview')
  }

  async getIdToken(): Promise<never> {
    return notEmulated('board.getIdToken')
  }
}

function idsOf(items: Ref | readonly Ref[]): string[] {
  return 'id' in items ? [items.id] : items.map(({ id }) => id)
}
