import type { Scheduler } from '../scheduler.ts'

type TimerEvent =
  | 'timerstart'
  | 'timerstop'
  | 'timerpause'
  | 'timerresume'
  | 'timeradjust'
  | 'timerdone'

/** FigJam's timer, which everybody in the file sees (F29). Seconds outside, milliseconds inside. */
export interface BoardTimer {
  readonly remaining: number
  readonly total: number
  readonly state: 'STOPPED' | 'PAUSED' | 'RUNNING'
  start(seconds: number): void
  pause(): void
  resume(): void
  stop(): void
  watch(listener: (event: TimerEvent) => void): () => void
}

const nothing = () => {}

export function createBoardTimer(scheduler: Scheduler): BoardTimer {
  const listeners = new Set<(event: TimerEvent) => void>()
  let state: BoardTimer['state'] = 'STOPPED'
  let totalMs = 0
  let leftMs = 0
  let since = 0
  let cancel = nothing

  const remainingMs = () =>
    state === 'RUNNING' ? Math.max(0, leftMs - (scheduler.now() - since)) : leftMs
  const tell = (event: TimerEvent) => [...listeners].forEach((listener) => listener(event))
  const end = (event: TimerEvent) => {
    cancel()
    state = 'STOPPED'
    totalMs = 0
    leftMs = 0
    tell(event)
  }
  const run = (ms: number) => {
    cancel()
    state = 'RUNNING'
    leftMs = ms
    since = scheduler.now()
    cancel = scheduler.after(ms, () => end('timerdone'))
  }

  return {
    get remaining() {
      return remainingMs() / 1000
    },
    get total() {
      return totalMs / 1000
    },
    get state() {
      return state
    },
    start: (seconds) => {
      const before = remainingMs()
      const fresh = state === 'STOPPED'
      totalMs = fresh ? seconds * 1000 : totalMs + seconds * 1000 - before
      run(seconds * 1000)
      tell(fresh ? 'timerstart' : 'timeradjust')
    },
    pause: () => {
      if (state !== 'RUNNING') return
      leftMs = remainingMs()
      cancel()
      state = 'PAUSED'
      tell('timerpause')
    },
    resume: () => {
      if (state !== 'PAUSED') return
      run(leftMs)
      tell('timerresume')
    },
    stop: () => {
      if (state !== 'STOPPED') end('timerstop')
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
