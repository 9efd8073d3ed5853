import { describe, expect, it } from 'vitest'
import type { Rect } from '../../shared/geometry/rect.ts'
import { en } from '../../shared/language/en.ts'
import { reportOf } from '../../shared/panel/report-of.ts'
import type { ReportInput } from '../../shared/report/report-input.ts'
import { toCsv } from '../../shared/report/to-csv.ts'
import { toJson } from '../../shared/report/to-json.ts'
import { toMarkdown } from '../../shared/report/to-markdown.ts'
import type { SessionView } from '../../shared/session/view.ts'
import { result } from '../../shared/votes/result.ts'
import { scripts, type Script, type Stage } from '../rehearsal/people/scripts.ts'
import { departments } from './hosts/departments.ts'
import { figjamRoom } from './hosts/figjam-room.ts'
import type { HostPanel } from './hosts/host-room.ts'
import { memoryRoom } from './hosts/memory-room.ts'
import { miroRoom } from './hosts/miro-room.ts'
import { hasPlace } from './hosts/seen.ts'

/** What the day needs of a board, however it is made. */
interface Ground {
  run<Result>(work: Promise<Result>): Promise<Result>
  open(): Promise<Pick<HostPanel, 'session' | 'says'>>
  play(script: Script, seed: number): void
  /** Draws something of somebody else's, as large as this. */
  clutter(box: Rect): void
  /** Takes an area, with all that lies on it, somewhere else by hand. */
  moveArea(area: string, by: { readonly dx: number; readonly dy: number }): void
}

const played = (room: Stage & Pick<Ground, 'run' | 'open'>): Ground => ({
  run: room.run,
  open: room.open,
  play: (script, seed) => void script(room, seed),
  clutter: ({ left: x, top: y, width, height }) => {
    const actor = { user: 'somebody', client: 'elsewhere', via: 'hand' } as const
    room.document.act(actor, 'draw', (writer) => {
      writer.create({ type: 'shape', x, y, width, height })
    })
  },
  moveArea: (area, by) => {
    const { document } = room
    const hand = room.as({ id: 'mover', name: 'Mover', department: '', likes: {} })
    const frame = document.get(area)
    if (!frame) throw new Error(`There is no area ${area}`)
    const at = document.absolute(area)
    const lying = document.items().filter((item) => {
      if (!hasPlace(item)) return false
      const { x, y } = document.absolute(item.id)
      const right = x >= at.x && x + item.width <= at.x + frame.width
      return right && y >= at.y && y + item.height <= at.y + frame.height
    })
    const ids = lying.map(({ id }) => id)
    const locked = lying.filter((item) => item.locked).map(({ id }) => id)
    hand.lock(locked, false)
    // A container takes along what it carries; what only lies on it is taken by the lasso.
    hand.drag(
      lying.filter(({ parent }) => parent === null || !ids.includes(parent)).map(({ id }) => id),
      by,
    )
    hand.lock(locked, true)
  },
})

const grounds: { readonly [name: string]: () => Promise<Ground> } = {
  Miro: async () => played(await miroRoom()),
  FigJam: async () => played(await figjamRoom()),
  memory: async () => {
    const room = memoryRoom()
    const { world } = room
    return {
      ...room,
      clutter: (box) => {
        const drawn = { is: 'plain', text: '', tag: null, parent: null, locked: false } as const
        const id = world.nextId()
        world.put({ ...drawn, id, box, hue: null, author: '', madeAt: 0 })
      },
      moveArea: (area, { dx, dy }) => world.move(area, dx, dy),
    }
  },
}

const kinds = ['check-in', 'four-arguments', 'recipe-cards', 'gap-checklist']
const voting = kinds.map((kind) => `${kind}-1`)
const nothing: readonly string[] = []

const counted = (view: SessionView): string => result(view.stations.flatMap(({ rounds }) => rounds))

