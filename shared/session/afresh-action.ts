import { hasBegun, notBegun } from '../workshop/began.ts'
import { open } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { Round } from '../workshop/round.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { BoardWriting } from './board-writing.ts'
import type { Core } from './core.ts'
import { workshopOf } from './laying-actions.ts'
import type { Reading } from './reading.ts'
import { closingKeys, roundId } from './rounds.ts'
import type { Session } from './session.ts'
import { updateSettings } from './update-settings.ts'
import { updateWorkshop } from './update-workshop.ts'

/** Takes back what trying things out has left, so that the day begins with the areas as they were laid. */
export function afreshAction(
  core: Core,
  reading: Reading,
  writing: BoardWriting,
): Pick<Session, 'startAfresh'> {
  const { board } = core

  /** Votes that nobody here can read are left as they are, and listed, so that no vote is written over them. */
  const afresh = (workshop: Workshop): Workshop => ({
    ...workshop,
    roster: [],
    notOnePerson: [],
    ignored: [],
    here: null,
    decisions: {},
    rounds: workshop.rounds.filter(({ id }) =>
      core.state.stored.sealed.some(({ key }) => key === keyOf.round(id)),
    ),
    nameless: false,
  })

  /** The rounds that the workshop lists, and those that an earlier fresh start could not take away. */
  const oldRounds = async (stations: Workshop['stations']): Promise<Round[]> => {
    const found = new Map(core.state.stored.rounds.map((round) => [round.id, round]))
    for (const { id: station } of stations) {
      for (let number = 1; ; number++) {
        const id = roundId(station, number)
        const opened = open('round', await board.store.get(keyOf.round(id)))
        if (opened.state === 'missing') break
        if (opened.state === 'ok') found.set(id, opened.value)
      }
    }
    return [...found.values()].sort((a, b) => b.number - a.number)
  }

  /** What is to be taken away and what it says now: closings before their round, which names them. */
  const documentsOf = async (rounds: readonly Round[]): Promise<Map<string, string | null>> => {
    const documents = new Map<string, string | null>()
    for (const round of rounds) {
      for (const key of [...closingKeys([round]), keyOf.round(round.id)]) {
        documents.set(key, await board.store.get(key))
      }
    }
    return documents
  }

  /** Removes documents that say what they said before. What another panel has written there since stays. */
  const sweep = (documents: ReadonlyMap<string, string | null>): Promise<void> =>
    core.attempt({
      action: 'sweep',
      run: async () => {
        for (const [key, text] of documents) {
          if (text !== null && (await board.store.get(key)) === text) await board.store.remove(key)
        }
      },
    })

  /** When areas began was only tried out; how many minutes they have stays. */
  const forgetTimes = (): Promise<void> =>
    core.attempt({
      action: 'began',
      run: async () => {
        if (hasBegun(core.state.stored.settings)) await updateSettings(board, notBegun)
      },
    })

  return {
    startAfresh: () =>
      core.act({
        action: 'afresh',
        claim: true,
        run: async () => {
          const { stations } = workshopOf(core)
          const old = await documentsOf(await oldRounds(stations))
          // From here on nothing names the old votes any more: only then are they taken away.
          await updateWorkshop(board, afresh)
          await sweep(old)
          await forgetTimes()
          core.set({ moves: [], takenIn: [] })
          await core.reload()
          await writing.timer(null)
          await writing.afresh(stations.map(({ id }) => id))
          await reading.loop.now()
        },
      }),
  }
}
