import { BoardError } from '../board/board-error.ts'
import { hash } from '../board/hash.ts'
import { freeze } from '../votes/freeze.ts'
import { optionsOf } from '../votes/options-of.ts'
import { marksOf, tally } from '../votes/tally.ts'
import { write } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { Round } from '../workshop/round.ts'
import type { Station } from '../workshop/station.ts'
import type { BoardWriting } from './board-writing.ts'
import type { Core } from './core.ts'
import { workshopOf } from './laying-actions.ts'
import { mayVote } from './may-vote.ts'
import type { Reading } from './reading.ts'
import {
  againRound,
  closed,
  draftRound,
  minuteLonger,
  opened,
  openRoundOf,
  reopened,
  roundsOf,
  withSettings,
} from './rounds.ts'
import type { Session } from './session.ts'
import { updateWorkshop } from './update-workshop.ts'
import { writeRound } from './write-round.ts'

type Votes = Pick<
  Session,
  | 'changeRound'
  | 'startVote'
  | 'stopVote'
  | 'voteAgain'
  | 'reopenVote'
  | 'addMinute'
  | 'adopt'
  | 'release'
>

/**
 * Votes are started and stopped on a fresh reading of board and documents. Each action looks at what is there before it
 * does anything, so that doing it twice, here or at two panels, does it once.
 */
export function voteActions(core: Core, reading: Reading, writing: BoardWriting): Votes {
  const { board, clock } = core

  const stationOf = (id: string): Station => {
    const kind = workshopOf(core).stations.find((entry) => entry.id === id)?.kind
    const station = core.stations.find((one) => one.kind === kind)
    if (!station) throw new BoardError('gone', `There is no station ${id}`)
    return station
  }

  /** The draft that is stored, else the one that is proposed; null where the newest round is no draft. */
  const draftOf = (id: string): Round | null => {
    const { round: defaults } = stationOf(id)
    const [newest] = roundsOf(core.state.stored, id)
    if (newest) return newest.state === 'draft' ? newest : null
    return defaults && draftRound(workshopOf(core), id, defaults)
  }

  const store = async (round: Round): Promise<void> => {
    await writeRound(board, round)
    await core.reload()
  }

  const vote = (action: string, station: string, run: () => Promise<void>): Promise<void> =>
    core.act({ action, station, claim: true, run })

  /** What a vote starts and stops with; false where the board is not counted now, which people were told. */
  const counted = async (): Promise<boolean> => {
    await reading.loop.now()
    return core.state.troubles.every(({ kind }) => kind !== 'vote-gone')
  }

  const labelled = (station: string) => writing.label([station])

  return {
    changeRound: (station, settings) =>
      core.act({
        action: 'change-round',
        station,
        run: async () => {
          await core.reload()
          const draft = draftOf(station)
          if (draft) await store(withSettings(draft, settings))
        },
      }),

    startVote: (station, early) =>
      vote('start', station, async () => {
        if (!(await counted())) return
        const draft = draftOf(station)
        if (!draft || openRoundOf(core.state.stored, station)) return
        const { board: now } = core.derived
        const left = early === 'leave-out' ? marksOf(now, draft) : []
        const lying = left.map(({ note, zone }): [string, string] => [note.id, zone.id])
        const options = optionsOf(now, draft).filter(({ gone }) => !gone)
        const round = opened(draft, options, lying, clock.now())
        if (workshopOf(core).nameless) {
          await updateWorkshop(board, (workshop) => ({ ...workshop, nameless: false }))
        }
        await store(round)
        await writing.timer(round.closesAt)
        await labelled(station)
      }),

    stopVote: (station) =>
      vote('stop', station, async () => {
        if (!openRoundOf(core.state.stored, station)) return
        if (!(await counted())) return
        const round = openRoundOf(core.state.stored, station)
        if (!round) return
        const { board: now, context } = core.derived
        const at = clock.now()
        const closing = round.closings + 1
        const seed = Number.parseInt(hash(core.newId()).slice(-8), 16)
        const live = tally(now, round, context)
        const frozen = freeze(live, round, context, { closing, at, seed })
        const people = mayVote(live, core.derived)
        await board.store.set(
          keyOf.closing(round.id, closing),
          write('closing', { ...frozen, people }, board.can.entryBytes),
        )
        await store(closed(round, at))
        await writing.timer(null)
        await labelled(station)
      }),

    voteAgain: (station, options) =>
      vote('again', station, async () => {
        const [before] = roundsOf(core.state.stored, station)
        const { round: defaults } = stationOf(station)
        if (!before || before.state !== 'closed' || !defaults) return
        await store(againRound(workshopOf(core), before, defaults, options))
        await labelled(station)
      }),

    reopenVote: (station) =>
      vote('reopen', station, async () => {
        const [newest] = roundsOf(core.state.stored, station)
        if (newest?.state !== 'closed') return
        await store(reopened(newest))
        await labelled(station)
      }),

    addMinute: (station) =>
      vote('minute', station, async () => {
        const round = openRoundOf(core.state.stored, station)
        if (!round) return
        const longer = minuteLonger(round, clock.now())
        await store(longer)
        await writing.timer(longer.closesAt)
        await labelled(station)
      }),

    adopt: (station, note) =>
      core.act({
        action: 'adopt',
        station,
        run: async () => {
          await core.reload()
          const draft = draftOf(station)
          const found = core.state.snapshot?.notes.find(({ id }) => id === note)
          if (!draft || !found || draft.options.some((option) => option.note === note)) return
          const option = { key: `note:${note}`, words: found.text, note }
          await store({ ...draft, options: [...draft.options, option] })
        },
      }),

    release: (station, note) =>
      core.act({
        action: 'release',
        station,
        run: async () => {
          await core.reload()
          const draft = draftOf(station)
          if (!draft) return
          await store({ ...draft, options: draft.options.filter((option) => option.note !== note) })
        },
      }),
  }
}
