import type { Change, Commit, Item } from '../../document/document.ts'
import { snapshots } from '../items/snapshot.ts'
import { bookkeeping, readStored } from '../stored.ts'
import type { Stored } from '../stored.ts'
import type { News, Page } from './page.ts'
import type { HostState } from './state.ts'

/** The name under which a page listens to one storage key. */
export function storageEvent({ collection, key }: Pick<Stored, 'collection' | 'key'>): string {
  return `storage:change:${collection}:${key}`
}

/** Sends an event to pages, a little later; a page that closed meanwhile, or stopped listening, hears nothing. */
export function emit(
  host: HostState,
  event: string,
  news: News,
  to: (page: Page) => boolean,
): void {
  for (const page of host.pages()) {
    if (!to(page)) continue
    for (const listener of page.listeners) {
      if (listener.event !== event || !listener.active) continue
      const sent = structuredClone(news)
      host.later(host.options.eventLatency, () => {
        if (page.alive && page.listeners.includes(listener))
          listener.receive(page.realm.structuredClone(sent))
      })
    }
  }
}

/** Turns what happened to the document into what pages are told. */
export function watchDocument(host: HostState): () => void {
  const stops = [
    host.document.watch((commit) => {
      tellStorage(host, commit)
      tellItems(host, commit)
    }),
    watchUsers(host),
  ]
  host.timer.onEvent = (event, timer) => emit(host, `timer:${event}`, { timer }, () => true)
  return () => {
    for (const stop of stops) stop()
  }
}

/** Item events reach the window where it was done (E24), for what people do by hand (E27). */
function tellItems(host: HostState, commit: Commit): void {
  const { actor, kind } = commit
  if (actor.via === 'app' && !host.options.ownEvents) return
  const changes = commit.changes.filter(({ before, after }) => {
    const item = after ?? before
    return item !== null && !bookkeeping(item) && item.type !== 'group' && item.type !== 'tag'
  })
  const reaches = (page: Page) =>
    host.options.eventReach === 'all' || page.client.id === actor.client
  const tell = (event: string, items: readonly (Item | null)[]) => {
    const there = items.filter((item) => item !== null)
    if (there.length === 0) return
    const payload = { items: snapshots(host.document, there, host.options.typedLines) }
    for (let times = host.faults.duplicateEvents ? 2 : 1; times > 0; times--) {
      emit(host, event, payload, reaches)
    }
  }
  // Duplicates, pastes and what comes back by undo are no creations to Miro (E23).
  const fresh = kind === 'create' ? changes.filter(({ before }) => before === null) : []
  tell(
    'items:create',
    fresh.map(({ after }) => after),
  )
  tell(
    'experimental:items:update',
    changes.filter(geometryChanged).map(({ after }) => after),
  )
  tell(
    'items:delete',
    changes.filter(({ after }) => after === null).map(({ before }) => before),
  )
}

/** Only moving, resizing and turning fire the update event; words, colours and tags do not (E26). */
function geometryChanged({ before, after }: Change): boolean {
  if (before === null || after === null) return false
  return (
    before.x !== after.x ||
    before.y !== after.y ||
    before.width !== after.width ||
    before.height !== after.height ||
    before.props['rotation'] !== after.props['rotation']
  )
}

/** Everybody who watches a key hears of each writing, the writer too, also when the value is the same (E29, E30). */
function tellStorage(host: HostState, { changes }: Commit): void {
  for (const { after } of changes) {
    const stored = readStored(after)
    if (!stored) continue
    const { value, version } = stored
    // Out of order: this value is held back for a turn, so that one written right after it overtakes it.
    const send = () =>
      emit(host, storageEvent(stored), { value, version }, (page) => page.app === stored.app)
    if (host.faults.outOfOrderValues && Number(version) % 2 === 1) {
      host.later(host.options.eventLatency + 20, send)
    } else send()
  }
}

function watchUsers(host: HostState): () => void {
  let known = JSON.stringify(onlineUsers(host))
  return host.document.watchUsers(() => {
    const users = onlineUsers(host)
    if (JSON.stringify(users) === known) return
    known = JSON.stringify(users)
    emit(host, 'online_users:update', { users }, () => true)
  })
}

export function onlineUsers(host: HostState): { id: string; name: string }[] {
  return host.document.users().flatMap(({ id, name, online }) => (online ? [{ id, name }] : []))
}
