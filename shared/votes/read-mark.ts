import type { Note } from '../board/snapshot.ts'
import type { Round } from '../workshop/round.ts'
import type { VoteContext } from './context.ts'
import { departmentOf, legend } from './department-of.ts'
import type { Mark, Zone } from './interpretation.ts'
import { readWeight } from './read-weight.ts'
import type { Signed } from './voters.ts'

/** The option that a vote zone stands for: its card, or the adopted note that carries it. */
export const optionKey = ({ card, key }: Pick<Zone, 'card' | 'key'>): string => card ?? key

/** Makes votes of the notes that are read as such (rules 5, 6 and 7), before any budget. */
export function readMark(
  { departments }: VoteContext,
  sign: (note: Note) => Signed,
): (note: Note, zone: Zone, round: Round | null) => Mark {
  const meaning = legend(departments)
  return (note, zone, round) => {
    const { voter, person, words, facilitator } = sign(note)
    const reads = round?.reads ?? 'reason'
    const weight = note.kind === 'sticky' && reads === 'weight' ? readWeight(words) : null
    const speaks = note.kind === 'sticky' && reads !== 'key' && weight === null
    const first = round?.departmentBy ?? 'voter'
    const { department, disputed } = departmentOf(person, meaning(note.hue), first)
    return {
      note,
      zone,
      option: optionKey(zone),
      weight: weight ?? 1,
      reason: speaks ? words : '',
      voter,
      department,
      disputed,
      facilitator,
    }
  }
}
