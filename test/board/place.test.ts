import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoardError } from '../../shared/board/board-error.ts'
import { createCancel } from '../../shared/board/cancel.ts'
import type { Plan } from '../../shared/board/laying.ts'
import { place, type PlaceStep } from '../../shared/board/place.ts'
import { createFaults } from '../contract/faults.ts'
import { createMemoryBoard } from '../contract/memory-board.ts'
import { createMemoryHand } from '../contract/memory-people.ts'
import { MemoryWorld } from '../contract/memory-world.ts'
import { sampleScene } from '../contract/sample.ts'
import { shuffled } from '../contract/shuffled.ts'
import { createVirtualClock } from '../contract/virtual-clock.ts'

const plans: Plan[] = ['sample-1', 'sample-2'].map((station, index) => ({
  station,
  kind: 'sample',
  workshop: 'w1',
  scene: sampleScene,
  at: { x: 3_400 * index, y: 0 },
}))
const whole = plans.length * sampleScene.items.length

function start() {
  const world = new MemoryWorld()
  const clock = createVirtualClock()
  const steps: PlaceStep[] = []
  const cancel = createCancel()
  const board = createMemoryBoard(world, { can: { batch: 3 } })
  const placer = (panel: string) => {
    return { board, clock, panel, cancel, report: (step: PlaceStep) => void steps.push(step) }
  }
  const lay = (panel = 'p1', commit: () => Promise<void> = async () => undefined) =>
    place(plans, placer(panel), commit)
  return { world, clock, steps, cancel, board, lay }
}

describe('placing', () => {
  it('makes all areas first, tells how far it is, and leaves no journal', async () => {
    const { world, clock, steps, lay } = start()
    expect(await clock.until(lay())).toBe('placed')
    expect(world.things.size).toBe(whole)
    const things = [...world.things.values()]
    expect(things.slice(0, 3).map(({ is }) => is)).toEqual(['area', 'area', 'card'])
    expect(things.every(({ parent, is }) => (is === 'area') === (parent === null))).toBe(true)
    const done = steps.map((step) => step.done)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(steps.at(-1)).toEqual({ station: 'sample-2', done: whole, total: whole, until: null })
    expect(world.store.size).toBe(0)
  })

  it('keeps its journals until the stations are known to stand', async () => {
    const { world, clock, lay } = start()
    const commit = async () => {
      expect([...world.store.keys()]).toEqual(['placing/sample-1', 'placing/sample-2'])
      expect(world.store.get('placing/sample-2')).not.toContain('""')
    }
    await clock.until(lay('p1', commit))
    expect(world.store.size).toBe(0)
  })

  it('does nothing where everything stands, though people took some of it away', async () => {
    const { world, clock, lay } = start()
    await clock.until(lay())
    const chip = [...world.things.values()].find(({ tag }) => tag?.kind === 'chip')
    createMemoryHand(world, 'Ben').remove([chip?.id ?? ''])
    expect(await clock.until(lay('p2'))).toBe('placed')
    expect(world.things.size).toBe(whole - 1)
  })

  it('takes everything back when it is stopped, but not what people put there', async () => {
    const { world, clock, cancel, lay, steps } = start()
    const work = lay()
    work.catch(() => undefined)
    world.before = () => {
      if ((steps.at(-1)?.done ?? 0) < 9 || cancel.asked) return
      createMemoryHand(world, 'Ben').sticky({ x: 500, y: 1_100 }, 'already')
      cancel.ask()
    }
    await expect(clock.until(work)).rejects.toMatchObject({ kind: 'cancelled', items: [] })
    expect([...world.things.values()].map(({ text }) => text)).toEqual(['already'])
    expect(world.store.size).toBe(0)
  })

  it('takes everything back when nobody can be told that it stands', async () => {
    const { world, clock, lay } = start()
    const commit = () => Promise.reject(new BoardError('full', 'No room'))
    await expect(clock.until(lay('p1', commit))).rejects.toMatchObject({ kind: 'full' })
    expect(world.things.size).toBe(0)
    expect(world.store.size).toBe(0)
  })

  it('lists what could not be taken back, and keeps the journal that does too', async () => {
    const { world, clock, lay } = start()
    const faults = createFaults(world)
    faults.fail(30, 'offline', true)
    const error = await clock.until(lay()).catch((failure: BoardError) => failure)
    if (!(error instanceof BoardError)) throw new Error('It did not fail')
    expect(error.kind).toBe('offline')
    expect(error.items.toSorted()).toEqual([...world.things.keys()])
    expect([...world.store.keys()]).toEqual(['placing/sample-1', 'placing/sample-2'])
  })

  it('waits while the host is busy, and says until when', async () => {
    const { world, clock, steps, lay } = start()
    let refused = false
    world.before = (step) => {
      if (step !== 'create' || refused || world.things.size < 8) return
      refused = true
      throw new BoardError('busy', 'A minute’s limit', { until: clock.now() + 60_000 })
    }
    const began = clock.now()
    expect(await clock.until(lay())).toBe('placed')
    expect(clock.now() - began).toBeGreaterThanOrEqual(60_000)
    expect(steps.some(({ until }) => until === began + 100 + 60_000)).toBe(true)
    expect(world.things.size).toBe(whole)
  })

  it('draws afresh what an earlier panel left half done', async () => {
    const { world, clock, lay } = start()
    const faults = createFaults(world)
    faults.fail(25, 'offline', true)
    await clock.until(lay().catch(() => undefined))
    faults.heal()
    expect(world.things.size).toBeGreaterThan(2)
    await clock.pass(20_000)
    expect(await clock.until(lay('p2'))).toBe('placed')
    expect(world.things.size).toBe(whole)
    expect(world.store.size).toBe(0)
  })

  it('of two panels at once, lets at most one lay, in every order and however late', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.infiniteStream(fc.boolean()), async (s, hurry) => {
        const { world, clock, lay } = start()
        const ends: string[] = []
        const panel = (name: string) => () => lay(name).then((end) => ends.push(end))
        await shuffled({ world, clock }, s, hurry, [panel('p1'), panel('p2')])
        const placed = ends.filter((end) => end === 'placed').length
        // A panel that comes when the other one is done finds everything there, and has nothing to do.
        expect(world.things.size).toBe(placed > 0 ? whole : 0)
      }),
      { numRuns: 300 },
    ))
})
