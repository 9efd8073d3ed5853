import { arrange, type Placeless } from '../board/arrange.ts'
import { BoardError } from '../board/board-error.ts'
import type { Board, Clock } from '../board/board.ts'
import type { Cancel } from '../board/cancel.ts'
import { goesOn, readJournal } from '../board/journals.ts'
import type { Plan } from '../board/laying.ts'
import { patiently } from '../board/patiently.ts'
import { place } from '../board/place.ts'
import type { ItemId } from '../board/snapshot.ts'
import type { BoardPoint } from '../geometry/rect.ts'
import type { Packs } from '../language/pack.ts'
import { keyOf } from '../workshop/key-of.ts'
import { dayOf } from '../workshop/schedule.ts'
import { dayKey, settingsOf } from '../workshop/settings.ts'
import { phases, type Station } from '../workshop/station.ts'
import type { StationsAsNeeded } from '../workshop/stations-as-needed.ts'
import type { StationEntry, Workshop } from '../workshop/workshop.ts'
import { deckInUse } from './deck-in-use.ts'
import { groundOf } from './ground-of.ts'
import { handedOn } from './handed-on.ts'
import type { Job, Progress } from './jobs.ts'
import { createTeller, type Teller } from './job-progress.ts'
import { sceneFor } from './scenes.ts'
import { loadStored, type Stored } from './stored.ts'
import { unlistStations } from './unlist-stations.ts'
import { updateWorkshop } from './update-workshop.ts'

export interface JobDeps {
  readonly board: Board
  readonly clock: Clock
  readonly stations: readonly Station[]
  /** Adds to `stations`; left out where all are there. */
  readonly bringStations?: StationsAsNeeded['bringStations']
  readonly packs: Packs
  /** Which panel (or page) works, for the journals. */
  readonly panel: string
  readonly cancel: Cancel
  readonly report: (progress: Progress) => void
}

/**
 * Carries out a job with nothing but what is stored with the board, so that any page of the plugin can. It never
 * throws: what went wrong is the last progress, which is also given back. A job that fails or is cancelled leaves no
 * item behind, and of the stations it was to lay no entry.
 */
export async function runJob(job: Job, deps: JobDeps): Promise<Progress> {
  const teller = createTeller(job, deps.report)
  const stop = deps.board.pauses?.(teller.pause)
  try {
    const work = job.task === 'clear' ? clear : lay
    return (await work(job, deps, teller)) === 'yielded' ? teller.cancelled() : teller.done()
  } catch (error) {
    const known = error instanceof BoardError ? error : new BoardError('failed', String(error))
    if (job.task === 'lay' && known.items.length === 0) await forgetIfPossible(job.stations, deps)
    return known.kind === 'cancelled' ? teller.cancelled() : teller.failed(known)
  } finally {
    stop?.()
  }
}

async function lay(job: Job, deps: JobDeps, teller: Teller): Promise<'placed' | 'yielded'> {
  const { board, clock, cancel } = deps
  const stored = await patiently(() => loadStored(board), { clock, cancel })
  if (!stored.workshop) throw new BoardError('gone', 'There is no workshop to lay')
  const plans = await plansOf(job, stored, stored.workshop, deps)
  const entries = plans.map(({ station: id, kind, at: { x, y } }): StationEntry => {
    return { id, kind, at: { x, y }, laid: true }
  })
  return place(plans, { ...deps, report: teller.step }, async () => {
    await patiently(() => updateWorkshop(board, withEntries(entries)), { clock })
  })
}

