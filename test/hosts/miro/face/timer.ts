import type { TimerEvent, TimerInstance } from '../host/timer.ts'
import { subscribe, unsubscribe } from './link.ts'
import type { Link } from './link.ts'

type Handler = (event: { timer: TimerInstance }) => void

/** `miro.board.timer`: the board's countdown, on paid plans (E40). Durations in ms. */
export class Timer {
  readonly #link: Link

  constructor(link: Link) {
    this.#link = link
  }

  async get(): Promise<TimerInstance> {
    return this.#link.call('timer.get', undefined)
  }

  async start(duration: number): Promise<TimerInstance> {
    return this.#link.call('timer.start', duration)
  }

  async stop(): Promise<TimerInstance> {
    return this.#link.call('timer.stop', undefined)
  }

  async pause(): Promise<TimerInstance> {
    return this.#link.call('timer.pause', undefined)
  }

  async resume(): Promise<TimerInstance> {
    return this.#link.call('timer.resume', undefined)
  }

  async prolong(duration: number): Promise<TimerInstance> {
    return this.#link.call('timer.prolong', duration)
  }

  async isStarted(): Promise<boolean> {
    return this.#link.call('timer.isStarted', undefined)
  }

  async on(event: TimerEvent, handler: Handler): Promise<void> {
    await subscribe(this.#link, `timer:${event}`, handler, ({ timer }) => {
      if (timer) handler({ timer })
    })
  }

  async off(event: TimerEvent, handler: Handler): Promise<void> {
    await unsubscribe(this.#link, `timer:${event}`, handler)
  }
}
