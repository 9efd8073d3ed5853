import type { Json } from '../../document/item.ts'
import { errors, fail } from '../errors.ts'
import { emit, onlineUsers } from '../host/events.ts'
import { findEmptySpace } from '../empty-space.ts'
import type { SpaceRequest } from '../empty-space.ts'
import { boxOf } from '../geometry.ts'
import { bookkeeping } from '../stored.ts'
import { command, needItem } from './command.ts'
import type { Context } from './command.ts'

export const boarding = {
  'board.getInfo': command(50, 'boards:read', ({ host, document }) => {
    const { boardId, locale } = host.options
    const times = document.items().map((item) => item.modifiedAt)
    return {
      id: boardId,
      locale,
      createdAt: new Date(host.createdAt).toISOString(),
      updatedAt: new Date(times.reduce((a, b) => Math.max(a, b), host.createdAt)).toISOString(),
    }
  }),

  'board.getUserInfo': command(50, 'identity:read', ({ document, page }) => {
    const user = document.users().find(({ id }) => id === page.client.user)
    return { id: page.client.user, name: user?.name ?? page.client.user }
  }),

  'board.getOnlineUsers': command(50, 'boards:read', ({ host }) => onlineUsers(host)),

  'board.canUse': command(50, 'boards:read', ({ host }, _feature: 'timer' | 'voting') => {
    return host.options.plan === 'paid'
  }),

  /** Miro would look for the linked item or page; whether there is a link is all that is emulated. */
  'board.goToLink': command(50, 'boards:read', (context, id: string) => {
    return needItem(context, id).props['linkedTo'] !== undefined
  }),

  'board.findEmptySpace': command(50, 'boards:read', ({ document }, request: SpaceRequest) => {
    const shown = document.items().filter((item) => !bookkeeping(item) && item.width > 0)
    return findEmptySpace(
      shown.filter(({ parent }) => parent === null).map((item) => boxOf(document, item)),
      request,
    )
  }),

  'notifications.show': command(
    0,
    null,
    ({ host, page }, { type, message }: { type: 'info' | 'error'; message: string }) => {
      const long = message.length > 80
      if (long) host.warnings.push(`A notification is longer than 80 characters: ${message}`)
      if (long && host.options.longNotification === 'reject') fail(errors.longNotification())
      page.client.notifications.push({ type, message: message.slice(0, 80) })
    },
  ),

  'events.broadcast': command(50, null, broadcast),
}

/** Reaches the app's pages in all other tabs, the same user's too, but never the sender's own tab (E29). */
function broadcast(
  { host, page }: Context,
  { event, payload }: { event: string; payload?: Json | undefined },
): void {
  emit(host, `realtime_event:${event}`, { message: payload }, (other) => {
    return other.client !== page.client && other.app === page.app
  })
}
