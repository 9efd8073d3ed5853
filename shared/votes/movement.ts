import type { Authors } from './author-key.ts'
import { authorKey } from './author-key.ts'
import type { Interpretation, Reading } from './interpretation.ts'

/** Notes that went the same way between two reads. */
export interface Movement {
  readonly before: readonly Reading[]
  readonly now: readonly Reading[]
}

/** How many notes, and of how many authors, make a movement that nobody may have meant. */
const least = { notes: 3, authors: 2 }

/**
 * Three or more notes of two or more authors that changed zone between two reads by the same distance: somebody's lasso
 * took them along. Notes whose zone moved with them stayed where they were.
 */
export function movedTogether(
  before: Interpretation,
  now: Interpretation,
  authors: Authors,
): Movement[] {
  const was = new Map(before.readings.map((reading) => [reading.note.id, reading]))
  const moves = new Map<string, { before: Reading[]; now: Reading[] }>()
  for (const reading of now.readings) {
    const old = was.get(reading.note.id)
    if (!old || old.zone?.id === reading.zone?.id) continue
    const x = reading.point.x - old.point.x
    const y = reading.point.y - old.point.y
    if (!Number.isFinite(x) || !Number.isFinite(y) || (x === 0 && y === 0)) continue
    const move = moves.get(`${x} ${y}`) ?? { before: [], now: [] }
    moves.set(`${x} ${y}`, move)
    move.before.push(old)
    move.now.push(reading)
  }
  const authorsOf = (readings: readonly Reading[]): number =>
    new Set(readings.map(({ note }) => authorKey(note, authors))).size
  return [...moves.values()].filter(
    (move) => move.now.length >= least.notes && authorsOf(move.now) >= least.authors,
  )
}
