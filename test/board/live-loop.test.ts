import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoardError } from '../../shared/board/board-error.ts'
import { createLiveLoop } from '../../shared/board/live-loop.ts'
import { wait } from '../../shared/board/wait.ts'
import { createVirtualClock } from '../contract/virtual-clock.ts'

interface Trial {
  readonly reads?: { readonly size: number; readonly everyMs: number }
  readonly takes?: number
  readonly fails?: () => BoardError | null
}

function start({ reads = { size: 100, everyMs: 100 }, takes = 0, fails = () => null }: Trial = {}) {
  const clock = createVirtualClock(0)
  const at: number[] = []
  const failures: unknown[] = []
  const loop = createLiveLoop({
    clock,
    reads,
    read: async () => {
      at.push(clock.now())
      if (takes > 0) await wait(clock, takes)
      const error = fails()
      if (error) throw error
    },
    failed: (error) => failures.push(error),
  })
  return { clock, at, failures, loop }
}

describe('the live loop', () => {
  it('reads as soon as somebody looks, then only for a hint or after five seconds', async () => {
    const { clock, at, loop } = start()
    loop.hint()
    await clock.pass(1_000)
    expect(at).toEqual([])
    loop.attend(true)
    await clock.pass(4_999)
    expect(at).toEqual([1_000])
    await clock.pass(1)
    expect(at).toEqual([1_000, 6_000])
    loop.hint()
    await clock.rest()
    expect(at).toEqual([1_000, 6_000])
    await clock.pass(150)
    expect(at).toEqual([1_000, 6_000, 6_150])
    loop.close()
  })

  it('reads at once when nothing was read just before, and hints within 150 ms together', async () => {
    const { clock, at, loop } = start()
    loop.attend(true)
    await clock.pass(1_000)
    loop.hint()
    await clock.pass(50)
    loop.hint()
    loop.hint()
    await clock.pass(500)
    expect(at).toEqual([0, 1_000, 1_150])
  })

  it('reads nothing while nobody looks', async () => {
    const { clock, at, loop } = start()
    loop.attend(true)
    await clock.pass(100)
    loop.attend(false)
    loop.hint()
    await clock.pass(60_000)
    expect(at).toEqual([0])
    expect(clock.waiting).toBe(0)
  })

  it('never has two reads at once, and pauses ten times as long as a slow one took', async () => {
    const { clock, at, loop } = start({ takes: 2_000 })
    loop.attend(true)
    await clock.pass(1_000)
    loop.hint()
    await clock.pass(20_999)
    expect(at).toEqual([0])
    await clock.pass(1)
    expect(at).toEqual([0, 22_000])
  })

  it('stands down until the host’s hour is over', async () => {
    let error: BoardError | null = new BoardError('hourly', 'No more', { until: 900_000 })
    const { clock, at, failures, loop } = start({ fails: () => error })
    loop.attend(true)
    await clock.pass(1_000)
    error = null
    loop.hint()
    await clock.pass(898_999)
    expect(at).toEqual([0])
    expect(failures).toHaveLength(1)
    await clock.pass(1)
    expect(at).toEqual([0, 900_000])
  })

  it('tells whoever asks for a read of its failure, and goes on', async () => {
    let error: BoardError | null = new BoardError('offline', 'No answer')
    const { clock, at, failures, loop } = start({ fails: () => error })
    await expect(loop.now()).rejects.toThrow('No answer')
    expect(failures).toEqual([])
    error = null
    loop.attend(true)
    await clock.pass(5_000)
    expect(at).toEqual([0, 5_000])
  })

  it('pays for every read: never more than the bucket and what drips into it', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 120 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 500, max: 6_000 }),
        async (pauses, size, everyMs) => {
          const { clock, at, loop } = start({ reads: { size, everyMs } })
          loop.attend(true)
          for (const pause of pauses) {
            loop.hint()
            await clock.pass(pause)
          }
          loop.close()
          for (const [first, from] of at.entries()) {
            for (const [offset, until] of at.slice(first).entries()) {
              expect(offset + 1).toBeLessThanOrEqual(
                size + Math.floor((until - from) / everyMs) + 1,
              )
              if (offset === 1) expect(until - from).toBeGreaterThanOrEqual(150)
            }
          }
          expect(clock.waiting).toBe(0)
        },
      ),
      { numRuns: 40 },
    ))
})
