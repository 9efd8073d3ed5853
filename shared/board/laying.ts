import type { BoardPoint } from '../geometry/rect.ts'
import type { Scene } from '../scene/scene.ts'
import type { Journal } from '../workshop/journal.ts'
import { hash } from './hash.ts'
import type { ItemId, LaidItem } from './snapshot.ts'

/** One station to lay: what to draw, and where. */
export interface Plan {
  readonly station: string
  readonly kind: string
  readonly workshop: string
  readonly scene: Scene
  readonly at: BoardPoint
}

/** One station while it is being laid. */
export interface Laying {
  readonly plan: Plan
  /** Parallel to the scene's items; empty where an item is not made yet. */
  readonly ids: ItemId[]
  /** Whether it stood there whole before this run. */
  readonly stood: boolean
  /** What an earlier run left half done. */
  readonly stale: readonly ItemId[]
}

/** Fingerprint of what would be drawn, so that finishing never mixes two drawings. */
const sceneHash = (scene: Scene): string => hash(JSON.stringify(scene))

/**
 * Whether a plan stands on the board already. What an earlier run left half done is drawn afresh, not completed: its
 * journal may lack the batch in which it broke off, and nobody could tell the untagged items of that batch.
 */
export function recognise(plan: Plan, found: Journal | null, items: readonly LaidItem[]): Laying {
  const { scene, station } = plan
  const ours = items.filter(({ id, tag }) => tag.station === station && tag.id === id)
  const area = ours.find(({ tag }) => tag.kind === 'station')
  const complete = found?.hash === sceneHash(scene) && found.ids.every((id) => id !== '')
  // Without a journal it was finished once: what people took away since is theirs to take away.
  if (area && (!found || complete)) {
    return { plan, ids: scene.items.map(() => area.id), stood: true, stale: [] }
  }
  const left = [...(found?.ids ?? []), ...ours.map(({ id }) => id)].filter((id) => id !== '')
  return { plan, ids: scene.items.map(() => ''), stood: false, stale: [...new Set(left)] }
}

export function journalOf({ plan, ids }: Laying, panel: string, time: number): Journal {
  const { station, kind, scene, at } = plan
  return {
    v: 1,
    station,
    kind,
    hash: sceneHash(scene),
    at: { x: at.x, y: at.y },
    panel,
    time,
    ids: [...ids],
  }
}
