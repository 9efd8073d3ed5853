import { wire, type FromSandbox, type Request } from '../shared/board/messages.ts'
import { HostError, wireError } from './host-error.ts'
import { readRequest } from './read-request.ts'
import type { Answers } from './verbs.ts'

/**
 * Takes in what the panel posts. Every request is answered exactly once, with a value or an error; anything else is
 * ignored, and the panel is told why. Nothing is ever thrown into the host's own loop.
 */
export function createAnswer(answers: Answers, post: (message: FromSandbox) => void) {
  return (message: unknown): void => {
    const request = readRequest(message)
    if ('ignored' in request) post({ wire, ignored: request.ignored })
    else void settle(request.request, request.wrong)
  }

  async function settle(request: Request, wrong: string | null): Promise<void> {
    const { id, verb, args } = request
    try {
      if (wrong !== null) throw new HostError('failed', wrong)
      // The arguments were checked against this very verb.
      const value: unknown = await Reflect.apply(answers[verb], answers, args)
      post({ wire, id, value })
    } catch (error) {
      post({ wire, id, error: wireError(error) })
    }
  }
}