async function plansOf(
  job: Job,
  stored: Stored,
  workshop: Workshop,
  deps: JobDeps,
): Promise<Plan[]> {
  const { board, clock, cancel, stations } = deps
  await deps.bringStations?.(workshop.stations.map(({ kind }) => kind))
  const deck = await deckInUse(deps.packs, stored)
  const day = dayOf(workshop, stored.settings[dayKey])
  const drawn = job.stations.flatMap((id) => {
    const entry = workshop.stations.find((one) => one.id === id)
    const station = stations.find(({ kind }) => kind === entry?.kind)
    const scene =
      station &&
      sceneFor(
        station,
        deck,
        workshop,
        handedOn(station, stored),
        settingsOf(stored.settings, id, station.kind),
        day,
      )
    return entry && station && scene ? [{ entry, station, scene }] : []
  })
  const snapshot = await patiently(() => board.read(), { clock, cancel })
  const found = new Map<string, BoardPoint>()
  for (const { entry } of drawn) {
    const journal = await patiently(() => readJournal(board, entry.id), { clock, cancel })
    if (journal) found.set(entry.id, journal.at)
  }
  const ground = groundOf(snapshot, workshop, { stations, deck })
  const placeless = drawn
    .filter(({ entry }) => !found.has(entry.id))
    .map(({ entry, station, scene }): Placeless => {
      return {
        station: entry.id,
        size: scene.size,
        row: phases.indexOf(station.phase),
        reserve: ground.reserveUnder(station.kind, scene.size.height),
        below: ground.areaOf(station.below),
      }
    })
  const places = await patiently(() => arrange(board, placeless, ground.standing), {
    clock,
    cancel,
  })
  return drawn.map(({ entry, scene }) => ({
    station: entry.id,
    kind: entry.kind,
    workshop: workshop.id,
    scene,
    at: found.get(entry.id) ?? places.get(entry.id) ?? entry.at,
  }))
}

/** Another panel may have written the workshop afresh since: what stands is in it all the same. */
const withEntries =
  (entries: readonly StationEntry[]) =>
  (workshop: Workshop): Workshop => {
    const known = new Set(workshop.stations.map(({ id }) => id))
    return {
      ...workshop,
      stations: [
        ...workshop.stations.map((entry) => entries.find(({ id }) => id === entry.id) ?? entry),
        ...entries.filter(({ id }) => !known.has(id)),
      ],
    }
  }

/** Takes stations away: what their journals list, and what their tags name. Then nobody remembers them. */
async function clear(job: Job, deps: JobDeps, teller: Teller): Promise<'cleared' | 'yielded'> {
  const { board, clock, panel, cancel } = deps
  const { items } = await patiently(() => board.read(), { clock, cancel })
  const listed: ItemId[] = []
  for (const station of job.stations) {
    const journal = await patiently(() => readJournal(board, station), { clock, cancel })
    // What another panel is laying at this moment is not half done.
    if (journal && journal.panel !== panel && (await goesOn(board, journal, deps))) return 'yielded'
    const tagged = items.filter(({ id, tag }) => tag.station === station && tag.id === id)
    listed.push(...(journal?.ids ?? []), ...tagged.map(({ id }) => id))
  }
  const ids = [...new Set(listed)].filter((id) => id !== '')
  teller.step({ station: job.stations[0] ?? null, done: 0, total: ids.length, until: null })
  try {
    if (ids.length > 0) await patiently(() => board.remove(ids), { clock, cancel })
  } catch (error) {
    if (!(error instanceof BoardError) || error.kind === 'cancelled') throw error
    const left = error.items.length > 0 ? error.items : ids
    throw new BoardError(error.kind, error.message, {
      items: left,
      cause: error,
      ...(error.until !== null && { until: error.until }),
    })
  }
  await forget(job.stations, deps)
  teller.step({ station: null, done: ids.length, total: ids.length, until: null })
  return 'cleared'
}

/** After a failure that may have the same cause; what is not forgotten is offered to be finished or cleared away. */
async function forgetIfPossible(stations: readonly string[], deps: JobDeps): Promise<void> {
  try {
    await forget(stations, deps)
  } catch (error) {
    if (!(error instanceof BoardError)) throw error
  }
}

/** Lists stations no longer that are not on the board; their journals go with them. */
async function forget(stations: readonly string[], { board, clock }: JobDeps): Promise<void> {
  await patiently(() => unlistStations(board, stations), { clock })
  for (const station of stations) {
    await patiently(() => board.store.remove(keyOf.placing(station)), { clock })
  }
}
