import type { Capabilities } from '../board/board.ts'
import { authorKey } from '../votes/author-key.ts'
import { marksOf } from '../votes/tally.ts'
import type { Attention } from '../votes/standing.ts'
import type { Round } from '../workshop/round.ts'
import { wordsOf } from '../workshop/deck.ts'
import type { Station } from '../workshop/station.ts'
import type { StationEntry, Workshop } from '../workshop/workshop.ts'
import { tallyOf, type Derived } from './derive.ts'
import { mayVote, votingPeople } from './may-vote.ts'
import { draftRound, roundsOf } from './rounds.ts'
import type { DeckWords } from './scenes.ts'
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

/** One station as the panel shows it; null for a kind that this version does not know. */
export function stationView(entry: StationEntry, context: StationContext): StationView | null {
  const { stored, workshop, derived, deck } = context
  const station = context.stations.find(({ kind }) => kind === entry.kind)
  const words = wordsOf(deck, entry.kind)
  if (!station || !words) return null
  const { board } = derived
  const attention = context.attention
    .filter((one) => one.station === entry.id)
    .map((one) => withAuthor(one, context))
  const rounds = shownRounds(stored, workshop, entry.id, station)
  const [newest] = rounds
  return {
    id: entry.id,
    kind: entry.kind,
    onBoard: context.read ? board.areas.some((area) => area.station === entry.id) : entry.laid,
    facts: station.facts({ station: entry.id, words, departments: workshop.departments, board }),
    rounds: rounds.map((round) => roundView(round, stored, derived, attention)),
    decision: decision(entry, context),
    attention,
    early: newest?.state === 'draft' ? marksOf(board, newest).map(({ note }) => note.id) : [],
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
