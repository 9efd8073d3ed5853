import type { Board, Clock, PersonHere, Stop } from '../board/board.ts'
import { claimed } from '../board/claim.ts'
import { patientBoard } from '../board/patient-board.ts'
import type { Snapshot } from '../board/snapshot.ts'
import type { MainWords } from '../language/language.ts'
import type { Pack, Packs } from '../language/pack.ts'
import type { DeckWords } from '../workshop/deck.ts'
import { applyChanges, type Misfit } from '../workshop/deck-changes.ts'
import type { StationsAsNeeded } from '../workshop/stations-as-needed.ts'
import type { Station } from '../workshop/station.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { derive, type Derived } from './derive.ts'
import { facilitator } from './facilitator.ts'
import type { Jobs } from './jobs.ts'
import { misfitFor } from './misfit-for.ts'
import { firstState, type State } from './state.ts'
import { loadStored, type Stored } from './stored.ts'
import { takenOver } from './taken-over.ts'
import { troubleFrom, troubleOf } from './troubles.ts'
import type { SessionView, Trouble } from './view.ts'
import { boardView, viewOf } from './view-of.ts'

export interface SessionOptions {
  readonly board: Board
  /** Carries out what takes seconds, here or on a page that outlives the panel. */
  readonly jobs: Jobs
  readonly clock: Clock
  readonly stations: readonly Station[]
  /** Adds to `stations`; left out where all are there. */
  readonly bringStations?: StationsAsNeeded['bringStations']
  /** Words and cards by language: the workshop's, before there is one this person's. */
  readonly packs: Packs
  /** The language that this person's browser asks for; that of the words at hand where it is left out. */
  readonly prefers?: string
  /** Ids that nobody can guess: they also seed the order of voters without names. */
  readonly newId: () => string
  /** This panel, for claims and journals. */
  readonly panel: string
}

interface Act {
  /** What the button does, for `view.busy` and for claims. */
  readonly action: string
  readonly station?: string
  /** Whether another panel must not do the same at the same time. */
  readonly claim?: boolean
  /** Nobody pressed a button for it. */
  readonly quiet?: boolean
  readonly run: () => Promise<void>
}

/** What all actions of a session share: memory, view, troubles, and one thing after another. */
export interface Core extends Omit<SessionOptions, 'board'> {
  /** Tries again by itself what it was too busy for. */
  readonly board: Board
  /** The words and cards of this workshop: shipped ones, with what the facilitator changed. */
  readonly deck: DeckWords
  readonly language: MainWords
  readonly state: State
  readonly view: SessionView
  readonly derived: Derived
  set(change: Partial<State>): void
  watch(listener: (view: SessionView) => void): Stop
  /** Carries out an action when those before it have ended. Never throws; what goes wrong ends in the troubles. */
  act(act: Act): Promise<void>
  /** A part of an action whose failure does not undo the rest, and which can be tried again by itself. */
  attempt(act: Act): Promise<void>
  /** Reads all documents afresh. @throws BoardError */
  reload(): Promise<void>
  /** The person at this panel, as the host names them. */
  me(): Promise<PersonHere>
  tell(trouble: Trouble, again?: () => Promise<void>): void
  /** Takes back troubles that no longer are. */
  settle(over: (trouble: Trouble) => boolean): void
  again(trouble: string): Promise<void>
}

const heavyParts = ['pack', 'stored', 'snapshot', 'countedAt', 'moves', 'takenIn', 'here'] as const

