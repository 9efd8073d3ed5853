import type { Clock, Stop } from '../../shared/board/board.ts'
import { BoardError } from '../../shared/board/board-error.ts'
import {
  wire,
  type FromSandbox,
  type Request,
  type Verb,
  type Verbs,
} from '../../shared/board/messages.ts'
import type { Channel } from './channel.ts'
import { answers, fromSandbox } from './wire-schema.ts'

/** The sandbox, seen from the panel. */
export interface Remote {
  /** @throws BoardError; `offline` where no answer came in time. Every call settles, once. */
  ask<Name extends Verb>(
    verb: Name,
    ...args: Parameters<Verbs[Name]>
  ): Promise<ReturnType<Verbs[Name]>>
  /** Calls when something on the board may have changed. */
  watch(hint: () => void): Stop
  /** Ends everything that waits for an answer. */
  close(): void
}

/** Fonts take seconds to load on a slow line, a large board as long to draw. */
const patienceMs = 30_000

interface Waiting {
  answer(value: unknown): void
  fail(error: BoardError): void
}

/**
 * @param panel part of every request's id, so that no answer to an earlier panel is taken for one to this one
 * @param ignored is told what came in and was nothing of ours, or what of ours the sandbox took for nothing
 */
export function createRemote(
  channel: Channel,
  clock: Clock,
  panel: string,
  ignored: (reason: string) => void = () => undefined,
): Remote {
  const waiting = new Map<string, Waiting>()
  const hints = new Set<() => void>()
  let count = 0

  const hear = (message: FromSandbox): void => {
    if ('ignored' in message) ignored(message.ignored)
    else if ('hint' in message) hints.forEach((hint) => hint())
    else if (!waiting.has(message.id)) ignored(`an answer to nothing: ${message.id}`)
    else if ('error' in message) waiting.get(message.id)?.fail(boardError(message.error))
    else waiting.get(message.id)?.answer(message.value)
  }

  const stop = channel.listen((message) => {
    const read = fromSandbox.safeParse(message)
    if (read.success) hear(read.data)
    else ignored('not a message of ours')
  })

  const ask: Remote['ask'] = (verb, ...args) =>
    new Promise((resolve, reject) => {
      const id = `${panel}/${++count}`
      const settled = (): void => {
        stopClock()
        waiting.delete(id)
      }
      const fail = (error: BoardError): void => {
        settled()
        reject(error)
      }
      const stopClock = clock.after(patienceMs, () => {
        fail(new BoardError('offline', `No answer to ${verb}`))
        if (verb === 'create') waiting.set(id, lateMaker(id))
      })
      waiting.set(id, {
        fail,
        answer: (value) => {
          const read = answers[verb].safeParse(value)
          if (!read.success) return fail(new BoardError('failed', `No answer that fits ${verb}`))
          settled()
          resolve(read.data)
        },
      })
      const request: Request = { wire, id, verb, args }
      channel.post(request)
    })

  /** Nobody waits any more for what a `create` makes so late: it is taken away again. */
  const lateMaker = (id: string): Waiting => ({
    fail: () => void waiting.delete(id),
    answer: (value) => {
      waiting.delete(id)
      const made = answers.create.safeParse(value)
      if (made.success) ask('remove', made.data).catch(() => ignored('what came late stays'))
    },
  })

  return {
    ask,
    watch: (hint) => {
      hints.add(hint)
      return () => void hints.delete(hint)
    },
    close: () => {
      stop()
      hints.clear()
      waiting.forEach((one) => one.fail(new BoardError('offline', 'Closed')))
    },
  }
}

const boardError = ({
  kind,
  message,
  made,
  items,
}: {
  readonly kind: BoardError['kind']
  readonly message: string
  readonly made: readonly string[]
  readonly items: readonly string[]
}): BoardError => new BoardError(kind, message, { made, items })
