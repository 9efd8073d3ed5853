import { facilitator } from './facilitator.ts'
import type { Core } from './core.ts'
import { updateWorkshop } from './update-workshop.ts'

/**
 * Some hosts tell who we are only once we have made something. Then the name that others read, and the key by which
 * the facilitator's own notes are told, are filled in. After names were removed they stay away.
 */
export async function introduce(core: Core): Promise<void> {
  const { role, stored } = core.state
  const { workshop } = stored
  if (
    role !== 'facilitator' ||
    !workshop ||
    workshop.nameless ||
    !workshop.facilitators.some(unknown)
  ) {
    return
  }
  await core.act({
    action: 'introduce',
    quiet: true,
    run: async () => {
      const me = await facilitator(core)
      if (unknown(me)) return
      const named = await updateWorkshop(core.board, (fresh) => ({
        ...fresh,
        facilitators: [
          ...fresh.facilitators.filter((one) => !unknown(one) && one.name !== me.name),
          me,
        ],
      }))
      core.set({ stored: { ...core.state.stored, workshop: named } })
    },
  })
}

const unknown = ({ name, key }: { name: string; key: string | null }): boolean =>
  name === '' && key === null
