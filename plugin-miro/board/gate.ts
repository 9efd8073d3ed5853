import type { Clock } from '../../shared/board/board.ts'
import { BoardError } from '../../shared/board/board-error.ts'
import { wait } from '../../shared/board/wait.ts'
import { createLedger } from './ledger.ts'
import { isRateLimit, toBoardError } from './to-board-error.ts'

/** Credits a call (Web SDK reference, "Rate limiting"). `frame.add` is not listed there and measured as a `call`. */
export const price = { get: 500, call: 50, free: 0 } as const
type Price = (typeof price)[keyof typeof price]

/** A call that Miro has not answered by then never will be. Milliseconds. */
const timeOut = 15_000
/** Calls under way at once; more gain nothing, as every one crosses the same wall. */
const width = 8
/** A pause this long is one that people notice. Milliseconds. */
const noticed = 2_000
/** Pauses before what is `busy` is tried again: more than a minute together, so that a minute's limit is outlasted. */
const pauses = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000]
/** The hour's limit says nothing of when it ends; a look every five minutes gains a twelfth of it. */
const standDown = 300_000

/** The one door to Miro's SDK. */
export interface Gate {
  /**
   * Makes one call: in its turn, paid, with a time-out, and again where trying again helps.
   * @param run must name the method where it calls it (`() => miro.board.get()`): the SDK's methods break when detached
   * @param late takes back what was made after the time-out
   * @throws BoardError
   */
  call<Result>(
    credits: Price,
    run: () => Promise<Result>,
    late?: (result: Result) => Promise<unknown>,
  ): Promise<Result>
  /** Milliseconds until so many credits may be spent; 0 when they may now. */
  roomIn(credits: number): number
}

/** @param paused told until when (milliseconds since 1970) nothing can be done, and null as soon as it goes on */
export function createGate(
  clock: Clock,
  paused: (until: number | null) => void = () => undefined,
): Gate {
  const ledger = createLedger(clock)
  const queue: (() => void)[] = []
  let running = 0
  /** Miro has said that the minute's, or the hour's, credits are used up. Milliseconds since 1970. */
  let heldUntil = 0
  let downUntil = 0

  let toldUntil: number | null = null
  const tell = (until: number | null) => {
    if (until === toldUntil || (until !== null && until - clock.now() < noticed)) return
    toldUntil = until
    paused(until)
  }

  const enter = async (): Promise<void> => {
    if (running < width) running += 1
    else await new Promise<void>((go) => queue.push(go))
  }
  const leave = () => {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }

  const minuteWait = (credits: number) =>
    Math.max(ledger.minuteWait(credits), heldUntil - clock.now(), 0)

  const pay = async (credits: number): Promise<void> => {
    for (;;) {
      const hourWait = Math.max(ledger.hourWait(credits), downUntil - clock.now())
      if (hourWait > 0) throw hourly(clock.now() + hourWait)
      const ms = minuteWait(credits)
      if (ms <= 0) break
      tell(clock.now() + ms)
      await wait(clock, ms)
    }
    ledger.spend(credits)
  }

  const attempt = async <Result>(
    credits: Price,
    run: () => Promise<Result>,
    late?: (result: Result) => Promise<unknown>,
  ): Promise<Result> => {
    await enter()
    try {
      if (credits > 0) await pay(credits)
      const result = await inTime(clock, run, late)
      if (credits > 0) tell(null)
      return result
    } finally {
      leave()
    }
  }

  return {
    roomIn: minuteWait,
    call: async (credits, run, late) => {
      for (const pause of [...pauses, null]) {
        try {
          return await attempt(credits, run, late)
        } catch (thrown) {
          const error = toBoardError(thrown)
          if (error.kind === 'hourly' && error.until === null) {
            downUntil = clock.now() + standDown
            throw hourly(downUntil, error)
          }
          if (error.kind !== 'busy' || pause === null) throw error
          if (isRateLimit(error)) {
            heldUntil = Math.max(heldUntil, clock.now() + pause)
            tell(heldUntil)
          }
          await wait(clock, pause)
        }
      }
      throw new BoardError('busy', 'Miro stayed busy')
    },
  }
}

function hourly(until: number, cause?: BoardError): BoardError {
  return new BoardError('hourly', 'The credits of this hour are used up', {
    until,
    ...(cause ? { cause } : {}),
  })
}

function inTime<Result>(
  clock: Clock,
  run: () => Promise<Result>,
  late?: (result: Result) => Promise<unknown>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let over = false
    const stop = clock.after(timeOut, () => {
      over = true
      reject(new BoardError('offline', `Miro did not answer within ${timeOut} ms`))
    })
    const settle = async (): Promise<void> => {
      try {
        const result = await run()
        stop()
        if (over) await late?.(result)
        else resolve(result)
      } catch (error) {
        stop()
        // After the time-out nobody listens any more, and this changes nothing.
        reject(error)
      }
    }
    void settle()
  })
}
