import type { Miro } from '@mirohq/websdk-types'
import type { Stop } from '../../shared/board/board.ts'
import { price, type Gate } from './gate.ts'

/**
 * What Miro tells a page of, at best: this window's selection, who comes and goes, what this window's user makes,
 * deletes and moves. Nothing of other people's windows is promised. The name of the one for moves begins with
 * `experimental`, but it is a documented event of the stable interface; without it votes are only counted later.
 */
const events = [
  'selection:update',
  'items:create',
  'items:delete',
  'experimental:items:update',
] as const

/** Listens once a page: taking a listener off again was found unreliable, and none costs credits. */
export function createHints(
  miro: Miro,
  gate: Gate,
  seen: (users: readonly { readonly id: string; readonly name: string }[]) => void,
): (hint: () => void) => Stop {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const hint of listeners) hint()
  }
  /** Without an event the board is still read every few seconds, so a refusal is no reason to say anything. */
  const register = (run: () => Promise<void>) => {
    gate.call(price.free, run).catch(() => undefined)
  }
  for (const event of events) register(() => miro.board.ui.on(event, tell))
  register(() =>
    miro.board.ui.on('online_users:update', ({ users }: OnlineUsers) => {
      seen(users)
      tell()
    }),
  )

  return (hint) => {
    // A function of its own, so that the same hint given twice is two.
    const listener = () => hint()
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
}

interface OnlineUsers {
  readonly users: readonly { readonly id: string; readonly name: string }[]
}