/** All forms of the report, with everything in them but when it was. */
function reports(view: SessionView): string {
  const input = reportOf(
    en,
    view,
    { names: true, departments: true, reasons: true, parked: true },
    0,
  )
  if (!input) throw new Error('There is no workshop')
  const timeless: ReportInput = {
    ...input,
    date: '',
    areas: input.areas.map((area) => ({
      ...area,
      votes: area.votes.map((vote) => ({ ...vote, stopped: '' })),
    })),
  }
  return [toJson, toCsv, toMarkdown].map((write) => write(timeless, en)).join('\n')
}

interface Day {
  readonly seed: number
  /** Kinds in the order of laying. */
  readonly order?: readonly string[]
  /** Whether somebody's drawing is in the way of the areas. */
  readonly elsewhere?: boolean
  /** Whether each area is carried off in the middle of its vote. */
  readonly moved?: boolean
}

/** A workshop of seeded people, from laying to the report. */
async function day(name: string, { seed, order = kinds, elsewhere, moved }: Day) {
  const ground = await grounds[name]?.()
  if (!ground) throw new Error(`There is no ${name}`)
  const { run, play } = ground
  const { session, says } = await ground.open()
  if (elsewhere) ground.clutter({ left: -700.5, top: 300.25, width: 5_000, height: 900 })
  await run(session.lay({ form: 'chosen', kinds: order, departments }))
  play(scripts['check-in'], seed)
  play(scripts.examples, seed)
  await run(session.countNow())
  for (const station of voting) await run(session.startVote(station, 'count'))
  play(scripts.practice, seed)
  play(scripts.arguments, seed)
  play(scripts.gaps, seed)
  play(scripts.recipes, seed)
  await run(session.countNow())
  const live = counted(session.view)
  const places = () =>
    session.view.board?.areas.map(({ station, item: { box } }) => [station, box.left, box.top])
  const laid = places()
  expect(session.view.board?.counts).toMatchObject({ mark: 72, choice: 13, text: 8, stray: 0 })
  if (moved) {
    for (const [index, station] of voting.entries()) {
      const area = session.view.board?.areas.find((one) => one.station === station)
      ground.moveArea(area?.item.id ?? '', { dx: 40_000.0625 * (index + 1), dy: -12_345.5 })
    }
    await run(session.countNow())
    expect(places()).not.toEqual(laid)
    expect(counted(session.view)).toBe(live)
  }
  for (const station of voting) await run(session.stopVote(station))
  await run(session.decide('four-arguments-1', 'Relevance first', 'Ines'))
  expect(says()).toEqual(nothing)
  return { laid, live, result: counted(session.view), reports: reports(session.view) }
}

describe('the same people in the same places', () => {
  it.each([1, 7, 2026])('decide the same on every host, byte for byte (seed %i)', async (seed) => {
    const memory = await day('memory', { seed })
    expect(memory.result.length).toBeGreaterThan(1_000)
    for (const host of ['Miro', 'FigJam']) {
      const there = await day(host, { seed })
      expect(there.live, `on ${host}`).toBe(memory.live)
      expect(there.result, `on ${host}`).toBe(memory.result)
      expect(there.reports, `on ${host}`).toBe(memory.reports)
    }
  })

  it.each(Object.keys(grounds))(
    'decide the same when areas are carried off meanwhile: %s',
    async (host) => {
      const there = await day(host, { seed: 7, moved: true })
      const here = await day('memory', { seed: 7 })
      expect(there.result).toBe(here.result)
      expect(there.reports).toBe(here.reports)
    },
  )

  it.each(Object.keys(grounds))(
    'decide the same wherever and in whatever order the areas were laid: %s',
    async (host) => {
      const there = await day(host, { seed: 42, order: kinds.toReversed(), elsewhere: true })
      const here = await day('memory', { seed: 42 })
      expect(there.laid).not.toEqual(here.laid)
      expect(there.result).toBe(here.result)
    },
  )
})
