import type { Scheduler } from '../scheduler.ts'

type DequeueReason = 'timeout' | 'dismiss' | 'action_button_click'

interface ToastRequest {
  readonly message: string
  /** Milliseconds; Infinity stays until somebody acts. */
  readonly timeout: number
  readonly error: boolean
  readonly button: string | null
  /** Tells the plugin: its button was pressed, or the toast is gone. */
  readonly tell: (name: 'action' | 'dequeue', reason?: DequeueReason) => void
}

export interface Toast extends ToastRequest {
  press(): void
  dismiss(): void
}

/** The messages at the bottom of one window: one is seen at a time, the others wait (F24). */
export interface Toasts {
  /** What is on screen. */
  readonly current: Toast | null
  /** All messages there ever were. */
  readonly history: readonly string[]
  push(request: ToastRequest): Toast
  clear(): void
}

const nothing = () => {}

export function createToasts(scheduler: Scheduler): Toasts {
  const queue: Toast[] = []
  const history: string[] = []
  let stop = nothing

  const leave = (toast: Toast, reason: DequeueReason) => {
    const at = queue.indexOf(toast)
    if (at < 0) return
    queue.splice(at, 1)
    toast.tell('dequeue', reason)
    if (at === 0) show()
  }

  const show = () => {
    stop()
    stop = nothing
    const [toast] = queue
    if (!toast || toast.timeout === Infinity) return
    stop = scheduler.after(toast.timeout, () => leave(toast, 'timeout'))
  }

  return {
    history,
    get current() {
      return queue[0] ?? null
    },
    push: (request) => {
      const toast: Toast = {
        ...request,
        press: () => {
          toast.tell('action')
          leave(toast, 'action_button_click')
        },
        dismiss: () => leave(toast, 'dismiss'),
      }
      queue.push(toast)
      history.push(toast.message)
      if (queue.length === 1) show()
      return toast
    },
    clear: () => {
      queue.length = 0
      stop()
    },
  }
}
