import type { Hue } from '../board/snapshot.ts'
import type { Round } from '../workshop/round.ts'
import type { Department, RosterPerson } from '../workshop/workshop.ts'

/** Rule 7: what the colours of notes stand for. A hue goes to one department only; yellow is the hosts' own default. */
export function legend(departments: readonly Department[]): (hue: Hue | null) => string | null {
  const meant = new Map<Hue, string | null>()
  for (const { hue, key } of departments) if (hue) meant.set(hue, meant.has(hue) ? null : key)
  return (hue) => (hue === null || hue === 'yellow' ? null : (meant.get(hue) ?? null))
}

/** Rule 7: the department of a vote, the voter's first or the note's, as the round says. */
export function departmentOf(
  person: RosterPerson | null,
  byHue: string | null,
  first: Round['departmentBy'],
): { readonly department: string | null; readonly disputed: boolean } {
  const byVoter = person?.department ?? null
  return {
    department: first === 'note' ? (byHue ?? byVoter) : (byVoter ?? byHue),
    disputed: byVoter !== null && byHue !== null && byVoter !== byHue,
  }
}
