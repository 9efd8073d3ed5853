import type { Closing, Round } from '../workshop/round.ts'
import { count, type Ballot } from './count.ts'
import { readingKinds, type Interpretation, type ReadingKind } from './interpretation.ts'
import { optionsOf } from './options-of.ts'
import type { CountedMark, Tally } from './standing.ts'
import { marksOf } from './tally.ts'

/** Rule 11: votes that lie there now and were not frozen, and frozen ones that are no votes of this round any more. */
function sinceThen(
  closing: Closing,
  round: Round,
  now: Interpretation,
): Pick<Tally, 'late' | 'gone'> {
  const keys = new Set(closing.options.map(([key]) => key))
  const frozen = new Set(closing.marks.map(([note]) => note))
  const left = new Map(round.left)
  const present = marksOf(now, round)
    .filter(({ note, zone, option }) => keys.has(option) && left.get(note.id) !== zone.id)
    .map(({ note }) => note.id)
  const there = new Set(present)
  return {
    late: present.filter((note) => !frozen.has(note)),
    gone: [...frozen].filter((note) => !there.has(note)),
  }
}

/**
 * The count that a closing froze, as it was then; what the board says now only tells which votes came late and which are
 * gone, neither of which counts.
 */
export function tallyClosing(closing: Closing, round: Round, now: Interpretation | null): Tally {
  const reasons = new Map(closing.reasons)
  const marks = closing.marks.map(
    ([note, option, weight, counted, voter, department]): CountedMark => {
      const reason = reasons.get(note) ?? ''
      return { note, option, weight, counted, voter, department, reason }
    },
  )
  const gone = new Set(
    now ? optionsOf(now, round).flatMap((option) => (option.gone ? [option.key] : [])) : [],
  )
  const ballot: Ballot = {
    options: closing.options.map(([key, words]) => ({ key, words, gone: gone.has(key) })),
    marks,
    sizes: new Map(Object.entries(closing.sizes)),
    departments: new Map(Object.entries(closing.departments)),
  }
  return {
    round: round.id,
    frozen: true,
    ...count(ballot, round),
    marks,
    names: closing.voters,
    over: closing.over.map(([voter, placed, allowed, notes]) => ({
      voter,
      placed,
      allowed,
      notes,
    })),
    offOption: [],
    readings: Object.fromEntries(
      readingKinds.map((kind) => [kind, closing.readings[kind] ?? 0]),
    ) as Record<ReadingKind, number>,
    ...(now ? sinceThen(closing, round, now) : { late: [], gone: [] }),
  }
}
