import type { Capabilities } from '../board/board.ts'
import { authorKey } from '../votes/author-key.ts'
import { marksOf } from '../votes/tally.ts'
import type { Attention, Tally } from '../votes/standing.ts'
import type { Round } from '../workshop/round.ts'
import type { DeckWords } from '../workshop/deck.ts'
import { wordsOf } from '../workshop/words-of.ts'
import { type Carried, carriedOn, nothingCarried } from '../workshop/carried.ts'
import type { FactsContext, Station, TitleWords } from '../workshop/station.ts'
import { settingsOf } from '../workshop/settings.ts'
import type { StationEntry, Workshop } from '../workshop/workshop.ts'
import { tallyOf, type Derived } from './derive.ts'
import { mayVote, votingPeople } from './may-vote.ts'
import { draftRound, roundsOf } from './rounds.ts'
import type { Stored } from './stored.ts'
import type { RoundView, StationView } from './view.ts'

/** A station's rounds, newest first; before its first vote, the one that is proposed. */
export function shownRounds(
  stored: Stored,
  workshop: Workshop,
  id: string,
  station: Station,
): Round[] {
  const rounds = roundsOf(stored, id)
  return rounds.length > 0 || !station.round ? rounds : [draftRound(workshop, id, station.round)]
}

/** What a round's view shows beside its count. @param attention of the round's station */
function roundView(
  round: Round,
  stored: Stored,
  derived: Derived,
  attention: readonly Attention[],
): RoundView {
  const tally = tallyOf(round, stored, derived)
  const voted = new Set(tally.voted)
  const then = tally.frozen ? stored.closings.get(round.id)?.people : undefined
  const count = then ?? mayVote(tally, derived)
  return {
    round,
    tally,
    numbers: {
      voted: tally.voted.length,
      voters: count,
      placed: tally.total,
      given: count * round.votes,
      outside: derived.board.readings
        .filter(({ kind, station }) => kind === 'stray' && station === round.station)
        .map(({ note }) => note.id),
      toLookAt: attention.filter(({ kind }) => kind !== 'stray').length,
    },
    notYet:
      round.names && round.state === 'open'
        ? votingPeople(derived)
            .filter(({ id }) => !voted.has(id))
            .map(({ name }) => name)
        : [],
  }
}

export interface StationContext {
  readonly stored: Stored
  readonly workshop: Workshop
  readonly derived: Derived
  readonly deck: DeckWords
  readonly stations: readonly Station[]
  /** Of all stations. */
  readonly attention: readonly Attention[]
  /** Whether the board was read. */
  readonly read: boolean
  readonly authors: Capabilities['authors']
}

/** A station with all that its facts are read from but for what the others hand on. */
interface Read {
  readonly entry: StationEntry
  readonly station: Station
  readonly read: Omit<FactsContext<{ readonly head: TitleWords }>, 'carried'>
  readonly rounds: readonly RoundView[]
  /** The last vote that was stopped: what it decided holds until another one is. */
  readonly stopped: Tally | null
  readonly attention: readonly Attention[]
}

/** All stations as the panel shows them, in the order of the day, whenever each was laid, and what they hand on. */
export function stationViews(context: StationContext): {
  readonly stations: StationView[]
  readonly carried: Carried
} {
  const all = context.workshop.stations.flatMap((entry) => readStation(entry, context) ?? [])
  // So that what is handed on begins with what came first, too.
  const day = context.stations.flatMap(({ kind }) => all.filter(({ entry }) => entry.kind === kind))
  // Twice: in the second pass every station knows what all the others hand on, the later ones included.
  const carried = handedOnBy(day, handedOnBy(day, null))
  return {
    stations: day.map((one) => stationView(one, carried, context)),
    carried,
  }
}

/** @param known what all hand on; null while nobody knows, so that each knows only of those before it */
function handedOnBy(day: readonly Read[], known: Carried | null): Carried {
  let carried = nothingCarried
  for (const { station, read, stopped } of day) {
    if (!station.hands) continue
    const tally = stopped ?? read.tally
    const facts = station.facts({ ...read, tally, carried: known ?? carried })
    carried = carriedOn(carried, station.hands(facts))
  }
  return carried
}

/** Null for a kind that this version does not know. */
function readStation(entry: StationEntry, context: StationContext): Read | null {
  const { stored, workshop, derived, deck } = context
  const station = context.stations.find(({ kind }) => kind === entry.kind)
  const words = wordsOf(deck, entry.kind)
  if (!station || !words) return null
  const attention = context.attention
    .filter((one) => one.station === entry.id)
    .map((one) => withAuthor(one, context))
  const rounds = shownRounds(stored, workshop, entry.id, station).map((round) =>
    roundView(round, stored, derived, attention),
  )
  const read = {
    station: entry.id,
    words,
    departments: workshop.departments,
    roster: derived.roster,
    board: derived.board,
    tally: (rounds.find(({ round }) => round.state !== 'draft') ?? rounds[0])?.tally ?? null,
    decision: decision(entry, context),
    settings: settingsOf(stored.settings, entry.id, entry.kind),
  }
  // A vote that was stopped before anybody voted takes nothing back.
  const frozen = rounds.filter(({ tally }) => tally.frozen)
  const stopped = (frozen.find(({ tally }) => tally.total > 0) ?? frozen[0])?.tally ?? null
  return { entry, station, read, rounds, stopped, attention }
}

function stationView(
  { entry, station, read, rounds, attention }: Read,
  carried: Carried,
  context: StationContext,
): StationView {
  const { board } = context.derived
  const [newest] = rounds
  return {
    id: entry.id,
    kind: entry.kind,
    onBoard: context.read ? board.areas.some((area) => area.station === entry.id) : entry.laid,
    facts: station.facts({ ...read, carried }),
    rounds,
    decision: read.decision,
    attention,
    early:
      newest?.round.state === 'draft'
        ? marksOf(board, newest.round).map(({ note }) => note.id)
        : [],
  }
}

/** Who may have made a note of unknown hand, so that the facilitator can say whose it is. */
function withAuthor(one: Attention, { derived, authors }: StationContext): Attention {
  if (one.kind !== 'unknown') return one
  const note = derived.board.readings.find((reading) => reading.note.id === one.items[0])?.note
  return { ...one, detail: (note && authorKey(note, authors)) ?? '' }
}

/** What people wrote into "We decide" on the board is the decision's text; who decided is known from the panel. */
function decision(
  { id }: StationEntry,
  { workshop, derived }: StationContext,
): StationView['decision'] {
  const stored = workshop.decisions[id] ?? null
  const written = derived.board.fields.find(
    ({ station, card, key }) => station === id && card === null && key === 'decide',
  )
  if (!written || written.text === '') return stored
  return { text: written.text, by: stored?.by ?? '' }
}
