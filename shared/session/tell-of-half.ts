import type { Core } from './core.ts'
import { troubleOf } from './troubles.ts'

/** Stations that were begun and not finished, by this panel or another one that is gone. */
export function tellOfHalf(core: Core): void {
  const { workshop, journals } = core.state.stored
  core.settle(({ kind }) => kind === 'half-laid')
  if (core.state.progress) return
  const [first] = workshop?.stations.filter(({ laid }) => !laid) ?? []
  if (!first) return
  const items = journals.flatMap(({ ids: made }) => made.filter((id) => id !== ''))
  core.tell(troubleOf('half-laid', 'stations', { station: first.id, items }))
}
