import { BoardError } from '../board/board-error.ts'
import type { Stop } from '../board/board.ts'
import { write } from '../workshop/documents.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { StationEntry, Workshop } from '../workshop/workshop.ts'
import { findStations } from './copied-board.ts'
import type { Core } from './core.ts'
import { becomeFacilitator, facilitator } from './facilitator.ts'
import { forgetStation } from './forget-station.ts'
import type { Job, Progress } from './jobs.ts'
import type { Reading } from './reading.ts'
import type { LayChoice, Session } from './session.ts'
import { tellOfHalf } from './tell-of-half.ts'
import { troubleOf } from './troubles.ts'
import { SealedError, updateWorkshop } from './update-workshop.ts'

type LayingActions = Pick<
  Session,
  | 'lay'
  | 'addStations'
  | 'setForm'
  | 'cancelLaying'
  | 'finishLaying'
  | 'clearLaying'
  | 'removeStation'
  | 'forgetStation'
  | 'putBackStation'
  | 'takeInCopies'
>

export interface Laying {
  readonly actions: LayingActions
  /** Shows what the jobs do, and tells what they leave. @returns what ends it */
  follow(): Stop
}

/** What puts areas on the board and takes them away. The work itself is a job, which may outlive the panel. */
export function createLaying(core: Core, reading: Reading): Laying {
  const { board, jobs } = core
  /** Does once more what the last job was to do. */
  let again: () => Promise<void> = () => actions.finishLaying()

  const start = async (
    task: Job['task'],
    stations: readonly string[],
    retry: () => Promise<void>,
  ): Promise<void> => {
    if (stations.length === 0) return
    again = retry
    await jobs.start({ id: core.newId(), task, stations })
  }

  /** Lists stations and lays them. What then cannot even be begun is not listed any more. */
  const begin = async (
    entries: readonly StationEntry[],
    list: () => Promise<Workshop>,
    retry: () => Promise<void>,
  ): Promise<void> => {
    try {
      const workshop = await list()
      // Not read again: between here and the start of the job nothing may fail.
      core.set({ stored: { ...core.state.stored, workshop } })
      await start('lay', ids(entries), retry)
    } catch (error) {
      // The list may be stored although the host said that it could not be.
      await unlist(ids(entries))
      throw error
    }
  }

  /** What stays listed, because the host still fails, is offered to be finished or cleared away. */
  const unlist = async (stations: readonly string[]): Promise<void> => {
    try {
      await updateWorkshop(board, (fresh) => {
        const kept = fresh.stations.filter(({ id, laid }) => laid || !stations.includes(id))
        return kept.length === fresh.stations.length ? fresh : { ...fresh, stations: kept }
      })
      await core.reload()
      tellOfHalf(core)
    } catch (error) {
      if (!(error instanceof BoardError)) throw error
    }
  }

  const afresh = async (choice: LayChoice): Promise<void> => {
    const workshop = readable(core)
    // Somebody else laid it while this panel looked at an empty board, or this panel tried before.
    if (workshop && workshop.stations.length > 0) return tellOfHalf(core)
    await core.bringStations?.(choice.kinds)
    const entries = entriesFor(core, choice.kinds, [])
    const next: Workshop = {
      ...(workshop ?? (await newWorkshop(core))),
      form: choice.form,
      departments: [...choice.departments],
      stations: entries,
    }
    const list = async (): Promise<Workshop> => {
      const stored = { ...next, revision: next.revision + 1 }
      await board.store.set(keyOf.workshop, write('workshop', stored, board.can.entryBytes))
      await becomeFacilitator(core, next.id)
      return stored
    }
    await begin(entries, list, () => actions.lay(choice))
  }

  const half = (): string[] =>
    core.state.stored.workshop?.stations.flatMap(({ id, laid }) => (laid ? [] : [id])) ?? []

  const actions: LayingActions = {
    lay: (choice) => core.act({ action: 'lay', claim: true, run: () => afresh(choice) }),

    addStations: (kinds) =>
      core.act({
        action: 'lay',
        claim: true,
        run: async () => {
          const known = core.state.stored.workshop?.stations ?? []
          await core.bringStations?.(kinds)
          const entries = entriesFor(core, kinds, known)
          const list = () =>
            updateWorkshop(board, (workshop) => {
              return { ...workshop, stations: [...workshop.stations, ...entries] }
            })
          await begin(entries, list, () => actions.addStations(kinds))
        },
      }),

    setForm: (form) =>
      core.act({
        action: 'form',
        run: async () => {
          await updateWorkshop(board, (workshop) => ({ ...workshop, form }))
          await core.reload()
        },
      }),

    cancelLaying: () => jobs.cancel(),
    finishLaying: () =>
      core.act({
        action: 'finish',
        claim: true,
        run: () => start('finish', half(), actions.finishLaying),
      }),
    clearLaying: () =>
      core.act({
        action: 'clear',
        claim: true,
        run: () => start('clear', half(), actions.clearLaying),
      }),

    removeStation: (station) =>
      core.act({
        action: 'clear',
        station,
        claim: true,
        run: () => start('clear', [station], () => actions.removeStation(station)),
      }),

    putBackStation: (station) =>
      core.act({
        action: 'put-back',
        station,
        claim: true,
        run: () => start('finish', [station], () => actions.putBackStation(station)),
      }),

    forgetStation: (station) =>
      core.act({ action: 'forget', station, run: () => forgetStation(core, station) }),

    takeInCopies: () =>
      core.act({
        action: 'take-in',
        claim: true,
        run: async () => {
          const base = readable(core) ?? (await newWorkshop(core))
          const kinds = Object.keys(core.deck.stations)
          const found = findStations(await board.read(), ids(base.stations), kinds, base.id)
          if (found.entries.length === 0) return
          await board.change(found.changes)
          const next: Workshop = {
            ...base,
            departments: base.departments.length > 0 ? base.departments : [...found.departments],
            stations: [...base.stations, ...found.entries],
            revision: base.revision + 1,
          }
          await board.store.set(keyOf.workshop, write('workshop', next, board.can.entryBytes))
          await becomeFacilitator(core, next.id)
          await core.reload()
          await reading.loop.now()
        },
      }),
  }

  const tellOfFailure = ({ error, left, until }: Progress): void => {
    if (left.length > 0) {
      core.tell(troubleOf('left-over', 'lay', { items: left }), () =>
        core.act({ action: 'lay', run: () => board.remove(left) }),
      )
    }
    if (error) core.tell(troubleOf(error, 'lay', { until }), again)
  }

  /** Once a job is over, what is stored and what lies on the board is what counts. */
  const settleDown = ({ state }: Progress) =>
    core.act({
      action: 'laid',
      quiet: true,
      run: async () => {
        let known = false
        try {
          await core.reload()
          known = true
        } finally {
          // A reading of the board before anything lay on it says nothing of what lies there now.
          const old = core.state.snapshot?.items.length === 0
          core.set({ progress: null, ...(old && { snapshot: null, countedAt: null }) })
          // What was known before still holds where nothing was laid.
          if (known || state !== 'done') tellOfHalf(core)
        }
        if (core.state.begun) await reading.loop.now()
      },
    })

  return {
    actions,
    follow: () => {
      let done: Progress | null = null
      return jobs.watch((progress) => {
        // The last step stays on screen until what was laid is known.
        if (progress === null) return
        if (progress.state === 'working' || progress.state === 'waiting') {
          core.set({ progress })
          return
        }
        if (progress === done) return
        done = progress
        if (progress.state === 'failed') tellOfFailure(progress)
        void settleDown(progress)
      })
    },
  }
}

