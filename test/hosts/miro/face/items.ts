import type { Json } from '../../document/item.ts'
import type { Wire } from '../items/wire.ts'
import { notEmulated } from './link.ts'
import type { Link } from './link.ts'

/** Whatever names an item: a handle, or just its id and type. */
export interface Ref {
  readonly id: string
  readonly type: string
}

/**
 * A page's copy of an item. Its fields are a snapshot of the moment it was fetched; assigning them changes nothing on
 * the board until `sync`, which writes them all (E2). Only the API's own fields are its own properties.
 */
export class Handle {
  declare readonly id: string
  declare readonly type: string
  readonly #link: Link
  /** Its own fields are as they were fetched; what is nested in them is shared with the handle. */
  #fetched: Wire

  constructor(link: Link, wire: Wire) {
    this.#link = link
    this.#fetched = wire
    assign(this, wire)
  }

  protected get link(): Link {
    return this.#link
  }

  async sync(): Promise<void> {
    const fields: { [field: string]: Json } = Object.fromEntries(Object.entries(this))
    const item = { ...fields, id: this.id, type: this.type }
    this.refresh(await this.link.call('item.sync', { item, fetched: this.#fetched }))
  }

  /** Takes over what the host says the item is now. */
  refresh(wire: Wire): void {
    this.#fetched = wire
    assign(this, wire)
  }
}

/** An item with a place: everything but groups and tags. */
class BoardItem extends Handle {
  async getMetadata(key?: string): Promise<unknown> {
    return this.link.call('item.getMetadata', { id: this.id, key })
  }

  async setMetadata(key: string, value: Json): Promise<unknown> {
    return this.link.call('item.setMetadata', { id: this.id, key, value })
  }

  async goToLink(): Promise<boolean> {
    return this.link.call('board.goToLink', this.id)
  }

  async bringToFront(): Promise<void> {
    await this.link.call('board.bringToFront', { ids: [this.id] })
  }

  async sendToBack(): Promise<void> {
    await this.link.call('board.sendToBack', { ids: [this.id] })
  }

  async bringInFrontOf(target: Ref): Promise<void> {
    await this.link.call('board.bringInFrontOf', { ids: [this.id], target: target.id })
  }

  async sendBehindOf(target: Ref): Promise<void> {
    await this.link.call('board.sendBehindOf', { ids: [this.id], target: target.id })
  }

  async getLayerIndex(): Promise<number> {
    return this.link.call('board.getLayerIndex', this.id)
  }

  async getConnectors(): Promise<never> {
    return notEmulated('item.getConnectors')
  }

  async getAiContext(): Promise<never> {
    return notEmulated('item.getAiContext')
  }
}

class Frame extends BoardItem {
  /** Adopts an item that lies inside; its handle's coordinates become relative to the frame's top left corner. */
  async add<Item extends Ref>(item: Item): Promise<Item> {
    const answer = await this.link.call('frame.add', { frame: this.id, item: nameOf(item) })
    this.refresh(answer.frame)
    if (item instanceof Handle) item.refresh(answer.item)
    return item
  }

  async remove(item: Ref): Promise<void> {
    const answer = await this.link.call('frame.remove', { frame: this.id, item: nameOf(item) })
    this.refresh(answer.frame)
    if (item instanceof Handle) item.refresh(answer.item)
  }

  async getChildren(): Promise<Handle[]> {
    return hydrateAll(this.link, await this.link.call('frame.getChildren', this.id))
  }
}

class Group extends Handle {
  async getItems(): Promise<Handle[]> {
    return hydrateAll(this.link, await this.link.call('group.getItems', this.id))
  }

  /** The group is gone afterwards, and this handle with it. */
  async ungroup(): Promise<Handle[]> {
    return hydrateAll(this.link, await this.link.call('group.ungroup', this.id))
  }
}

class Tag extends Handle {}

/** Makes the object that a page gets to see of an item. */
export function hydrate(link: Link, wire: Wire): Handle {
  switch (wire.type) {
    case 'frame':
      return new Frame(link, wire)
    case 'group':
      return new Group(link, wire)
    case 'tag':
      return new Tag(link, wire)
    default:
      return new BoardItem(link, wire)
  }
}

export function hydrateAll(link: Link, wires: readonly Wire[]): Handle[] {
  return wires.map((wire) => hydrate(link, wire))
}

export function nameOf({ id, type }: Ref): Ref {
  return { id, type }
}

/** Fields that are gone on the host (a group that was left, say) go here too. */
function assign(handle: Handle, wire: Wire): void {
  for (const field of Object.keys(handle)) {
    if (!(field in wire)) Reflect.deleteProperty(handle, field)
  }
  Object.assign(handle, wire)
}
