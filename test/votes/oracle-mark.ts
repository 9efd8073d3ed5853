import type { Note } from '../../shared/board/snapshot.ts'
import type { VoteContext } from '../../shared/votes/context.ts'
import type { Round } from '../../shared/workshop/round.ts'
import type { Region } from './oracle-ground.ts'
import { named, weigh } from './oracle-words.ts'

/* The oracle's reading of a vote: rules 5, 6 and 7. */

export interface OracleMark {
  note: string
  zone: string
  option: string
  weight: number
  voter: string
  department: string
  disputed: boolean
  facilitator: boolean
  reason: string
}

function plainName(name: string | null): string {
  return (name ?? '').normalize('NFKC').trim().split(/\s+/).join(' ').toLowerCase()
}

function keyOf(note: Note, context: VoteContext): string {
  return context.authors === 'id' ? (note.author.id ?? '') : plainName(note.author.name)
}

function isUnknown(key: string, notes: readonly Note[], context: VoteContext): boolean {
  if (key === '' || context.notOnePerson.includes(key)) return true
  if (context.authors === 'id') return false
  if (key === 'anonymous') return true
  let seen = ''
  for (const note of notes) {
    if (plainName(note.author.name) !== key || !note.author.id) continue
    if (seen !== '' && seen !== note.author.id) return true
    seen = note.author.id
  }
  return false
}

export function markOf(
  note: Note,
  zone: Region,
  round: Round | null,
  notes: readonly Note[],
  context: VoteContext,
): OracleMark {
  const { who, rest } = named(note.text, context.roster)
  const key = keyOf(note, context)
  let voter = ''
  let person = who
  if (who) voter = who.id
  else if (!isUnknown(key, notes, context)) {
    const owners = context.roster.filter(
      (one) =>
        one.keys.includes(key) || (context.authors === 'name' && plainName(one.name) === key),
    )
    person = owners.length === 1 ? (owners[0] ?? null) : null
    voter = person ? person.id : 'k:' + key
  }
  let weight = 1
  let reason = rest
  const reads = round ? round.reads : 'reason'
  if (note.kind !== 'sticky' || reads === 'key') reason = ''
  else if (reads === 'weight') {
    const said = weigh(rest)
    if (said !== null) {
      weight = said
      reason = ''
    }
  }
  const coloured = context.departments.filter(({ hue }) => hue !== null && hue === note.hue)
  const byHue = coloured.length === 1 && note.hue !== 'yellow' ? (coloured[0]?.key ?? '') : ''
  const byVoter = person?.department ?? ''
  return {
    note: note.id,
    zone: zone.id,
    option: zone.card ?? zone.key,
    weight,
    voter,
    department: round?.departmentBy === 'note' ? byHue || byVoter : byVoter || byHue,
    disputed: byHue !== '' && byVoter !== '' && byHue !== byVoter,
    facilitator: who === null && key !== '' && context.facilitators.includes(key),
    reason,
  }
}
