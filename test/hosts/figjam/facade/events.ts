/* oxlint-disable unicorn/consistent-function-scoping -- printed as source text, so everything must be inside */
import type { Events, HostCall, Listener } from './bridge.ts'

/**
 * The listeners a plugin registers. The host is told of each, so that it can refuse and count them.
 *
 * Self-contained on purpose: its source text is evaluated inside other engines (see facade/source.ts).
 */
export function createEvents(call: HostCall): Events {
  const listeners = new Map<string, { listener: Listener; once: boolean }[]>()
  const keyOf = (handle: string, type: string) => handle + ' ' + type

  const add = (handle: string, type: string, listener: Listener, once: boolean) => {
    call('listen', handle, type, [])
    const key = keyOf(handle, type)
    listeners.set(key, [...(listeners.get(key) ?? []), { listener, once }])
  }

  const remove = (handle: string, type: string, listener: Listener) => {
    const key = keyOf(handle, type)
    const now = listeners.get(key) ?? []
    const rest = now.filter((entry) => entry.listener !== listener)
    listeners.set(key, rest)
    for (let n = rest.length; n < now.length; n++) call('unlisten', handle, type, [])
  }

  const report = (error: unknown) => {
    const known = error instanceof Error
    call('error', '', '', [known ? error.name : 'Error', known ? error.message : String(error)])
  }

  const guarded = (run: () => unknown) => {
    try {
      // A listener may be an async function: what it throws later is an error of the plugin all the same.
      Promise.resolve(run()).catch(report)
    } catch (error) {
      report(error)
    }
  }

  return {
    methods: (handle) => ({
      on: (type, listener) => add(handle, type, listener, false),
      once: (type, listener) => add(handle, type, listener, true),
      off: (type, listener) => remove(handle, type, listener),
    }),
    emit: (handle, type, args) => {
      for (const { listener, once } of listeners.get(keyOf(handle, type)) ?? []) {
        if (once) remove(handle, type, listener)
        guarded(() => listener(...args))
      }
    },
    guarded,
  }
}
