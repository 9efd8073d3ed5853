import type { Commit } from '../../document/document.ts'
import type { Faults } from '../host/faults.ts'
import type { FigjamOptions } from '../options.ts'
import { coalesce, topmost } from '../scene/coalesce.ts'
import { describeChange } from '../scene/changes.ts'
import type { NodeRecord } from '../scene/changes.ts'
import type { Scene } from '../scene/scene.ts'

export type Origin = 'LOCAL' | 'REMOTE'

export interface Batch {
  readonly origin: Origin
  readonly records: readonly NodeRecord[]
}

export interface FeedParts {
  readonly scene: Scene
  readonly options: FigjamOptions
  readonly faults: Faults
  readonly client: string
  readonly tell: (batch: Batch) => void
}

/** Gathers the document's commits into the batches of changes that one plugin hears of (F14). */
export class Feed {
  private readonly parts: FeedParts
  private readonly gathered: Record<Origin, NodeRecord[]> = { LOCAL: [], REMOTE: [] }
  private readonly stops = new Map<Origin, () => void>()

  constructor(parts: FeedParts) {
    this.parts = parts
  }

  add(commit: Commit): void {
    const { scene, options, client } = this.parts
    const origin = commit.actor.client === client ? 'LOCAL' : 'REMOTE'
    if (origin === 'LOCAL' && commit.actor.via === 'app' && !options.echo) return
    for (const change of commit.changes) {
      const item = change.after ?? change.before
      const record = item && describeChange(change, scene.pageOf(item), options)
      if (record) this.gathered[origin].push(record)
      if (options.stampChangesHost) this.addStampHosts(change.before, change.after, origin)
    }
    if (this.gathered[origin].length > 0) this.schedule(origin)
  }

  stop(): void {
    for (const stop of this.stops.values()) stop()
    this.stops.clear()
  }

  private schedule(origin: Origin): void {
    if (this.stops.has(origin)) return
    const { options, faults } = this.parts
    const delay = origin === 'LOCAL' ? options.localBatchMs : options.remoteBatchMs
    const stop = options.scheduler.after(delay + faults.eventsLateMs, () => this.flush(origin))
    this.stops.set(origin, stop)
  }

  private flush(origin: Origin): void {
    const { options, faults, tell } = this.parts
    const gathered = this.gathered[origin].splice(0)
    this.stops.delete(origin)
    const records = topmost(options.coalesce ? coalesce(gathered) : gathered)
    const times = { told: 1, lost: 0, doubled: 2 }[faults.events]
    for (let n = 0; n < times; n++) if (records.length > 0) tell({ origin, records })
  }

  /** Knob: FigJam may or may not say that a sticky changed when something sticks to it. */
  private addStampHosts(
    before: { props: object } | null,
    after: { props: object } | null,
    origin: Origin,
  ): void {
    const hosts = [before, after].map(
      (item) => item && (item.props as { stuckTo?: unknown }).stuckTo,
    )
    if (hosts[0] === hosts[1]) return
    for (const id of hosts) {
      const item = typeof id === 'string' ? this.parts.scene.document.get(id) : undefined
      if (!item) continue
      const page = this.parts.scene.pageOf(item)
      this.gathered[origin].push({
        type: 'PROPERTY_CHANGE',
        id: item.id,
        item,
        page,
        properties: [],
      })
    }
  }
}
