import type { Round } from '../workshop/round.ts'
import type { Interpretation } from './interpretation.ts'
import { look } from './look.ts'
import type { Attention, Tally } from './standing.ts'

export interface CountedRound {
  readonly round: Round
  readonly tally: Tally
}

/** What is over, on no option, of nobody known, and options that are gone. What a closing froze is settled. */
export function lookAtRounds(
  board: Pick<Interpretation, 'readings'>,
  counted: readonly CountedRound[],
): Attention[] {
  const words = new Map(board.readings.map(({ note }) => [note.id, note.text]))
  return counted
    .filter(({ tally }) => !tally.frozen)
    .flatMap(({ round: { station }, tally }) => [
      ...tally.over.map(({ voter, placed, allowed, notes }) =>
        look('over', station, notes, tally.names[voter] ?? '', `${placed}/${allowed}`),
      ),
      ...tally.offOption.map((id) => look('off-option', station, [id], words.get(id) ?? '')),
      ...tally.unknown.map((id) => look('unknown', station, [id], words.get(id) ?? '')),
      ...tally.options
        .filter(({ gone }) => gone)
        .map((option) => look('gone', station, [], option.words)),
    ])
}
