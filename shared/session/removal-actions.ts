import { open, write } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { Closing } from '../workshop/round.ts'
import { hasNames, withoutNames } from '../workshop/settings.ts'
import type { RosterPerson } from '../workshop/workshop.ts'
import { workshopOf } from './laying-actions.ts'
import type { Core } from './core.ts'
import { closingKeys } from './rounds.ts'
import type { Session } from './session.ts'
import { nothingStored } from './stored.ts'
import { updateSettings } from './update-settings.ts'
import { updateWorkshop } from './update-workshop.ts'

/** What takes names, or everything of ours, off a board. People's notes always stay. */
export function removalActions(core: Core): Pick<Session, 'removeNames' | 'removeEverything'> {
  const { board } = core

  return {
    removeNames: () =>
      core.act({
        action: 'remove-names',
        claim: true,
        run: async () => {
          for (const key of closingKeys(core.state.stored.rounds)) {
            const opened = open('closing', await board.store.get(key))
            if (opened.state !== 'ok') continue
            await board.store.set(
              key,
              write('closing', nameless(opened.value), board.can.entryBytes),
            )
          }
          await updateWorkshop(board, (workshop) => ({
            ...workshop,
            roster: workshop.roster.map(unnamed),
            facilitators: workshop.facilitators.map(() => ({ name: '', key: null })),
            decisions: Object.fromEntries(
              Object.entries(workshop.decisions).map(([id, { text }]) => [id, { text, by: '' }]),
            ),
            notOnePerson: [],
            ignored: [],
            decider: '',
            nameless: true,
          }))
          if (hasNames(core.state.stored.settings)) await updateSettings(board, withoutNames)
          await core.reload()
        },
      }),

    removeEverything: () =>
      core.act({
        action: 'remove-everything',
        claim: true,
        run: async () => {
          const { stations, rounds } = workshopOf(core)
          const { items } = await board.read()
          const ours = new Set(items.map((item) => item.id))
          if (ours.size > 0) await board.remove([...ours])
          const keys = [
            ...closingKeys(core.state.stored.rounds),
            ...rounds.map((round) => keyOf.round(round.id)),
            ...stations.map((station) => keyOf.placing(station.id)),
            keyOf.deck,
            keyOf.settings,
            // Last, because it names all the others: until it is gone, this can be tried again.
            keyOf.workshop,
          ]
          for (const key of keys) await board.store.remove(key)
          await board.mine.remove('runs')
          core.set({
            stored: nothingStored,
            snapshot: null,
            countedAt: null,
            takenIn: [],
            moves: [],
          })
          core.settle(() => true)
        },
      }),
  }
}

/** Only what says nothing about who it was; everything else that is ever kept of a person goes. */
const unnamed = ({ id, department, part, cannotEdit }: RosterPerson): RosterPerson => {
  return { id, name: '', keys: [], department, part, cannotEdit }
}

/** The same numbers without anybody in them: keys of voters can be their names, so they go too. */
function nameless(closing: Closing): Closing {
  const anonymous = new Map<string, string>([['', '']])
  const renamed = (voter: string): string => {
    const known = anonymous.get(voter)
    if (known !== undefined) return known
    const fresh = `v${anonymous.size}`
    anonymous.set(voter, fresh)
    return fresh
  }
  return {
    ...closing,
    marks: closing.marks.map(([note, option, weight, counted, voter, department]) => {
      return [note, option, weight, counted, renamed(voter), department]
    }),
    over: closing.over.map(([voter, placed, allowed, notes]) => {
      return [renamed(voter), placed, allowed, notes]
    }),
    voters: {},
  }
}
