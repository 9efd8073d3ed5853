import type { Capabilities } from '../../shared/board/board.ts'
import type { Hue, ItemId } from '../../shared/board/snapshot.ts'
import { packs as shipped, type Packs } from '../../shared/language/pack.ts'
import { createSession } from '../../shared/session/create-session.ts'
import type { Jobs } from '../../shared/session/jobs.ts'
import { localJobs } from '../../shared/session/local-jobs.ts'
import type { LayChoice, Session } from '../../shared/session/session.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { createMemoryBoard } from '../contract/memory-board.ts'
import { createMemoryHand } from '../contract/memory-people.ts'
import { MemoryWorld, type Thing } from '../contract/memory-world.ts'
import { createVirtualClock, type VirtualClock } from '../contract/virtual-clock.ts'

const departments: LayChoice['departments'] = [
  { key: 'product', letters: 'PR', name: 'Product', hue: 'blue' },
  { key: 'design', letters: 'DE', name: 'Design', hue: 'pink' },
  { key: 'engineering', letters: 'EN', name: 'Engineering', hue: 'green' },
]

export const oneVote: LayChoice = {
  form: 'one-vote',
  kinds: ['check-in', 'four-arguments'],
  departments,
}

export interface Panel {
  readonly session: Session
  readonly jobs: Jobs
  /** This browser's own store. */
  readonly mine: Map<string, string>
}

/** A board with facilitators' panels and people at it, all on one virtual clock. */
export interface Room {
  readonly world: MemoryWorld
  readonly clock: VirtualClock
  /** Opens a panel; `mine` of an earlier one is the same browser again. */
  open(name?: string, mine?: Map<string, string>): Promise<Panel>
  /** Lets work go on until it is done. */
  run<Result>(work: Promise<Result>): Promise<Result>
  /** An item of ours by station, kind and key (and card). */
  find(station: string, kind: string, key: string, card?: string): Thing
  /** Drops a note into an item of ours. `step` keeps notes apart. */
  drop(name: string, into: Thing, words?: string, hue?: Hue, step?: number): ItemId
}

export function createRoom(can: Partial<Capabilities> = {}, packs: Packs = shipped): Room {
  const world = new MemoryWorld()
  const clock = createVirtualClock()
  let ids = 0
  let panels = 0

  const room: Room = {
    world,
    clock,
    open: async (name = 'Ana', mine = new Map()) => {
      const board = createMemoryBoard(world, {
        can,
        mine,
        people: [
          { id: null, name, me: true },
          { id: null, name: 'Kim', me: false },
        ],
      })
      panels += 1
      const common = { board, clock, stations, packs, panel: `panel-${panels}` }
      const jobs = localJobs(common)
      const session = createSession({
        ...common,
        jobs,
        newId: () => `id-${++ids}`,
      })
      await clock.until(session.start())
      return { session, jobs, mine }
    },
    run: (work) => clock.until(work),
    find: (station, kind, key, card) => {
      const found = [...world.things.values()].find(
        ({ id, tag }) =>
          tag?.id === id &&
          tag.station === station &&
          tag.kind === kind &&
          tag.key === key &&
          (card === undefined || tag.card === card),
      )
      if (!found) throw new Error(`There is no ${station} ${kind} ${key} ${card ?? ''}`)
      return found
    },
    drop: (name, { box }, words, hue, step = 0) => {
      const at = { x: box.left + 130 + 50 * step, y: box.top + box.height / 2 }
      return createMemoryHand(world, name).sticky(at, words, hue)
    },
  }
  return room
}

/** A room where one vote is laid and three people have checked in. */
export async function laidRoom(packs: Packs = shipped): Promise<Room & Panel> {
  const room = createRoom({}, packs)
  const panel = await room.open()
  await room.run(panel.session.lay(oneVote))
  await room.clock.rest()
  for (const [name, department, hue] of [
    ['Ben', 'product', 'blue'],
    ['Jo', 'design', 'pink'],
    ['Lee', 'engineering', 'green'],
  ] as const) {
    room.drop(name, room.find('check-in-1', 'choice', department), name, hue)
  }
  await room.run(panel.session.countNow())
  await room.clock.rest()
  return { ...room, ...panel }
}

/** The vote box of a quadrant of four arguments, the n-th of them. */
export function voteBoxes(room: Room, station = 'four-arguments-1'): Thing[] {
  return [...room.world.things.values()].filter(
    ({ id, tag }) => tag?.id === id && tag.station === station && tag.kind === 'vote',
  )
}
