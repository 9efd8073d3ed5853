import type { ItemChange } from '../board/board.ts'
import { BoardError } from '../board/board-error.ts'
import type { Snapshot } from '../board/snapshot.ts'
import type { Scene } from '../scene/scene.ts'
import type { Core } from './core.ts'
import { tallyOf } from './derive.ts'
import {
  decisionField,
  firstLabel,
  relabel,
  resultChange,
  stateLabel,
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
  /** Sets the host's own timer, where it has one; null stops it. */
  timer(closesAt: number | null): Promise<void>
}

export function boardWriting(core: Core): BoardWriting {
  const { board, language } = core

  const change = async (changes: readonly ItemChange[]): Promise<void> => {
    if (changes.length > 0) await board.change(changes)
  }

  const sceneOf = (id: string): Scene | null => {
    const { workshop, settings } = core.state.stored
    const kind = workshop?.stations.find((entry) => entry.id === id)?.kind
    const station = core.stations.find((one) => one.kind === kind)
    return station && workshop ? sceneFor(station, core.deck, workshop, null, settings[id]) : null
  }

  const labelOf = (id: string, now: Snapshot): ItemChange[] => {
    const { stored } = core.state
    const first = firstLabel(sceneOf(id), 'state')
    if (!first) return []
    const [round = null] = roundsOf(stored, id)
    const numbers = core.view.stations.find((view) => view.id === id)?.rounds[0]?.numbers
    const label = stateLabel(
      language.board.state,
      first,
      round,
      stored.workshop?.here === id,
      numbers ?? { voted: 0, voters: 0 },
    )
    return relabel(wordsItem(now, id, 'state'), label)
  }

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
      await change(resultChange(item, tally, language.board.result))
    },

    afresh: (stations) =>
      core.attempt({
        action: 'label',
        run: async () => {
          const now = await board.read()
          const parts = [labelOf, firstResult, noDecision]
          await change(stations.flatMap((id) => parts.flatMap((part) => part(id, now))))
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
