import type { Stop } from '../board/board.ts'
import { afreshAction } from './afresh-action.ts'
import { boardWriting } from './board-writing.ts'
import { areaOn, createCore, type SessionOptions } from './core.ts'
import { deckActions } from './deck-actions.ts'
import { importActions } from './import-action.ts'
import { keeper } from './kept.ts'
import { becomeFacilitator, facilitator } from './facilitator.ts'
import { createLaying } from './laying-actions.ts'
import { peopleActions } from './people-actions.ts'
import { createReading } from './reading.ts'
import { readKept } from './kept-texts.ts'
import { removalActions } from './removal-actions.ts'
import type { Session } from './session.ts'
import { stationActions } from './station-actions.ts'
import { tellOfHalf } from './tell-of-half.ts'
import { troubleOf } from './troubles.ts'
import { updateWorkshop } from './update-workshop.ts'
import { voteActions } from './vote-actions.ts'

export type { SessionOptions } from './core.ts'

/** A facilitator's work on one board, between the port and the panel. Nothing happens before `start`. */
export function createSession(options: SessionOptions): Session {
  const core = createCore(options)
  const reading = createReading(core)
  const writing = boardWriting(core)
  const laying = createLaying(core, reading)
  const { board } = core
  const keep = keeper(core)
  let stops: Stop[] = []

  const open = async (): Promise<void> => {
    const kept = await readKept(board.mine)
    const runs = await board.mine.get('runs')
    // Which language this person speaks is among them.
    core.set({ kept })
    await core.reload()
    // A job that still goes on would look like an area that was left half laid.
    await core.jobs.known
    const { workshop } = core.state.stored
    core.set({
      role: workshop && workshop.id !== runs ? 'guest' : 'facilitator',
      begun: true,
    })
    tellOfHalf(core)
    const there = workshop ? null : await board.elsewhere?.()
    if (there) core.tell(troubleOf('other-page', 'open', { detail: there }))
    // A vote that is open is counted before anything is shown; an empty board may hold areas that came with a copy.
    const live = core.state.stored.rounds.some(({ state }) => state === 'open')
    if (live || !workshop) await reading.loop.now()
  }

  const join = (action: string, alone: boolean): Promise<void> =>
    core.act({
      action,
      run: async () => {
        const me = await facilitator(core)
        const workshop = await updateWorkshop(board, (fresh) => ({
          ...fresh,
          facilitators: [
            ...(alone ? [] : fresh.facilitators.filter(({ name }) => name !== me.name)),
            me,
          ],
        }))
        await becomeFacilitator(core, workshop.id)
        await core.reload()
        await reading.loop.now()
      },
    })

  return {
    get view() {
      return core.view
    },
    watch: (listener) => core.watch(listener),
    start: async () => {
      stops = [laying.follow(), board.watch(() => reading.loop.hint())]
      await core.act({ action: 'open', quiet: true, run: open })
    },
    close: () => {
      reading.loop.close()
      for (const stop of stops) stop()
      stops = []
    },
    attend: (what) => reading.attend(what),
    countNow: () => core.act({ action: 'count', run: () => reading.loop.now() }),

    ...laying.actions,
    ...voteActions(core, reading, writing),
    ...stationActions(core, reading, writing),
    ...peopleActions(core),
    ...removalActions(core),
    ...importActions(core),
    ...deckActions(core, keep),
    ...afreshAction(core, reading, writing),
    runTogether: () => join('run-together', false),
    takeOver: () => join('take-over', true),

    show: (ids) => void core.act({ action: 'show', quiet: true, run: () => board.show(ids) }),
    showStation: (station) =>
      void core.act({
        action: 'show',
        quiet: true,
        run: async () => {
          const snapshot = core.state.snapshot ?? (await board.read())
          const area = areaOn(snapshot, station)
          if (area) await board.show([area.id])
        },
      }),
    dismiss: (trouble) => core.settle(({ id }) => id === trouble),
    tryAgain: (trouble) => core.again(trouble),
    keep,
  }
}
