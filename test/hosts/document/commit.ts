import type { Item } from './item.ts'

/** Who did something: which user, from which window (client), and whether by hand or through an app. */
export interface Actor {
  readonly user: string
  readonly client: string
  readonly via: 'hand' | 'app'
}

/** One change to one item: made (`before` null), removed (`after` null) or altered. */
export interface Change {
  readonly id: string
  readonly before: Item | null
  readonly after: Item | null
}

/** Everything one action changed, in order, each item once. The unit of events, of history and of what windows tell each other. */
export interface Commit {
  readonly actor: Actor
  readonly changes: readonly Change[]
  /** What the action was, where the host treats kinds of actions apart (`duplicate`, `paste`, `undo`, …). */
  readonly kind: string
}

/** An item that one action made and then altered was, to everybody else, simply made. */
export function netChanges(changes: readonly Change[]): Change[] {
  const net = new Map<string, Change>()
  for (const change of changes) {
    const first = net.get(change.id)
    net.set(change.id, first ? { ...change, before: first.before } : change)
  }
  return [...net.values()].filter((change) => change.before !== change.after)
}
