import { wordsOf } from '../workshop/words-of.ts'
import { decisionField } from './board-labels.ts'
import type { BoardWriting } from './board-writing.ts'
import { carryOut } from './carry-out.ts'
import { withoutMeaning } from './copies.ts'
import type { Core } from './core.ts'
import { tallyOf } from './derive.ts'
import { workshopOf } from './laying-actions.ts'
import type { Reading } from './reading.ts'
import { roundsOf } from './rounds.ts'
import type { Session } from './session.ts'
import { begun } from '../workshop/began.ts'
import { changedSettings, dayKey, settingsOf } from '../workshop/settings.ts'
import { updateSettings } from './update-settings.ts'
import { updateWorkshop } from './update-workshop.ts'

type Actions = Pick<
  Session,
  | 'markHere'
  | 'putResultOnBoard'
  | 'decide'
  | 'stationAction'
  | 'changeSettings'
  | 'undoCopy'
  | 'confirmMove'
>

/** What changes one area on the board. */
export function stationActions(core: Core, reading: Reading, writing: BoardWriting): Actions {
  const { board, clock } = core

  const keepSettings = async (
    station: string,
    change: { readonly [key: string]: string | null },
  ): Promise<void> => {
    await updateSettings(board, (before) => changedSettings(before, station, change))
    await core.reload()
  }

  return {
    markHere: (station) =>
      core.act({
        action: 'here',
        station,
        run: async () => {
          const before = workshopOf(core).here
          await updateWorkshop(board, (workshop) => ({ ...workshop, here: station }))
          await core.attempt({
            action: 'began',
            station,
            run: () => updateSettings(board, (settings) => begun(settings, station, clock.now())),
          })
          await core.reload()
          await writing.label(before === null || before === station ? [station] : [before, station])
          await writing.times()
        },
      }),

    putResultOnBoard: (station) =>
      core.act({
        action: 'result',
        station,
        claim: true,
        run: async () => {
          await reading.loop.now()
          await writing.result(station)
        },
      }),

    decide: (station, text, by) =>
      core.act({
        action: 'decide',
        station,
        run: async () => {
          await updateWorkshop(board, (workshop) => ({
            ...workshop,
            decisions: { ...workshop.decisions, [station]: { text, by } },
          }))
          await core.reload()
          await core.attempt({
            action: 'decide-board',
            station,
            run: async () => {
              const field = decisionField(await board.read(), station)
              if (field && field.text !== text) await board.change([{ id: field.id, text }])
              await reading.loop.now()
            },
          })
        },
      }),

    stationAction: (id, name, input = {}) =>
      core.act({
        action: name,
        station: id,
        claim: true,
        run: async () => {
          await reading.loop.now()
          const { departments, stations } = workshopOf(core)
          const kind = stations.find((entry) => entry.id === id)?.kind ?? ''
          const plan = core.stations.find((station) => station.kind === kind)?.actions?.[name]
          const words = wordsOf(core.deck, kind)
          const { snapshot, stored } = core.state
          if (!plan || !words || !snapshot) return
          const [round] = roundsOf(stored, id)
          await carryOut(
            core,
            id,
            plan({
              station: id,
              words,
              common: core.deck.common,
              input,
              departments,
              roster: core.derived.roster,
              board: core.derived.board,
              tally: round ? tallyOf(round, stored, core.derived) : null,
              decision: core.view.stations.find((view) => view.id === id)?.decision ?? null,
              settings: settingsOf(stored.settings, id, kind),
              carried: core.view.carried,
              items: snapshot.items.filter(({ id: own, tag }) =>
                tag.id === own ? tag.station === id : tag.kind === 'card',
              ),
            }),
          )
          await reading.loop.now()
        },
      }),

    changeSettings: (station, change) =>
      core.act({
        action: 'settings',
        station,
        run: async () => {
          await keepSettings(station, change)
          if (station === dayKey) await writing.times()
        },
      }),

    undoCopy: (card) =>
      core.act({
        action: 'undo-copy',
        run: async () => {
          const changes = withoutMeaning(await board.read(), card)
          if (changes.length > 0) await board.change(changes)
          core.set({ takenIn: core.state.takenIn.filter(({ items }) => !items.includes(card)) })
          await reading.loop.now()
        },
      }),

    confirmMove: (at) => core.set({ moves: core.state.moves.filter((move) => move.at !== at) }),
  }
}
