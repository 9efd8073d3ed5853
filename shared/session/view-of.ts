import type { Capabilities } from '../board/board.ts'
import { attention } from '../votes/attention.ts'
import type { CountedRound } from '../votes/look-at-rounds.ts'
import type { Attention } from '../votes/standing.ts'
import type { Station } from '../workshop/station.ts'
import { nothingCarried } from '../workshop/carried.ts'
import type { DeckWords } from '../workshop/deck.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { tallyOf, type Derived } from './derive.ts'
import { laidBoxes } from './laid-boxes.ts'
import { nobody } from './nobody.ts'
import { peopleView } from './people-view.ts'
import type { State } from './state.ts'
import { shownRounds, stationViews } from './station-view.ts'
import type { Phase, SessionView } from './view.ts'

export interface ViewContext {
  readonly can: Capabilities
  readonly stations: readonly Station[]
  readonly deck: DeckWords
}

type Heavy = Pick<
  SessionView,
  | 'language'
  | 'deck'
  | 'workshop'
  | 'settings'
  | 'stations'
  | 'carried'
  | 'people'
  | 'board'
  | 'countedAt'
>

/** What the board and the documents say. Worked out only when one of them is new: `reading` changes far more often. */
export function boardView(state: State, derived: Derived, context: ViewContext): Heavy {
  const { stored, snapshot, countedAt } = state
  const { workshop } = stored
  const { language, deck: shipped } = state.pack
  const words = {
    language: language.code,
    deck: { shipped, inUse: context.deck, hidden: stored.deck.hidden },
  }
  if (!workshop) {
    return {
      ...words,
      workshop,
      settings: {},
      stations: [],
      carried: nothingCarried,
      people: nobody,
      board: snapshot && derived.board,
      countedAt,
    }
  }
  const common = {
    ...context,
    stored,
    workshop,
    derived,
    attention: toLookAt(state, workshop, derived, context),
    read: snapshot !== null,
    authors: context.can.authors,
  }
  const { stations, carried } = stationViews(common)
  const newest = stations.flatMap(({ rounds: [first] }) => first?.round ?? [])
  return {
    ...words,
    workshop: { ...workshop, roster: [...derived.roster] },
    settings: stored.settings,
    stations,
    carried,
    people: peopleView(workshop, derived, newest, state.here),
    board: snapshot && derived.board,
    countedAt,
  }
}

/** The whole view. @param heavy what `boardView` made of this state */
export function viewOf(state: State, heavy: Heavy, { can }: ViewContext): SessionView {
  const { role, progress, reading, busy, troubles, kept } = state
  return { phase: phaseOf(state), can, ...heavy, role, progress, reading, busy, troubles, kept }
}

function phaseOf({ begun, stored, progress, busy }: State): Phase {
  if (!begun) return 'starting'
  if (stored.sealed.some(({ key }) => key === 'workshop')) return 'unreadable'
  if (progress && (progress.state === 'working' || progress.state === 'waiting')) return 'laying'
  const stations = stored.workshop?.stations ?? []
  // Between the press and the job's first word there is nothing to prepare yet: the first view stays.
  const stands = stations.some(({ laid }) => laid) || busy === null
  return stations.length > 0 && stands ? 'ready' : 'nothing'
}

/** Everything to look at, on all stations. What moved is remembered until somebody says that it was meant. */
function toLookAt(
  state: State,
  workshop: Workshop,
  derived: Derived,
  { can, stations, deck }: ViewContext,
): Attention[] {
  const { stored, countedAt, moves, takenIn } = state
  if (countedAt === null) return []
  const counted = workshop.stations.flatMap((entry): CountedRound[] => {
    const station = stations.find(({ kind }) => kind === entry.kind)
    const [round] = station ? shownRounds(stored, workshop, entry.id, station) : []
    return round ? [{ round, tally: tallyOf(round, stored, derived) }] : []
  })
  const boxes = laidBoxes(workshop, stations, deck, stored.settings)
  const found = attention(
    derived.board,
    null,
    counted,
    { authors: can.authors, laidBoxes: boxes },
    countedAt,
  )
  return [...found, ...moves, ...takenIn]
}
