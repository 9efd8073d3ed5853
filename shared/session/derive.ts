import type { Capabilities } from '../board/board.ts'
import type { Snapshot } from '../board/snapshot.ts'
import { withBlanks } from '../votes/blank-options.ts'
import { checkIn } from '../votes/check-in.ts'
import type { VoteContext } from '../votes/context.ts'
import { interpret } from '../votes/interpret.ts'
import type { Interpretation } from '../votes/interpretation.ts'
import type { Tally } from '../votes/standing.ts'
import { tallyClosing } from '../votes/tally-closing.ts'
import { tally } from '../votes/tally.ts'
import type { Round } from '../workshop/round.ts'
import type { RosterPerson } from '../workshop/workshop.ts'
import type { Stored } from './stored.ts'

/** What board and documents mean together. */
export interface Derived {
  readonly context: VoteContext
  readonly board: Interpretation
  /** The people, those included who checked in since the list was stored last. */
  readonly roster: readonly RosterPerson[]
}

const emptyBoard: Snapshot = { notes: [], items: [], unread: [] }

/** Works out everything from plain data, afresh. A board that was not read yet is an empty one. */
export function derive(
  { workshop, rounds }: Stored,
  snapshot: Snapshot | null,
  authors: Capabilities['authors'],
): Derived {
  const context: VoteContext = {
    rounds,
    departments: workshop?.departments ?? [],
    roster: workshop?.roster ?? [],
    facilitators: workshop?.facilitators.flatMap(({ key }) => key ?? []) ?? [],
    notOnePerson: workshop?.notOnePerson ?? [],
    authors,
  }
  const board = interpret(snapshot ?? emptyBoard, context)
  if (workshop?.nameless) return { context, board, roster: context.roster }
  const { roster } = checkIn(board, context)
  if (sameRoster(roster, context.roster)) return { context, board, roster: context.roster }
  // Whose a vote is depends on the roster, so the board is read once more with the people who are on it.
  const known = { ...context, roster }
  return { context: known, board: interpret(snapshot ?? emptyBoard, known), roster }
}

const sameRoster = (a: readonly RosterPerson[], b: readonly RosterPerson[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** The count of a round: live while it is a draft or open, what was frozen once it is closed. */
export function tallyOf(round: Round, { closings }: Stored, { board, context }: Derived): Tally {
  const closing = closings.get(round.id)
  const counted =
    round.state === 'closed' && closing
      ? tallyClosing(closing, round, board)
      : tally(board, round, context)
  return withBlanks(counted, board, round.station)
}
