import type { Capabilities, Stop } from '../board/board.ts'
import type { Session } from '../session/session.ts'
import type { SessionView, Trouble } from '../session/view.ts'

/**
 * A session whose code comes while the panel is on screen already, so that the first view waits for nothing that it
 * does not need. Until it has begun, the panel shows `first`; whatever is asked of it meanwhile is done then, in order.
 */
export function lateSession(load: () => Promise<Session>, first: SessionView): Session {
  let real: Session | null = null
  let coming: Promise<Session | null> | null = null
  let shown = first
  let closed = false
  const listeners = new Map<(view: SessionView) => void, Stop | null>()

  /** @returns null where the code did not come; the next thing asked for tries again */
  async function begin(): Promise<Session | null> {
    const session = await load().catch(() => null)
    if (!session) {
      coming = null
      shown = { ...first, troubles: [notLoaded] }
      for (const listener of listeners.keys()) listener(shown)
      return null
    }
    if (closed) return null
    await session.start()
    real = session
    for (const listener of listeners.keys()) follow(session, listener)
    return session
  }

  function follow(session: Session, listener: (view: SessionView) => void): void {
    listeners.set(listener, session.watch(listener))
    listener(session.view)
  }

  function ask(name: keyof Session, values: readonly unknown[]): unknown {
    const run = (session: Session | null): unknown =>
      session && Reflect.apply(session[name] as () => unknown, session, values)
    if (real) return run(real)
    coming ??= begin()
    return coming.then(run)
  }

  const known: Partial<Session> = {
    watch(listener) {
      listeners.set(listener, null)
      if (real) follow(real, listener)
      return () => {
        listeners.get(listener)?.()
        listeners.delete(listener)
      }
    },
    async start() {
      coming ??= begin()
      await coming
    },
    close() {
      closed = true
      real?.close()
    },
  }

  return new Proxy(known as Session, {
    get(_, name: keyof Session) {
      if (name === 'view') return real?.view ?? shown
      return known[name] ?? ((...values: readonly unknown[]) => ask(name, values))
    },
  })
}

const notLoaded: Trouble = {
  id: 'late-session',
  kind: 'offline',
  items: [],
  station: null,
  until: null,
  readAt: null,
  detail: '',
}

/** What there is to see before anything was read: a board that holds nothing of ours, or one still to be looked at. */
export function viewBefore(phase: 'starting' | 'nothing', can: Capabilities): SessionView {
  return {
    phase,
    can,
    workshop: null,
    role: 'facilitator',
    progress: null,
    stations: [],
    people: {
      checkedIn: 0,
      here: null,
      departments: [],
      strangers: [],
      sameName: [],
      severalPeople: [],
      roles: {},
    },
    board: null,
    countedAt: null,
    reading: false,
    busy: null,
    troubles: [],
    kept: {},
  }
}
