import { errors, fail } from '../errors.ts'
import type { BoardTimer, TimerInstance } from '../host/timer.ts'
import { command } from './command.ts'

/** The board's timer: part of paid plans only (E40). Milliseconds. */
const timed = <Input, Output>(run: (timer: BoardTimer, input: Input) => Output) =>
  command(50, 'boards:read', ({ host }, input: Input) => {
    if (host.options.plan === 'free') fail(errors.paidPlan('timer'))
    return run(host.timer, input)
  })

const duration = (ms: number): number =>
  Number.isFinite(ms) && ms > 0 ? ms : fail(errors.value('duration'))

export const timing = {
  'timer.get': timed((timer): TimerInstance => timer.get()),
  'timer.start': timed((timer, ms: number) => timer.start(duration(ms))),
  'timer.stop': timed((timer) => timer.stop()),
  'timer.pause': timed((timer) => timer.pause()),
  'timer.resume': timed((timer) => timer.resume()),
  'timer.prolong': timed((timer, ms: number) => timer.prolong(duration(ms))),
  'timer.isStarted': timed((timer) => timer.get().status === 'STARTED'),
}
