/* oxlint-disable unicorn/consistent-function-scoping -- printed as source text, so everything must be inside */
import type { Answer, Facade, FacadeParts, Listener } from './bridge.ts'

/**
 * A plugin's whole world: `figma`, timers and console, made of nothing but one function that calls the host.
 *
 * Self-contained on purpose: its source text is evaluated inside other engines (see facade/source.ts).
 */
export function createFacade(parts: FacadeParts): Facade {
  const mixed = Symbol('figma.mixed')
  const codec = parts.createCodec({
    mixed,
    toRef: (value) => objects.refOf(value),
    fromRef: (handle, kind) =>
      kind === 'REMOVED'
        ? Object.freeze({ removed: true, ...(codec.unpack(handle) as object) })
        : objects.wrap(handle, kind),
  })

  const pack = (name: string, member: string, args: readonly unknown[]) => {
    try {
      return codec.pack(args)
    } catch (error) {
      const where = name === 'set' ? 'set_' + member : member
      // A plugin sees the host's words and nothing of how they came about.
      // oxlint-disable-next-line eslint/preserve-caught-error -- no cause crosses
      throw new Error(`in ${where}: ${(error as Error).message}`)
    }
  }

  const taken = (answer: Answer): unknown => {
    if (typeof answer !== 'string') return answer
    if (answer.charAt(0) !== '!') return codec.unpack(answer)
    const [kind, message] = JSON.parse(answer.slice(1)) as [string, string]
    throw kind === 'TypeError' ? new TypeError(message) : new Error(message)
  }

  const call = (
    name: string,
    handle: string,
    member: string,
    args: readonly unknown[],
  ): unknown => {
    return taken(parts.op(name, handle, member, args.length === 0 ? '' : pack(name, member, args)))
  }

  let last = 0
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const ask = (handle: string, member: string, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      call('ask', handle, member, [id, ...args])
    })

  const events = parts.createEvents(call)
  const callbacks = new Map<number, Listener>()
  const timers = new Map<number, { run: () => unknown; repeat: boolean }>()
  const panel: { onmessage: Listener | undefined } = { onmessage: undefined }

  /** `children` of a node, filtered in the script's world: a callback cannot cross. */
  const found = (handle: string, member: string, test?: Listener) => {
    const nodes = call('call', handle, member, []) as readonly unknown[]
    return test ? nodes.filter((node) => test(node)) : [...nodes]
  }
  const method = (value: Listener): PropertyDescriptor => ({ value })

  const notify = (message: string, given: { [key: string]: unknown } = {}) => {
    const id = ++last
    const button = given['button'] as { text: string; action: Listener } | undefined
    callbacks.set(id, (name, reason) => {
      const run = name === 'action' ? button?.action : (given['onDequeue'] as Listener | undefined)
      if (name === 'dequeue') callbacks.delete(id)
      if (run) events.guarded(() => run(reason))
    })
    const { timeout, error } = given
    call('call', 'figma', 'notify', [message, { timeout, error, button: button?.text }, id])
    return { cancel: () => void call('call', 'figma', 'cancelNotification', [id]) }
  }

  const objects = parts.createObjects({
    tables: parts.tables,
    guard: parts.guard,
    read: (handle, member) => taken(parts.op('get', handle, member, '')),
    call,
    ask,
    locals: {
      mixed: () => ({ value: mixed }),
      notify: () => ({ value: notify }),
      on: (handle) => ({ value: events.methods(handle).on }),
      once: (handle) => ({ value: events.methods(handle).once }),
      off: (handle) => ({ value: events.methods(handle).off }),
      onmessage: () => ({
        get: () => panel.onmessage,
        set: (listener: Listener | undefined) => {
          if (!panel.onmessage && listener) call('listen', 'figma.ui', 'message', [])
          if (panel.onmessage && !listener) call('unlisten', 'figma.ui', 'message', [])
          panel.onmessage = listener
        },
      }),
      findAll: (handle) => method((test) => found(handle, 'findAll', test as Listener)),
      findOne: (handle) => method((test) => found(handle, 'findAll', test as Listener)[0] ?? null),
      findChildren: (handle) => method((test) => found(handle, 'findChildren', test as Listener)),
      findChild: (handle) =>
        method((test) => found(handle, 'findChildren', test as Listener)[0] ?? null),
    },
  })

  const settle = ([id, good, value]: readonly unknown[]) => {
    const promise = waiting.get(id as number)
    waiting.delete(id as number)
    if (good) promise?.resolve(value)
    else promise?.reject(new Error(String(value)))
  }

  const dispatch = (name: string, text: string) => {
    const args = codec.unpack(text) as readonly unknown[]
    if (name === 'settle') settle(args)
    if (name === 'callback') callbacks.get(args[0] as number)?.(args[1], args[2])
    if (name === 'event') {
      const [handle, type, ...rest] = args as [string, string, ...unknown[]]
      const { onmessage } = panel
      if (handle === 'figma.ui' && onmessage) events.guarded(() => onmessage(...rest))
      events.emit(handle, type, rest)
    }
    if (name === 'timer') {
      const timer = timers.get(args[0] as number)
      if (timer && !timer.repeat) timers.delete(args[0] as number)
      if (timer) events.guarded(timer.run)
    }
  }

  const start = (repeat: boolean) => (run: () => unknown, ms: number) => {
    const id = ++last
    timers.set(id, { run, repeat })
    call('timer', '', repeat ? 'repeat' : 'once', [id, ms || 0])
    return id
  }
  const stop = (id: number) => {
    if (timers.delete(id)) call('untimer', '', '', [id])
  }

  const shown = (value: unknown): string => {
    if (typeof value === 'string') return value
    if (value instanceof Error) return `${value.name}: ${value.message}`
    try {
      return codec.pack(value)
    } catch {
      return String(value)
    }
  }
  const log =
    (level: string) =>
    (...args: readonly unknown[]) => {
      call('log', '', level, [args.map(shown).join(' ')])
    }

  return {
    dispatch,
    globals: {
      figma: objects.wrap('figma', 'figma'),
      __html__: parts.html,
      console: {
        log: log('log'),
        info: log('info'),
        warn: log('warn'),
        error: log('error'),
        assert: (fine: unknown, ...args: readonly unknown[]) => {
          if (!fine) log('error')('Assertion failed', ...args)
        },
        clear: () => undefined,
      },
      setTimeout: start(false),
      setInterval: start(true),
      clearTimeout: stop,
      clearInterval: stop,
    },
  }
}