const ids = (entries: readonly StationEntry[]): string[] => entries.map(({ id }) => id)

/** Instances of kinds: `recipes-2` where there is a `recipes-1`. Kinds that nobody knows are left out. */
function entriesFor(
  core: Core,
  kinds: readonly string[],
  known: readonly StationEntry[],
): StationEntry[] {
  const taken = new Set(ids(known))
  return kinds.flatMap((kind) => {
    if (!core.stations.some((station) => station.kind === kind)) return []
    let number = 1
    while (taken.has(`${kind}-${number}`)) number += 1
    const id = `${kind}-${number}`
    taken.add(id)
    return [{ id, kind, at: { x: 0, y: 0 }, laid: false }]
  })
}

export async function newWorkshop(core: Core): Promise<Workshop> {
  const { name, key } = await facilitator(core)
  return {
    v: 1,
    id: core.newId(),
    language: core.language.code,
    form: 'chosen',
    departments: [],
    roster: [],
    stations: [],
    facilitators: [{ name, key }],
    notOnePerson: [],
    ignored: [],
    decider: '',
    here: null,
    rounds: [],
    decisions: {},
    revision: 0,
  }
}

/** The workshop, null where there is none. @throws SealedError where it cannot be read */
export function readable(core: Core): Workshop | null {
  const { workshop, sealed } = core.state.stored
  const closed = sealed.find(({ key }) => key === keyOf.workshop)
  if (closed) throw new SealedError(closed.key, closed.state)
  return workshop
}

/** @throws BoardError `gone` where there is no workshop to act on */
export function workshopOf(core: Core): Workshop {
  const { workshop } = core.state.stored
  if (!workshop) throw new BoardError('gone', 'There is no workshop on this board')
  return workshop
}
