import { BoardError, type BoardErrorKind } from '../../shared/board/board-error.ts'

/**
 * Miro documents neither class nor code of what its SDK throws, only the texts, so they are all there is to go by. The
 * first that fits decides. Source: Web SDK reference, "Error handling" and "Rate limiting", and texts seen live.
 */
const texts: readonly (readonly [RegExp, BoardErrorKind])[] = [
  [/rate limit.*per hour/i, 'hourly'],
  [/rate limit|too many requests|\b429\b/i, 'busy'],
  // Somebody types in it: over in seconds. Locked by hand is another matter.
  [/another client/i, 'busy'],
  [/\blocked\b/i, 'locked'],
  [
    /can ?not retrieve item|cannot find the item|item doesn't exist|cannot remove the \w+ item/i,
    'gone',
  ],
  [/permission|authoriz|metadata update failed/i, 'forbidden'],
  [/data storage limit/i, 'full'],
  [/network|offline|failed to fetch|connection/i, 'offline'],
]

/** What went wrong in a call to Miro, by what to do about it. */
export function toBoardError(error: unknown): BoardError {
  if (error instanceof BoardError) return error
  const message = error instanceof Error ? error.message : textIn(error)
  const kind = texts.find(([text]) => text.test(message))?.[1] ?? 'failed'
  return new BoardError(kind, message, { cause: error })
}

/** Whether the error is the minute's limit, which concerns every call, and not a lock on one item. */
export const isRateLimit = ({ kind, message }: BoardError): boolean =>
  kind === 'busy' && !/another client/i.test(message)

/** What is thrown across Miro's wall may be a plain object. */
function textIn(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error)
    return String(error.message)
  return String(error)
}
