import { normalName } from '../votes/author-key.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Core } from './core.ts'

/** This person as one who runs the workshop; `key` is the author key of their notes. */
export async function facilitator(core: Core): Promise<Workshop['facilitators'][number]> {
  const { id, name } = await core.me()
  const key = core.board.can.authors === 'id' ? id : normalName(name)
  return { name, key: key === '' ? null : key }
}

/** From now on this browser shows the facilitator's panel on this board. */
export async function becomeFacilitator(core: Core, workshop: string): Promise<void> {
  await core.board.mine.set('runs', workshop)
  core.set({ role: 'facilitator' })
}