export function createCore(options: SessionOptions): Core {
  const { clock, packs, panel } = options
  const listeners = new Set<(view: SessionView) => void>()
  const retries = new Map<string, () => Promise<void>>()
  const waiting = (until: number | null): void =>
    until === null
      ? settle(({ kind, detail }) => kind === 'busy' && detail === 'waiting')
      : tell(troubleOf('busy', 'wait', { until, detail: 'waiting' }))
  const board = patientBoard(options.board, clock, waiting)
  options.board.pauses?.(waiting)
  let state = firstState(packs.atHand)
  let misfitIn: Misfit = () => null
  let words = applyChanges(state.pack.deck, state.stored.deck, misfitIn)
  let derived = derive(state.stored, state.snapshot, board.can.authors)
  const context = () => ({ stations: options.stations, can: board.can, deck: words.deck })
  let heavy = boardView(state, derived, context())
  let view = viewOf(state, heavy, context())
  let last: Promise<void> = Promise.resolve()
  let me: PersonHere | null = null
  /** Who ran the workshop when the documents were read last. */
  let runBy: Workshop['facilitators'] = []

  const set = (change: Partial<State>): void => {
    const before = state
    state = { ...state, ...change }
    if (state.stored !== before.stored || state.snapshot !== before.snapshot) {
      derived = derive(state.stored, state.snapshot, board.can.authors)
    }
    if (state.pack !== before.pack || state.stored.deck !== before.stored.deck) {
      words = applyChanges(state.pack.deck, state.stored.deck, misfitIn)
    }
    if (heavyParts.some((part) => state[part] !== before[part])) {
      heavy = boardView(state, derived, context())
    }
    view = viewOf(state, heavy, context())
    for (const listener of listeners) listener(view)
  }

  const tell = (trouble: Trouble, again?: () => Promise<void>): void => {
    if (again) retries.set(trouble.id, again)
    const others = state.troubles.filter(({ id }) => id !== trouble.id)
    set({ troubles: [...others, trouble] })
  }

  const settle = (over: (trouble: Trouble) => boolean): void => {
    const troubles = state.troubles.filter((trouble) => !over(trouble))
    for (const trouble of state.troubles) if (over(trouble)) retries.delete(trouble.id)
    if (troubles.length < state.troubles.length) set({ troubles })
  }

  const attempt = async (act: Act): Promise<void> => {
    const { action, station = null, run } = act
    const mine = `/${action}/`
    settle(({ id, station: of }) => id.includes(mine) && (of ?? null) === station)
    try {
      await run()
    } catch (error) {
      tell(troubleFrom(error, action, station), () => core.act(act))
      // A write may have gone through although its answer failed: what is stored is what counts.
      await core.reload().catch(() => undefined)
    }
  }

  const claim = async ({ action, run }: Act): Promise<void> => {
    const revision = state.stored.workshop?.revision ?? 0
    // The name is only for the other panel's sentence.
    const { name } = await core.me().catch(() => ({ name: '' }))
    const other = await claimed(board, clock, { action, revision, panel, name }, async () => {
      await core.reload()
      await run()
    })
    if (!other) return
    await core.reload()
    tell(troubleOf('claimed', action, { detail: other.name }))
  }

  /** The pack of the workshop's language, else of this person's. One that does not come is told of. */
  const packFor = async ({ workshop }: Stored): Promise<Pack> => {
    const code = workshop?.language ?? state.kept['language'] ?? options.prefers
    if (code === undefined) return packs.atHand
    if (code === state.pack.language.code) return state.pack
    try {
      return await packs.fetch(code)
    } catch {
      tell(troubleOf('no-language', 'stored', { detail: code }))
      return packs.atHand
    }
  }

  /** Areas whose code does not come are shown as those of a kind that nobody knows. */
  const bringStations = async ({ workshop }: Stored): Promise<void> => {
    try {
      await options.bringStations?.(workshop?.stations.map(({ kind }) => kind) ?? [])
    } catch {
      tell(troubleOf('not-loaded', 'stored'), () => core.reload())
    }
  }

  const core: Core = {
    ...options,
    board,
    get deck() {
      return words.deck
    },
    get language() {
      return state.pack.language
    },
    get state() {
      return state
    },
    get view() {
      return view
    },
    get derived() {
      return derived
    },
    set,
    tell,
    settle,
    attempt,
    watch: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    act: (act) => {
      const run = async () => {
        if (!act.quiet) set({ busy: act.action })
        await attempt(act.claim ? { ...act, run: () => claim(act) } : act)
        if (!act.quiet) set({ busy: null })
      }
      last = last.then(run)
      return last
    },
    reload: async () => {
      const stored = await loadStored(board)
      const before = [...runBy, ...(state.stored.workshop?.facilitators ?? [])]
      const now = stored.workshop?.facilitators ?? []
      const changed = JSON.stringify(now) !== JSON.stringify(runBy)
      const handed = changed && before.length > 0 && state.role === 'facilitator'
      if (handed && takenOver(before, now, await facilitator(core))) {
        await board.mine.remove('runs')
        set({ role: 'guest' })
      }
      runBy = now
      settle(({ id }) => id.includes('/stored/'))
      misfitIn = await misfitFor(stored.deck)
      await bringStations(stored)
      set({ stored, pack: await packFor(stored) })
      for (const { key, state: of } of stored.sealed) {
        const kind = of === 'newer' ? 'newer-document' : 'unreadable-document'
        tell(troubleOf(kind, 'stored', { detail: key }))
      }
      for (const detail of words.unfit) tell(troubleOf('words-unfit', 'stored', { detail }))
    },
    me: async () => {
      me ??= (await board.people()).find((person) => person.me) ?? null
      return me ?? { id: null, name: '', me: true }
    },
    again: async (trouble) => {
      const retry = retries.get(trouble)
      settle(({ id }) => id === trouble)
      await retry?.()
    },
  }
  return core
}

/** Items of ours that are the very ones we laid, not copies of them. */
export const originals = ({ items }: Snapshot, station: string): Snapshot['items'] =>
  items.filter(({ id, tag }) => tag.id === id && tag.station === station)

/** A station's area as it lies on the board; undefined where people deleted it. */
export const areaOn = (
  snapshot: Snapshot,
  station: string,
): Snapshot['items'][number] | undefined =>
  originals(snapshot, station).find(({ tag }) => tag.kind === 'station')
