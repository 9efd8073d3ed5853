import { expectType } from '../errors.ts'
import type { BoardTimer } from '../host/timer.ts'
import { hostObject } from './host-object.ts'
import type { HostObject } from './host-object.ts'

/** `figma.timer` (F29). */
export const timerObject = (timer: BoardTimer): HostObject =>
  hostObject({
    get: {
      remaining: () => timer.remaining,
      total: () => timer.total,
      state: () => timer.state,
    },
    call: {
      start: (seconds) => timer.start(expectType('start', 'seconds', seconds, 'number')),
      pause: () => timer.pause(),
      resume: () => timer.resume(),
      stop: () => timer.stop(),
    },
  })
