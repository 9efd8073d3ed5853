import { expectType } from '../errors.ts'
import type { Toast } from '../host/toasts.ts'
import type { Calls } from './host-object.ts'
import type { PluginRun } from './run.ts'

interface Options {
  readonly timeout?: number
  readonly error?: boolean
  readonly button?: string
}

/** `figma.notify`: at most 100 characters are shown, one message at a time (F24). */
export function notifications(run: PluginRun): Calls {
  const shown = new Map<number, Toast>()
  return {
    notify: (message, options, id) => {
      const { timeout = 3000, error = false, button } = (options ?? {}) as Options
      const key = id as number
      const toast = run.client.toasts.push({
        message: expectType('notify', 'message', message, 'string').slice(0, 100),
        timeout,
        error,
        button: button ?? null,
        tell: (name, reason) => {
          if (name === 'dequeue') shown.delete(key)
          run.deliver('callback', [key, name, reason])
        },
      })
      shown.set(key, toast)
    },
    cancelNotification: (id) => shown.get(id as number)?.dismiss(),
  }
}
