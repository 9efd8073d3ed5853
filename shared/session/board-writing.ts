import type { ItemChange } from '../board/board.ts'
import { BoardError } from '../board/board-error.ts'
import type { Snapshot } from '../board/snapshot.ts'
import type { Scene } from '../scene/scene.ts'
import { dayOf } from '../workshop/schedule.ts'
import { dayKey, settingsOf } from '../workshop/settings.ts'
import type { Core } from './core.ts'
import { tallyOf } from './derive.ts'
import {
  decisionField,
  firstLabel,
  relabel,
  resultChange,
  stateLabel,
  timeLabels,
  wordsItem,
} from './board-labels.ts'
import { roundsOf } from './rounds.ts'
import { sceneFor } from './scenes.ts'

/** What the session writes on the board beside laying: labels and results. What fails is told and can be tried again. */
export interface BoardWriting {
  /** Makes the state labels of these stations say what is so now. */
  label(stations: readonly string[]): Promise<void>
  result(station: string): Promise<void>
  /** Makes labels, results and decisions of these stations say what they said when they were laid. */
  afresh(stations: readonly string[]): Promise<void>
  /** Makes the times of the day, and the sign for where in it we are, say what is so now, wherever they stand. */
  times(): Promise<void>
  /** Sets the host's own timer, where it has one; null stops it. */
  timer(closesAt: number | null): Promise<void>
}

export function boardWriting(core: Core): BoardWriting {
  const { board } = core

  const change = async (changes: readonly ItemChange[]): Promise<void> => {
    if (changes.length > 0) await board.change(changes)
  }

  const sceneOf = (id: string): Scene | null => {
    const { workshop, settings } = core.state.stored
    const kind = workshop?.stations.find((entry) => entry.id === id)?.kind
    const station = core.stations.find((one) => one.kind === kind)
    if (!station || !workshop) return null
    const its = settingsOf(settings, id, station.kind)
    return sceneFor(station, core.deck, workshop, null, its, dayOf(workshop, settings[dayKey]))
  }

  const labelOf = (id: string, now: Snapshot): ItemChange[] => {
    const { stored } = core.state
    const first = firstLabel(sceneOf(id), 'state')
    if (!first) return []
    const [round = null] = roundsOf(stored, id)
    const numbers = core.view.stations.find((view) => view.id === id)?.rounds[0]?.numbers
    const label = stateLabel(
      core.language.board.state,
      first,
      round,
      stored.workshop?.here === id,
      numbers ?? { voted: 0, voters: 0 },
    )
    return relabel(wordsItem(now, id, 'state'), label)
  }

  const timesOf = (id: string, now: Snapshot): ItemChange[] =>
    timeLabels(sceneOf(id)).flatMap(({ key, label }) => relabel(wordsItem(now, id, key), label))

  const firstResult = (id: string, now: Snapshot): ItemChange[] => {
    const first = firstLabel(sceneOf(id), 'result')
    const item = wordsItem(now, id, 'result')
    return first && item && item.text !== first.words ? [{ id: item.id, text: first.words }] : []
  }

  const noDecision = (id: string, now: Snapshot): ItemChange[] => {
    const field = decisionField(now, id)
    return field && field.text !== '' ? [{ id: field.id, text: '' }] : []
  }

  return {
    label: (stations) =>
      core.attempt({
        action: 'label',
        run: async () => {
          // What the labels say now, not what they said at the last count.
          const now = await board.read()
          await change(stations.flatMap((station) => labelOf(station, now)))
        },
      }),

    result: async (station) => {
      const { stored } = core.state
      const round = roundsOf(stored, station).find(({ state }) => state === 'closed')
      if (!round) return
      // The words that stand there now decide whether anything is written.
      const item = wordsItem(await board.read(), station, 'result')
      if (!item) throw new BoardError('gone', 'The result has no place on the board')
      const tally = tallyOf(round, stored, core.derived)
      await change(resultChange(item, tally, core.language.board.result))
    },

    afresh: (stations) =>
      core.attempt({
        action: 'label',
        run: async () => {
          const now = await board.read()
          const parts = [labelOf, timesOf, firstResult, noDecision]
          await change(stations.flatMap((id) => parts.flatMap((part) => part(id, now))))
        },
      }),

    times: () =>
      core.attempt({
        action: 'times',
        run: async () => {
          const ids = (core.state.stored.workshop?.stations ?? [])
            .map(({ id }) => id)
            .filter((id) => timeLabels(sceneOf(id)).length > 0)
          if (ids.length === 0) return
          const now = await board.read()
          await change(ids.flatMap((id) => timesOf(id, now)))
        },
      }),

    timer: (closesAt) =>
      core.attempt({
        action: 'timer',
        run: async () => {
          const left = closesAt === null ? 0 : closesAt - core.clock.now()
          await (left > 0 ? board.timer?.start(left) : board.timer?.stop())
        },
      }),
  }
}
