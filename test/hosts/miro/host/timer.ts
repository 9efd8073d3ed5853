import type { Scheduler } from '../scheduler.ts'

export interface TimerInstance {
  readonly restDuration: number
  readonly status: 'STARTED' | 'STOPPED' | 'PAUSED'
  readonly totalDuration: number
}

export type TimerEvent = 'start' | 'update' | 'finish'

/** The board's one timer, shared by everybody. Durations in ms. */
export class BoardTimer {
  /** Told of everything that happens to the timer. */
  onEvent: (event: TimerEvent, timer: TimerInstance) => void = () => {}
  private readonly scheduler: Scheduler
  private status: TimerInstance['status'] = 'STOPPED'
  private total = 0
  private rest = 0
  private since = 0
  private cancel: () => void = () => {}

  constructor(scheduler: Scheduler) {
    this.scheduler = scheduler
  }

  get(): TimerInstance {
    return { restDuration: this.left(), status: this.status, totalDuration: this.total }
  }

  start(duration: number): TimerInstance {
    this.total = duration
    return this.run(duration, 'start')
  }

  stop(): TimerInstance {
    this.cancel()
    this.rest = 0
    this.status = 'STOPPED'
    return this.tell('finish')
  }

  pause(): TimerInstance {
    if (this.status !== 'STARTED') return this.get()
    this.rest = this.left()
    this.cancel()
    this.status = 'PAUSED'
    return this.tell('update')
  }

  resume(): TimerInstance {
    return this.status === 'PAUSED' ? this.run(this.rest, 'update') : this.get()
  }

  prolong(duration: number): TimerInstance {
    if (this.status === 'STOPPED') return this.get()
    this.total += duration
    const left = this.left() + duration
    if (this.status === 'STARTED') return this.run(left, 'update')
    this.rest = left
    return this.tell('update')
  }

  private run(duration: number, event: TimerEvent): TimerInstance {
    this.cancel()
    this.status = 'STARTED'
    this.rest = duration
    this.since = this.scheduler.now()
    this.cancel = this.scheduler.after(duration, () => this.stop())
    return this.tell(event)
  }

  private left(): number {
    if (this.status !== 'STARTED') return this.rest
    return Math.max(0, this.rest - (this.scheduler.now() - this.since))
  }

  private tell(event: TimerEvent): TimerInstance {
    const timer = this.get()
    this.onEvent(event, timer)
    return timer
  }
}
