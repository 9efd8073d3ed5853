import type { Journal } from '../workshop/journal.ts'
import type { Board, Clock, NewItem } from './board.ts'
import { BoardError } from './board-error.ts'
import { never, type Cancel } from './cancel.ts'
import { endJournals, goesOn, readJournal, stillRecent, writeJournal } from './journals.ts'
import { recognise, type Laying, type Plan } from './laying.ts'
import { newItems } from './new-items.ts'
import { patiently } from './patiently.ts'
import type { ItemId } from './snapshot.ts'
import { batchesOf, unitsOf } from './units.ts'
import { wait } from './wait.ts'

/** What laying tells while it works. `until`: the host lets us do nothing before then (milliseconds since 1970). */
export interface PlaceStep {
  /** The station in hand; null before the first and while all areas are made. */
  readonly station: string | null
  readonly done: number
  readonly total: number
  readonly until: number | null
}

export interface Placer {
  readonly board: Board
  readonly clock: Clock
  /** Which panel lays, for the journal. */
  readonly panel: string
  readonly cancel: Cancel
  readonly report: (step: PlaceStep) => void
}

/** A run in hand. */
interface Run extends Placer {
  readonly layings: readonly Laying[]
  /** All that this run made, so that it can be taken back. */
  readonly made: ItemId[]
  station: string | null
}

/** Pause before what the hour's limit forbade is tried again. Milliseconds. */
const shortestStandDown = 60_000

/** Another panel is laying the same stations. */
class Yield extends Error {}

/**
 * Lays stations all or nothing. Areas come first, then each station's cards and other items, batch by batch, while a
 * journal in the store says how far it got. Lays nothing twice: what stands whole is recognised by its tags, and what an
 * earlier run left half done is taken away and drawn afresh.
 * @param commit makes it known that the stations stand; when it fails, everything is taken back
 * @returns `yielded` when another panel is laying the same stations: nothing of this run is left then
 * @throws BoardError when it failed or was cancelled and everything was taken back; its `items` are what could not be
 */
export async function place(
  plans: readonly Plan[],
  placer: Placer,
  commit: () => Promise<void>,
): Promise<'placed' | 'yielded'> {
  const layings = await recall(plans, placer)
  if (!layings) return 'yielded'
  const run: Run = { ...placer, layings, made: [], station: null }
  try {
    await begin(run)
    await layAreas(run)
    await standAlone(run)
    await fill(run)
    await commit()
  } catch (error) {
    const left = await takeBack(run)
    if (error instanceof Yield && left.length === 0) return 'yielded'
    throw withLeft(error, left)
  }
  await endJournals(run.board, layings, run.panel)
  return 'placed'
}

/** Null where another panel is at work on one of the stations. */
async function recall(plans: readonly Plan[], placer: Placer): Promise<Laying[] | null> {
  const { board, clock, panel, cancel } = placer
  for (;;) {
    const { items } = await patiently(() => board.read(), { clock, cancel })
    const found: (Journal | null)[] = []
    for (const { station } of plans)
      found.push(await patiently(() => readJournal(board, station), { clock, cancel }))
    const other = found.find((one) => one && one.panel !== panel && stillRecent(one, clock) > 0)
    if (!other) return plans.map((plan, index) => recognise(plan, found[index] ?? null, items))
    if (await goesOn(board, other, placer)) return null
  }
}

async function begin(run: Run): Promise<void> {
  const stale = run.layings.flatMap((laying) => laying.stale)
  if (stale.length > 0) await calmly(run, () => run.board.remove(stale))
  for (const laying of run.layings) if (!laying.stood) await note(run, laying)
}

async function layAreas(run: Run): Promise<void> {
  const bare = run.layings.filter(({ ids }) => ids[0] === '')
  for (let from = 0; from < bare.length; from += run.board.can.batch) {
    const batch = bare.slice(from, from + run.board.can.batch)
    const ids = await make(
      run,
      batch.flatMap(({ plan }) => newItems(plan.scene, [0], plan.at, null, plan)),
    )
    for (const [index, laying] of batch.entries()) {
      laying.ids[0] = ids[index] ?? ''
      await note(run, laying)
    }
  }
}

