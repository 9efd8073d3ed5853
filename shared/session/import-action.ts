import { write } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import {
  readWorkshopFile,
  workshopFile,
  type ReadWorkshopFile,
  type WorkshopFile,
} from '../workshop/workshop-file.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { becomeFacilitator } from './facilitator.ts'
import { newWorkshop, readable, workshopOf } from './laying-actions.ts'
import { withPerson } from './people-actions.ts'
import type { Core } from './core.ts'
import type { Session } from './session.ts'

/** Takes a workshop from board to board, whatever their hosts. Votes and results stay where they are. */
export function importActions(core: Core): Pick<Session, 'exportWorkshop' | 'importWorkshop'> {
  const { board } = core

  const prepare = async (file: WorkshopFile): Promise<void> => {
    const before = readable(core) ?? (await newWorkshop(core))
    const workshop = { ...withPeople(before, file), revision: before.revision + 1 }
    const { entryBytes } = board.can
    const settings = write('settings', { v: 1, values: file.settings }, entryBytes)
    const words = file.deck && write('deck', file.deck, entryBytes)
    await board.store.set(keyOf.settings, settings)
    if (words === null) await board.store.remove(keyOf.deck)
    else await board.store.set(keyOf.deck, words)
    // Last, because nothing else is looked for before it is there.
    await board.store.set(keyOf.workshop, write('workshop', workshop, entryBytes))
    await becomeFacilitator(core, workshop.id)
    await core.reload()
  }

  return {
    exportWorkshop: async (people) => {
      const { settings, deck } = core.state.stored
      const workshop = { ...workshopOf(core), roster: [...core.derived.roster] }
      return workshopFile({ workshop, settings, deck }, people)
    },

    importWorkshop: async (text) => {
      const read = readWorkshopFile(text)
      const { file } = read
      if (!file) return read
      let kept: 'in-use' | 'not-kept' | 'kept' = 'not-kept'
      await core.act({
        action: 'import-workshop',
        claim: true,
        run: async () => {
          const stations = core.state.stored.workshop?.stations ?? []
          if (stations.length === 0) await prepare(file)
          kept = stations.length === 0 ? 'kept' : 'in-use'
        },
      })
      return refusedAs(kept) ?? read
    },
  }
}

const refusedAs = (kept: 'in-use' | 'not-kept' | 'kept'): ReadWorkshopFile | null =>
  kept === 'kept' ? null : { file: null, problem: { kind: kept, line: null, path: [] } }

const withPeople = (before: Workshop, file: WorkshopFile): Workshop => {
  const { form, language, departments, decider } = file
  const empty: Workshop = { ...before, form, language, departments, decider, roster: [] }
  const known = file.people.reduce((workshop, { name }) => withPerson(workshop, name), empty)
  const departmentOf = new Map(file.people.map(({ name, department }) => [name, department]))
  return {
    ...known,
    roster: known.roster.map((person) => ({
      ...person,
      department: departmentOf.get(person.name) ?? null,
    })),
  }
}
