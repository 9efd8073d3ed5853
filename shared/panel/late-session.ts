import type { Capabilities, Stop } from '../board/board.ts'
import type { KeptTexts } from '../session/kept-texts.ts'
import { nobody } from '../session/nobody.ts'
import type { Session } from '../session/session.ts'
import type { SessionView, Trouble } from '../session/view.ts'
import { nothingCarried } from '../workshop/carried.ts'

/** What there is of a board that holds nothing of ours. */
export interface FirstLook {
  /** What this person left in the panel. */
  readonly kept: KeptTexts
  /** Keeps what is left there meanwhile, so that a panel which closes early loses nothing. */
  readonly keep: (kept: KeptTexts) => Promise<void>
}

export interface LateSessionOptions {
  /** Brings the session, not started. Rejects where its code does not come. */
  readonly load: () => Promise<Session>
  /** Looks whether nothing of ours is on the board; null where something is, or nobody can say. */
  readonly look: () => Promise<FirstLook | null>
  readonly can: Capabilities
  /** Code of the language that this person's browser asks for. */
  readonly prefers: string
}

/**
 * A session whose code comes while the panel is on screen already, so that the first view waits for nothing that it
 * does not need. Whatever is asked of it meanwhile is done once it has begun, in order; nothing is, where the code does
 * not come, and the panel says so.
 */
export function lateSession({ load, look, can, prefers }: LateSessionOptions): Session {
  let real: Session | null = null
  let coming: Promise<Session | null> | null = null
  let shown = viewBefore(can, prefers)
  let keepMeanwhile: FirstLook['keep'] | null = null
  let closed = false
  const listeners = new Map<(view: SessionView) => void, Stop | null>()

  const show = (change: Partial<SessionView>): void => {
    if (real || closed) return
    shown = { ...shown, ...change }
    for (const listener of listeners.keys()) listener(shown)
  }

  async function glance(): Promise<void> {
    // What cannot be found out in passing the session finds out, and says what is wrong.
    const found = await look().catch(() => null)
    if (!found) return
    keepMeanwhile = found.keep
    const kept = { ...found.kept, ...shown.kept }
    show({ phase: 'nothing', kept, language: kept['language'] ?? prefers })
  }

  async function begin(): Promise<Session | null> {
    const session = await load().catch(() => null)
    if (closed) return null
    if (!session) {
      show({ troubles: [notLoaded] })
      return null
    }
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
      void glance()
      coming ??= begin()
      await coming
    },
    keep(key, text) {
      show({ kept: { ...shown.kept, [key]: text } })
      // Nor does a browser that keeps nothing stop anybody.
      if (!real) keepMeanwhile?.(shown.kept).catch(() => undefined)
      ask('keep', [key, text])
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
  kind: 'not-loaded',
  items: [],
  station: null,
  until: null,
  readAt: null,
  detail: '',
}

/** What there is to see before anything was read. */
const viewBefore = (can: Capabilities, language: string): SessionView => ({
  phase: 'starting',
  can,
  workshop: null,
  role: 'facilitator',
  progress: null,
  stations: [],
  carried: nothingCarried,
  settings: {},
  language,
  deck: null,
  people: nobody,
  board: null,
  countedAt: null,
  reading: false,
  busy: null,
  troubles: [],
  kept: {},
})
