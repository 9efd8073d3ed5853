import type { ItemId } from './snapshot.ts'

/**
 * What went wrong, by what to do about it: `busy` per-minute limit or a lock by somebody's typing, tried again;
 * `hourly` stand down until `until`; `gone` the item is no longer there; `locked` locked by hand; `forbidden` this
 * person may not edit; `full` too large to store; `offline` no answer; `cancelled` asked to stop; `failed` anything else.
 */
export const boardErrorKinds = [
  'busy',
  'hourly',
  'gone',
  'locked',
  'forbidden',
  'full',
  'offline',
  'cancelled',
  'failed',
] as const
export type BoardErrorKind = (typeof boardErrorKinds)[number]

/** The one class of error that crosses the port. The message is for developers; people read a sentence by `kind`. */
export class BoardError extends Error {
  readonly kind: BoardErrorKind
  /** What `create` made before it failed. */
  readonly made: readonly ItemId[]
  /** Items that could not be changed. */
  readonly items: readonly ItemId[]
  /** Milliseconds since 1970; for `hourly` and `busy`, when to try again. */
  readonly until: number | null

  constructor(
    kind: BoardErrorKind,
    message: string,
    details: {
      made?: readonly ItemId[]
      items?: readonly ItemId[]
      until?: number
      cause?: unknown
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'BoardError'
    this.kind = kind
    this.made = details.made ?? []
    this.items = details.items ?? []
    this.until = details.until ?? null
  }
}