/**
 * Two panels may lay at the same moment in spite of their claims. Each has made its areas before it looks, so at least
 * one of them sees both. The one with the higher id yields; so does the other where the first does not go away.
 */
async function standAlone(run: Run): Promise<void> {
  const { board, clock, cancel, layings } = run
  const mine = new Map(
    layings.flatMap(({ stood, plan, ids }) =>
      stood ? [] : [[plan.station, ids[0] ?? ''] as const],
    ),
  )
  const others = async () => {
    await wait(clock, board.can.settleMs, cancel)
    const { items } = await calmly(run, () => board.read())
    return items.filter(({ id, tag }) => {
      const own = mine.get(tag.station)
      return tag.kind === 'station' && tag.id === id && own !== undefined && own !== id
    })
  }
  if (mine.size === 0) return
  const rivals = await others()
  if (rivals.length === 0) return
  const first = rivals.every(({ id, tag }) => (mine.get(tag.station) ?? '') < id)
  if (!first || (await others()).length > 0) throw new Yield('Another panel lays the same stations')
}

async function fill(run: Run): Promise<void> {
  for (const laying of run.layings) {
    const { plan, ids, stood } = laying
    run.station = plan.station
    tell(run, null)
    if (stood) continue
    for (const batch of batchesOf(unitsOf(plan.scene).slice(1), run.board.can.batch)) {
      const fresh = await make(run, newItems(plan.scene, batch, plan.at, ids[0] ?? null, plan))
      for (const [position, index] of batch.entries()) ids[index] = fresh[position] ?? ''
      await note(run, laying)
      tell(run, null)
    }
  }
}

/** One batch, tried again as a whole: what a busy host made of it is taken away first. */
function make(run: Run, items: readonly NewItem[]): Promise<readonly ItemId[]> {
  const { board, cancel, made } = run
  return calmly(run, async () => {
    try {
      const ids = await board.create(items, () => cancel.asked)
      made.push(...ids)
      return ids
    } catch (error) {
      if (error instanceof BoardError && error.made.length > 0) {
        made.push(...error.made)
        if (error.kind === 'busy') await board.remove(error.made)
      }
      throw error
    }
  })
}

/** @returns what could not be taken back; the journals still list it, so that it can be tried again later */
async function takeBack(run: Run): Promise<readonly ItemId[]> {
  const { board, made, layings, panel } = run
  try {
    if (made.length > 0) await stubbornly(run, () => board.remove(made))
  } catch (error) {
    const named = error instanceof BoardError ? error.items : []
    return named.length > 0 ? named : made
  }
  await endJournals(board, layings, panel)
  return []
}

/**
 * Goes on when an hour's limit is over: only this page knows all that it made, so nobody else could take it back.
 * @throws BoardError any other than `busy` and `hourly`
 */
async function stubbornly(run: Run, work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await calmly({ ...run, cancel: never }, work)
    } catch (error) {
      if (!(error instanceof BoardError) || error.kind !== 'hourly') throw error
      const until = Math.max(error.until ?? 0, run.clock.now() + shortestStandDown)
      tell(run, until)
      await wait(run.clock, until - run.clock.now())
      tell(run, null)
    }
  }
}

const note = (run: Run, laying: Laying): Promise<void> =>
  calmly(run, () => writeJournal(run.board, laying, run.panel, run.clock.now()))

const calmly = <Result>(run: Run, work: () => Promise<Result>): Promise<Result> =>
  patiently(work, { clock: run.clock, cancel: run.cancel, waiting: (until) => tell(run, until) })

function tell({ report, station, layings }: Run, until: number | null): void {
  const all = layings.flatMap(({ ids }) => ids)
  report({ station, done: all.filter((id) => id !== '').length, total: all.length, until })
}

function withLeft(error: unknown, items: readonly ItemId[]): BoardError {
  const known = error instanceof BoardError ? error : null
  return new BoardError(known?.kind ?? 'failed', known?.message ?? String(error), {
    items,
    cause: error,
    ...(known && known.until !== null ? { until: known.until } : {}),
  })
}
