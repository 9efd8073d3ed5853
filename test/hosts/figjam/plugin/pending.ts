import type { Scheduler } from '../scheduler.ts'

/** What a plugin has outstanding with the host; all zero after a clean end. */
export interface Leaks {
  readonly listeners: number
  readonly timers: number
  readonly promises: number
}

/** Listeners, timers and promises of one run: what may fire later, and what would leak. */
export class Pending {
  private readonly scheduler: Scheduler
  private readonly deliver: (name: string, args: readonly unknown[]) => void
  private readonly listeners = new Map<string, number>()
  private readonly timers = new Map<number, () => void>()
  private readonly promises = new Set<number>()

  constructor(scheduler: Scheduler, deliver: Pending['deliver']) {
    this.scheduler = scheduler
    this.deliver = deliver
  }

  listen(handle: string, type: string): void {
    const key = `${handle} ${type}`
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1)
  }

  unlisten(handle: string, type: string): void {
    const key = `${handle} ${type}`
    const left = (this.listeners.get(key) ?? 0) - 1
    if (left > 0) this.listeners.set(key, left)
    else this.listeners.delete(key)
  }

  listens(handle: string, type: string): boolean {
    return this.listeners.has(`${handle} ${type}`)
  }

  startTimer(id: number, ms: number, repeat: boolean): void {
    const fire = () => {
      if (repeat) this.startTimer(id, ms, true)
      else this.timers.delete(id)
      this.deliver('timer', [id])
    }
    this.timers.set(id, this.scheduler.after(repeat ? Math.max(1, ms) : ms, fire))
  }

  stopTimer(id: number): void {
    this.timers.get(id)?.()
    this.timers.delete(id)
  }

  /** Does the work of a promise and settles it in the script's world, at the earliest after its current turn. */
  settleWith(id: number, work: () => unknown): void {
    this.promises.add(id)
    const settle = (good: boolean, value: unknown) => {
      if (this.promises.delete(id)) this.deliver('settle', [id, good, value])
    }
    Promise.resolve()
      .then(work)
      .then(
        (value) => settle(true, value),
        (error: unknown) => settle(false, error instanceof Error ? error.message : String(error)),
      )
      .catch((error: unknown) => settle(false, String(error)))
  }

  leaks(): Leaks {
    const listeners = [...this.listeners.values()].reduce((sum, count) => sum + count, 0)
    return { listeners, timers: this.timers.size, promises: this.promises.size }
  }

  clear(): void {
    for (const stop of this.timers.values()) stop()
    this.timers.clear()
    this.listeners.clear()
    this.promises.clear()
  }
}

/** A promise for later on the host's clock; none at all for 0 ms. */
export const delay = (scheduler: Scheduler, ms: number): Promise<void> =>
  ms > 0 ? new Promise((resolve) => void scheduler.after(ms, resolve)) : Promise.resolve()
