import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGate, price } from '../../plugin-miro/board/gate.ts'
import { ceilings, createLedger } from '../../plugin-miro/board/ledger.ts'
import { toBoardError } from '../../plugin-miro/board/to-board-error.ts'
import { BoardError } from '../../shared/board/board-error.ts'
import { createVirtualClock } from '../contract/virtual-clock.ts'
import { errors } from '../hosts/miro/errors.ts'

const failure = (work: Promise<unknown>): Promise<BoardError> =>
  work.then(
    () => Promise.reject(new Error('It did not fail')),
    (error: BoardError) => error,
  )

describe('what Miro says', () => {
  it.each([
    [errors.perMinute(100_000), 'busy'],
    [errors.perHour(1_000_000), 'hourly'],
    [errors.locked('1'), 'busy'],
    [errors.lockedParent('1'), 'busy'],
    ['Cannot commit the update, because another client is locking item 1.', 'busy'],
    [errors.attachLocked('1'), 'locked'],
    [errors.getById('1'), 'gone'],
    [errors.notFound('1'), 'gone'],
    [errors.noSuchChild('1'), 'gone'],
    [errors.cannotRemove('shape', '1'), 'gone'],
    [errors.notInside('1'), 'failed'],
    [errors.scope('WIDGET_CREATE', 'app', 'boards:write'), 'forbidden'],
    [
      "The current user doesn't have enough permissions to access the feature board.createShape.",
      'forbidden',
    ],
    [errors.storageLimit('storage'), 'full'],
    [errors.unknown('offline'), 'offline'],
    [errors.unknown('42'), 'failed'],
    [errors.cannotMove('shape', '1'), 'failed'],
  ])('“%s” is %s', (message, kind) => {
    expect(toBoardError(new Error(message)).kind).toBe(kind)
    expect(toBoardError({ message }).kind).toBe(kind)
  })

  it('passes on what is classed already, and what is no error at all', () => {
    const known = new BoardError('full', 'x')
    expect(toBoardError(known)).toBe(known)
    for (const thrown of [null, undefined, 7, 'per hour? rate limit per hour']) {
      expect(toBoardError(thrown)).toBeInstanceOf(BoardError)
    }
  })
})

describe('the ledger', () => {
  it('never lets more than the ceiling into any minute or hour', () => {
    const spending = fc.record({
      credits: fc.constantFrom(50, 500, 2_000, 20_000),
      after: fc.integer({ min: 0, max: 40_000 }),
    })
    fc.assert(
      fc.property(fc.array(spending, { maxLength: 60 }), (list) => {
        let now = 1_000_000
        const ledger = createLedger({ now: () => now, after: () => () => undefined })
        const spent: { at: number; credits: number }[] = []
        for (const { credits, after } of list) {
          now += after
          now += Math.max(ledger.minuteWait(credits), ledger.hourWait(credits))
          expect(ledger.minuteWait(credits)).toBe(0)
          ledger.spend(credits)
          spent.push({ at: now, credits })
          const within = (span: number) =>
            spent.reduce((sum, one) => (one.at > now - span ? sum + one.credits : sum), 0)
          expect(within(60_000)).toBeLessThanOrEqual(ceilings.minute)
          expect(within(3_600_000)).toBeLessThanOrEqual(ceilings.hour)
        }
      }),
    )
  })
})

describe('the gate', () => {
  it('lets eight calls in at once, the others in their turn', async () => {
    const clock = createVirtualClock()
    const gate = createGate(clock)
    let inside = 0
    let most = 0
    const order: number[] = []
    const calls = Array.from({ length: 30 }, (_, index) =>
      gate.call(price.call, async () => {
        order.push(index)
        inside += 1
        most = Math.max(most, inside)
        await new Promise<void>((done) => clock.after(50, done))
        inside -= 1
      }),
    )
    await clock.until(Promise.all(calls))
    expect(most).toBe(8)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(clock.waiting).toBe(0)
  })

  it('gives up on an answer after 15 seconds, and takes back what comes after that', async () => {
    const clock = createVirtualClock()
    const gate = createGate(clock)
    const back: string[] = []
    const call = gate.call(
      price.call,
      () => new Promise<string>((answer) => clock.after(20_000, () => answer('shape'))),
      async (made) => back.push(made),
    )
    let failed: BoardError | null = null
    void failure(call).then((error) => {
      failed = error
    })
    await clock.pass(14_999)
    expect(failed).toBeNull()
    await clock.pass(1)
    expect(failed).toMatchObject({ kind: 'offline' })
    expect(back).toEqual([])
    await clock.pass(10_000)
    expect(back).toEqual(['shape'])
    expect(clock.waiting).toBe(0)
  })

  it('tries a lock again, a little later each time', async () => {
    const clock = createVirtualClock()
    const gate = createGate(clock)
    const began = clock.now()
    const tries: number[] = []
    const call = gate.call(price.call, async () => {
      tries.push(clock.now() - began)
      throw new Error(errors.locked('1'))
    })
    expect((await clock.until(failure(call))).kind).toBe('busy')
    expect(tries).toEqual([0, 500, 1_500, 3_500, 7_500, 15_500, 31_500, 61_500])
  })

  it('holds everything that costs while the minute is used up, and goes on by itself', async () => {
    const clock = createVirtualClock()
    const gate = createGate(clock)
    let refusals = 2
    const seen: string[] = []
    const limited = gate.call(price.call, async () => {
      if (refusals-- > 0) throw new Error(errors.perMinute(100_000))
      seen.push('limited')
    })
    await clock.rest()
    const other = gate.call(price.call, async () => {
      seen.push(`other after ${clock.now() - 1_000_000}`)
    })
    const free = gate.call(price.free, async () => {
      seen.push('free')
    })
    await clock.until(Promise.all([limited, other, free]))
    expect(seen[0]).toBe('free')
    expect(seen).toContain('limited')
    expect(seen.find((one) => one.startsWith('other'))).not.toBe('other after 0')
  })

  it('stands down for the hour at once, says until when, and asks nothing meanwhile', async () => {
    const clock = createVirtualClock()
    const gate = createGate(clock)
    let asked = 0
    const call = () =>
      gate.call(price.call, async () => {
        asked += 1
        throw new Error(errors.perHour(1_000_000))
      })
    const first = await failure(call())
    expect(first).toMatchObject({ kind: 'hourly', until: clock.now() + 300_000 })
    expect(await failure(call())).toMatchObject({ kind: 'hourly', until: first.until })
    expect(asked).toBe(1)
    await clock.pass(300_001)
    await failure(call())
    expect(asked).toBe(2)
  })

  it('passes any other failure on, classed, without a second try', async () => {
    const clock = createVirtualClock()
    const gate = createGate(clock)
    let tries = 0
    const call = gate.call(price.call, async () => {
      tries += 1
      throw new Error(errors.notInside('1'))
    })
    expect((await failure(call)).kind).toBe('failed')
    expect(tries).toBe(1)
  })

  it('spends the minute’s share at most, and no more in any minute after', async () => {
    const clock = createVirtualClock()
    const gate = createGate(clock)
    const at: number[] = []
    const calls = Array.from({ length: 1_500 }, () =>
      gate.call(price.call, async () => void at.push(clock.now())),
    )
    await clock.until(Promise.all(calls))
    for (const end of at) {
      const within = at.filter((time) => time > end - 60_000 && time <= end).length
      expect(within * price.call).toBeLessThanOrEqual(ceilings.minute)
    }
    expect(gate.roomIn(price.get)).toBe(0)
  })
})
