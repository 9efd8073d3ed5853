import type { Authors } from './author-key.ts'
import { crowded } from './crowded.ts'
import type { Interpretation } from './interpretation.ts'
import { labels, listed, look } from './look.ts'
import { lookAtItems, type LaidBoxes } from './look-at-items.ts'
import { lookAtNotes } from './look-at-notes.ts'
import { lookAtRounds, type CountedRound } from './look-at-rounds.ts'
import { movedTogether } from './movement.ts'
import type { Attention } from './standing.ts'

export interface AttentionContext {
  readonly authors: Authors
  /** Left out where nobody knows where things were laid. */
  readonly laidBoxes?: LaidBoxes
}

/**
 * "Needs a look": everything on the board that may not mean what it counts as. All of it is counted as the rules say.
 * @param before the reading before this one, for what moved; null for the first
 * @param now when the board was read, milliseconds since 1970
 */
export function attention(
  board: Interpretation,
  before: Interpretation | null,
  counted: readonly CountedRound[],
  { authors, laidBoxes }: AttentionContext,
  now: number,
): Attention[] {
  const label = labels(board)
  const moves = before ? movedTogether(before, board, authors) : []
  return [
    ...lookAtNotes(board),
    ...lookAtRounds(board, counted),
    ...lookAtItems(board, laidBoxes ?? null),
    ...(laidBoxes ? crowded(board, laidBoxes) : []),
    ...moves.map((move) =>
      look(
        'moved-together',
        [...move.now, ...move.before].find(({ station }) => station !== null)?.station ?? '',
        move.now.map(({ note }) => note.id),
        listed(move.before.map(({ zone }) => label(zone))),
        listed(move.now.map(({ zone }) => label(zone))),
        now,
      ),
    ),
  ]
}
