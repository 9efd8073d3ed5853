import { netChanges } from './commit.ts'
import type { Actor, Change, Commit } from './commit.ts'
import { blank } from './item.ts'
import type { Item, ItemPatch, Json, NewItem } from './item.ts'

export interface User {
  readonly id: string
  readonly name: string
  readonly role: 'editor' | 'commenter' | 'viewer'
  readonly online: boolean
}

export interface DocumentOptions {
  /** Milliseconds since 1970 for `createdAt` and `modifiedAt`. */
  readonly now?: () => number
  /** Makes the id of the n-th item (n counts from 1 in this document). */
  readonly makeId?: (n: number) => string
}

/** What is written inside one action. Changes are visible at once and told to listeners when the action ends. */
export interface Writer {
  create(item: NewItem): Item
  update(id: string, patch: ItemPatch): Item
  remove(id: string): void
}

/**
 * The emulated whiteboard that both hosts' faces look at: items, users, an undo history per window, stored values.
 * It holds no host's rules and nothing of any product: it only keeps records and says what changed.
 */
export class BoardDocument {
  private readonly records = new Map<string, Item>()
  private readonly listeners = new Set<(commit: Commit) => void>()
  private readonly past = new Map<string, Commit[]>()
  private readonly future = new Map<string, Commit[]>()
  private readonly people = new Map<string, User>()
  private readonly peopleListeners = new Set<() => void>()
  private readonly options: Required<DocumentOptions>
  private made = 0
  private top = 0

  constructor(options: DocumentOptions = {}) {
    this.options = { now: () => Date.now(), makeId: (n) => `item-${n}`, ...options }
  }

  get(id: string): Item | undefined {
    return this.records.get(id)
  }

  /** All items, back to front. */
  items(): Item[] {
    return [...this.records.values()].toSorted(byDepth)
  }

  children(parent: string | null): Item[] {
    return this.items().filter((item) => item.parent === parent)
  }

  /** Left and top on the canvas, whatever the item's parents are. */
  absolute(id: string): { x: number; y: number } {
    let x = 0
    let y = 0
    for (
      let item = this.records.get(id);
      item;
      item = item.parent ? this.records.get(item.parent) : undefined
    ) {
      x += item.x
      y += item.y
    }
    return { x, y }
  }

  /**
   * Carries out one action. Listeners hear of it once, after it; an action that throws leaves everything as it was.
   * @param undoable false for what never enters a window's undo history
   */
  act<Result>(
    actor: Actor,
    kind: string,
    work: (writer: Writer) => Result,
    undoable = true,
  ): Result {
    const changes: Change[] = []
    let result: Result
    try {
      result = work(this.writer(actor, changes))
    } catch (error) {
      for (const change of changes.toReversed()) this.put(change.id, change.before)
      throw error
    }
    const net = netChanges(changes)
    if (net.length > 0) this.commit({ actor, kind, changes: net }, undoable)
    return result
  }

  /** Takes back the window's newest action, as far as nobody else has changed the same items since. */
  undo(actor: Actor): boolean {
    return this.replay(actor, this.past, this.future, 'undo')
  }

  redo(actor: Actor): boolean {
    return this.replay(actor, this.future, this.past, 'redo')
  }

  /** Joins the window's newest `count` actions into one step of its history. */
  joinHistory(client: string, count: number): void {
    const past = this.past.get(client) ?? []
    const joined = past.splice(Math.max(0, past.length - count))
    const last = joined.at(-1)
    if (last) past.push({ ...last, changes: joined.flatMap((commit) => commit.changes) })
  }

  historyLength(client: string): number {
    return this.past.get(client)?.length ?? 0
  }

  /** Carries out an action that another window already did (a second tab). It enters no history here. */
  receive(commit: Commit): void {
    for (const change of commit.changes) this.put(change.id, change.after)
    this.tell(commit)
  }

  watch(listener: (commit: Commit) => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  users(): User[] {
    return [...this.people.values()]
  }

  setUser(user: User): void {
    this.people.set(user.id, user)
    for (const listener of Array.from(this.peopleListeners)) listener()
  }

  watchUsers(listener: () => void): () => void {
    this.peopleListeners.add(listener)
    return () => void this.peopleListeners.delete(listener)
  }

  /** How many listeners are registered; a test that cleans up finds the number it began with. */
  listenerCount(): number {
    return this.listeners.size + this.peopleListeners.size
  }

  /** The whole document as plain data, for a second window or a copied board. */
  save(): { items: Item[]; users: User[]; made: number } {
    return { items: this.items(), users: this.users(), made: this.made }
  }

  load(saved: { items: readonly Item[]; users: readonly User[]; made: number }): void {
    this.records.clear()
    for (const item of saved.items) this.records.set(item.id, item)
    for (const user of saved.users) this.people.set(user.id, user)
    this.made = saved.made
    this.top = Math.max(0, ...saved.items.map((item) => item.z))
  }

  private writer(actor: Actor, changes: Change[]): Writer {
    const change = (id: string, after: Item | null) => {
      changes.push({ id, before: this.records.get(id) ?? null, after })
      this.put(id, after)
    }
    return {
      create: (given) => {
        const now = this.options.now()
        const item: Item = {
          ...blank,
          z: ++this.top,
          createdBy: actor.user,
          createdAt: now,
          modifiedBy: actor.user,
          modifiedAt: now,
          ...given,
          id: this.options.makeId(++this.made),
        }
        change(item.id, item)
        return item
      },
      update: (id, patch) => {
        const before = this.need(id)
        const item: Item = {
          ...before,
          modifiedBy: actor.user,
          modifiedAt: this.options.now(),
          ...patch,
        }
        change(id, item)
        return item
      },
      remove: (id) => {
        this.need(id)
        change(id, null)
      },
    }
  }

  private need(id: string): Item {
    const item = this.records.get(id)
    if (!item) throw new Error(`There is no item ${id}`)
    return item
  }

  private put(id: string, item: Item | null): void {
    if (item) {
      this.records.set(id, item)
      // What is made next lies in front of everything, also of what was brought to the front.
      this.top = Math.max(this.top, item.z)
    } else this.records.delete(id)
  }

  private commit(commit: Commit, undoable: boolean): void {
    if (undoable) {
      const past = this.past.get(commit.actor.client) ?? []
      past.push(commit)
      this.past.set(commit.actor.client, past)
      this.future.delete(commit.actor.client)
    }
    this.tell(commit)
  }

  private tell(commit: Commit): void {
    for (const listener of Array.from(this.listeners)) listener(commit)
  }

  private replay(
    actor: Actor,
    from: Map<string, Commit[]>,
    to: Map<string, Commit[]>,
    kind: string,
  ): boolean {
    const commit = from.get(actor.client)?.pop()
    if (!commit) return false
    const changes: Change[] = []
    const targets = kind === 'undo' ? commit.changes.toReversed() : commit.changes
    for (const change of targets) {
      const target = kind === 'undo' ? change.before : change.after
      const now = this.records.get(change.id) ?? null
      if (now === target) continue
      changes.push({ id: change.id, before: now, after: target })
      this.put(change.id, target)
    }
    const stack = to.get(actor.client) ?? []
    stack.push(commit)
    to.set(actor.client, stack)
    this.tell({ actor, kind, changes })
    return true
  }
}

const byDepth = (a: Item, b: Item): number => a.z - b.z

/** Re-exported so that faces need one import for the whole document. */
export type { Actor, Change, Commit, Item, ItemPatch, Json, NewItem }
