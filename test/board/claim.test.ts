import { describe, expect, it } from 'vitest'
import { claimed } from '../../shared/board/claim.ts'
import type { Clock } from '../../shared/board/board.ts'
import { createMemoryBoard } from '../contract/memory-board.ts'
import { MemoryWorld } from '../contract/memory-world.ts'
import { createVirtualClock } from '../contract/virtual-clock.ts'

/** Every order in which two panels can take `each` steps, as the panel of each step. */
function* orders(each: number, taken: readonly number[] = []): Generator<readonly number[]> {
  const ones = taken.filter((panel) => panel === 1).length
  if (taken.length === 2 * each) yield taken
  if (taken.length - ones < each) yield* orders(each, [...taken, 0])
  if (ones < each) yield* orders(each, [...taken, 1])
}

/** Lets two panels claim at once, one step of theirs at a time in the given order. */
async function race(order: readonly number[]) {
  const world = new MemoryWorld()
  const gates: [(() => void)[], (() => void)[]] = [[], []]
  const log: string[] = []
  const rest = () => new Promise<void>((resolve) => setImmediate(resolve))

  const panel = async (index: 0 | 1) => {
    const step = (name: string) =>
      new Promise<void>((resolve) => {
        gates[index].push(() => {
          log.push(`${index} ${name}`)
          resolve()
        })
      })
    const own = createMemoryBoard(world)
    const store = {
      get: (key: string) => step('get').then(() => own.store.get(key)),
      set: (key: string, text: string) => step('set').then(() => own.store.set(key, text)),
      remove: (key: string) => step('remove').then(() => own.store.remove(key)),
    }
    const clock: Clock = {
      now: () => 1_000,
      after: (_, run) => {
        void step('wait').then(run)
        return () => undefined
      },
    }
    const mine = { action: 'stop', revision: 1, panel: `p${index}`, name: `P${index}` }
    const other = await claimed({ store, can: own.can }, clock, mine, async () => {
      await step('act')
    })
    return other?.panel ?? null
  }

  const ends = [panel(0), panel(1)]
  let done = false
  const told = Promise.all(ends).finally(() => {
    done = true
  })
  for (const index of [...order, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]) {
    await rest()
    if (done) break
    gates[index as 0 | 1].shift()?.()
  }
  return { told: await told, log, left: world.store.get('claim') ?? null }
}

describe('claims of two panels', () => {
  it('let one act in every order, two only where a claim came late, and tell whoever does not act', async () => {
    let both = 0
    for (const order of orders(7)) {
      const { told, log, left } = await race(order)
      const acted = [0, 1].filter((index) => log.includes(`${index} act`))
      const story = `in the order ${log.join(', ')}`
      expect(acted.length, `${story}:`).toBeGreaterThan(0)
      for (const index of [0, 1]) {
        expect(told[index] === null, `${story}:`).toBe(acted.includes(index))
        expect([null, '', `p${1 - index}`]).toContain(told[index])
      }
      const readBack = (index: number) =>
        log.findIndex(
          (step, at) => step === `${index} get` && log.slice(0, at).includes(`${index} set`),
        )
      const sets = [0, 1].map((index) => log.indexOf(`${index} set`))
      const inTime = sets.every((set) => set >= 0 && [0, 1].every((index) => set < readBack(index)))
      if (inTime) expect(acted.length, `${story}:`).toBe(1)
      if (acted.length === 2) both += 1
      // Only a panel's own claim is ever withdrawn, so the last one to act leaves none.
      if (acted.length === 2) expect(left).toBeNull()
    }
    expect(both).toBeGreaterThan(0)
  }, 60_000)

  it('are respected for ten seconds after a panel died, and withdrawn when an action fails', async () => {
    const world = new MemoryWorld()
    const board = createMemoryBoard(world)
    const clock = createVirtualClock()
    const mine = (panel: string) => ({ action: 'stop', revision: 1, panel, name: panel })
    const hangs = claimed(board, clock, mine('dead'), () => new Promise<void>(() => undefined))
    void hangs
    await clock.pass(1_000)
    const refused = await clock.until(claimed(board, clock, mine('live'), async () => undefined))
    expect(refused?.panel).toBe('dead')
    await clock.pass(10_000)
    let acted = false
    await clock.until(
      claimed(board, clock, mine('live'), async () => {
        acted = true
      }),
    )
    expect(acted).toBe(true)
    const failing = claimed(board, clock, mine('live'), () => Promise.reject(new Error('no')))
    await expect(clock.until(failing)).rejects.toThrow('no')
    expect(world.store.size).toBe(0)
  })
})
