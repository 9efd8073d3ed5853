import { keyOf } from '../workshop/key-of.ts'
import type { Option, Round } from '../workshop/round.ts'
import type { RoundDefaults } from '../workshop/station.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { RoundSettings } from './session.ts'
import type { Stored } from './stored.ts'

const minute = 60_000

/** A station's rounds, newest first. */
export const roundsOf = ({ rounds }: Pick<Stored, 'rounds'>, station: string): Round[] =>
  rounds.filter((round) => round.station === station).sort((a, b) => b.number - a.number)

/** A station's round that is open now; null where none is. */
export const openRoundOf = (stored: Pick<Stored, 'rounds'>, station: string): Round | null =>
  roundsOf(stored, station).find(({ state }) => state === 'open') ?? null

export const roundId = (station: string, number: number): string => `${station}-${number}`

/** Keys of all closings that were ever stored, the older ones of reopened rounds included. */
export const closingKeys = (rounds: readonly Pick<Round, 'id' | 'closings'>[]): string[] =>
  rounds.flatMap(({ id, closings }) =>
    // One more: a closing whose round could not be written after it.
    Array.from({ length: closings + 1 }, (_, index) => keyOf.closing(id, index + 1)),
  )

/**
 * The next round of a station as it is proposed. Its id follows from its number, so two panels that begin one at the
 * same moment begin the same one. While a round is a draft, `closesAt` is the length it will have.
 */
export function draftRound(
  { rounds }: Pick<Workshop, 'rounds'>,
  station: string,
  defaults: RoundDefaults,
): Round {
  const known = rounds.filter((round) => round.station === station)
  // After a fresh start there may be fewer than have a number: what nobody could read was left.
  const numbers = known.map(({ id }) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0))
  const number = Math.max(known.length, ...numbers) + 1
  return {
    v: 1,
    id: roundId(station, number),
    station,
    number,
    state: 'draft',
    zones: defaults.zones,
    options: [],
    votes: defaults.votes,
    perOption: 1,
    over: 'cap',
    reads: 'reason',
    names: defaults.names,
    departments: defaults.departments,
    departmentBy: 'voter',
    minimum: 2,
    emoji: false,
    openedAt: null,
    closesAt: defaults.minutes === null ? null : defaults.minutes * minute,
    closedAt: null,
    left: [],
    closings: 0,
    revision: 0,
  }
}

/** A second vote with the first one's settings. @param options these option keys only; null for all on the board */
export function againRound(
  workshop: Pick<Workshop, 'rounds'>,
  before: Round,
  defaults: RoundDefaults,
  options: readonly string[] | null,
): Round {
  const { id, number, closesAt } = draftRound(workshop, before.station, defaults)
  return {
    ...before,
    id,
    number,
    state: 'draft',
    closesAt,
    openedAt: null,
    closedAt: null,
    left: [],
    closings: 0,
    revision: 0,
    options: before.options.filter(({ key, note }) =>
      options === null ? note !== null : options.includes(key),
    ),
  }
}

export function withSettings(round: Round, { minutes, ...settings }: RoundSettings): Round {
  return {
    ...round,
    ...settings,
    ...(minutes !== undefined && { closesAt: minutes === null ? null : minutes * minute }),
  }
}

/** Rule 11: from here on the options are fixed. @param left notes that are left out, with their zones */
export const opened = (
  draft: Round,
  options: readonly Option[],
  left: Round['left'],
  now: number,
): Round => ({
  ...draft,
  state: 'open',
  options: options.map(({ key, words, note }) => ({ key, words, note })),
  left,
  openedAt: now,
  closesAt: draft.closesAt === null ? null : now + draft.closesAt,
})

export const closed = (round: Round, now: number): Round => ({
  ...round,
  state: 'closed',
  closedAt: now,
  closings: round.closings + 1,
})

export const reopened = (round: Round): Round => ({
  ...round,
  state: 'open',
  closedAt: null,
  closesAt: null,
})

/** From the end that was set, or from now where that has passed. */
export const minuteLonger = (round: Round, now: number): Round => ({
  ...round,
  closesAt: Math.max(round.closesAt ?? now, now) + minute,
})
