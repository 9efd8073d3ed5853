import type { Note, Snapshot } from '../../shared/board/snapshot.ts'
import type { VoteContext } from '../../shared/votes/context.ts'
import type { Round } from '../../shared/workshop/round.ts'
import type { OracleMark } from './oracle-mark.ts'
import type { OracleBoard } from './oracle.ts'

/* The second half of the oracle: what a board's votes count. */

export interface OracleTally {
  options: [key: string, score: number, rank: number, voters: number][]
  counted: [note: string, counted: number][]
  over: [voter: string, placed: number, allowed: number, notes: string[]][]
  off: string[]
  groups: [key: string, members: string[], size: number, scores: [string, number][]][] | null
  reasons: [option: string, reasons: string[]][]
}

/** Ids in the order of rule 8, by padding every run of digits. */
function padded(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(30, '0'))
}

/** The count of an open round. */
export function oracleTally(
  board: OracleBoard,
  regions: Snapshot['items'],
  notes: readonly Note[],
  round: Round,
  context: VoteContext,
): OracleTally {
  const keys = round.options.map(({ key }) => key)
  const inBoxes = board.marks.filter(({ zone }) => {
    const item = regions.find(({ id }) => id === zone)
    if (item) {
      const { station, key } = item.tag
      return station === round.station && (round.zones === null || round.zones === key)
    }
    // An adopted note belongs to the station of the first round that adopted it.
    for (const one of context.rounds)
      for (const { note } of one.options) if (note === zone) return one.station === round.station
    return false
  })
  const marks = inBoxes.filter(({ option }) => keys.includes(option))
  const made = (id: string): number => notes.find((note) => note.id === id)?.madeAt ?? Infinity
  marks.sort((a, b) => {
    if (made(a.note) !== made(b.note)) return made(a.note) < made(b.note) ? -1 : 1
    const [idA, idB] = [padded(a.note), padded(b.note)]
    return idA < idB ? -1 : idA > idB ? 1 : a.note < b.note ? -1 : 1
  })

  const counted: [string, number][] = []
  const over: OracleTally['over'] = []
  for (const mark of marks) {
    if (mark.facilitator) {
      counted.push([mark.note, 0])
      continue
    }
    if (mark.voter === '') {
      counted.push([mark.note, mark.weight])
      continue
    }
    // Played again from the start for each mark: slow, and without any state to get wrong.
    let leftInRound = round.votes
    const leftOnOption = new Map<string, number>()
    let spent = 0
    for (const earlier of marks) {
      if (earlier.voter !== mark.voter || earlier.facilitator) continue
      const left = leftOnOption.get(earlier.option) ?? round.perOption
      spent = Math.max(0, Math.min(earlier.weight, leftInRound, left))
      leftInRound -= spent
      leftOnOption.set(earlier.option, left - spent)
      if (earlier === mark) break
    }
    const capped = round.over === 'cap' && context.roster.some(({ id }) => id === mark.voter)
    counted.push([mark.note, capped ? spent : mark.weight])
    let sum = over.find(([voter]) => voter === mark.voter)
    if (!sum) over.push((sum = [mark.voter, 0, 0, []]))
    sum[1] += mark.weight
    sum[2] += spent
    if (spent < mark.weight) sum[3].push(mark.note)
  }

  const votes = marks.map((mark, index) => ({ mark, count: counted[index]?.[1] ?? 0 }))
  const scores = keys.map((key) => {
    let score = 0
    for (const { mark, count } of votes) if (mark.option === key) score += count
    return score
  })
  const options = keys.map((key, index): OracleTally['options'][number] => {
    const score = scores[index] ?? 0
    let place = 1
    for (const other of scores) if (other > score) place++
    const people = new Set<string>()
    for (const { mark, count } of votes)
      if (mark.option === key && count > 0 && mark.voter !== '') people.add(mark.voter)
    return [key, score, place, people.size]
  })
  const reasons: OracleTally['reasons'] = []
  for (const key of keys) {
    const said = marks.filter(({ option, reason }) => option === key && reason !== '')
    if (said.length > 0) reasons.push([key, said.map(({ reason }) => reason).sort()])
  }
  return {
    options,
    counted,
    over: over.filter(([, , , notes]) => notes.length > 0),
    off: inBoxes.filter(({ option }) => !keys.includes(option)).map(({ note }) => note),
    groups: round.departments ? groupsOf(votes, keys, round, context) : null,
    reasons,
  }
}

/** Rule 9. */
function groupsOf(
  votes: { mark: OracleMark; count: number }[],
  keys: string[],
  round: Round,
  context: VoteContext,
): OracleTally['groups'] {
  const present: string[] = []
  const add = (key: string): void => {
    if (key !== '' && !present.includes(key)) present.push(key)
  }
  for (const person of context.roster) add(person.department ?? '')
  for (const { mark, count } of votes) if (count > 0) add(mark.department)
  const nameOf = (key: string): string =>
    context.departments.find((department) => department.key === key)?.name ?? key
  const sizeOf = (key: string): number => {
    const entries = context.roster.filter(({ department }) => department === key).length
    if (entries > 0) return entries
    const people = new Set<string>()
    for (const { mark, count } of votes)
      if (mark.department === key && count > 0 && mark.voter !== '') people.add(mark.voter)
    return people.size
  }
  let alone = present.filter((key) => sizeOf(key) >= round.minimum)
  const others = present.filter((key) => sizeOf(key) < round.minimum)
  const total = (group: string[]): number => group.reduce((sum, key) => sum + sizeOf(key), 0)
  while (others.length > 0 && total(others) < round.minimum && alone.length > 0) {
    let smallest = alone[0] ?? ''
    for (const key of alone) {
      const [a, b] = [sizeOf(key), sizeOf(smallest)]
      const lower =
        nameOf(key) < nameOf(smallest) || (nameOf(key) === nameOf(smallest) && key < smallest)
      if (a < b || (a === b && lower)) smallest = key
    }
    const joining = smallest
    others.push(joining)
    alone = alone.filter((key) => key !== joining)
  }
  const groups = alone.map((key) => ({ key, members: [key] }))
  if (others.length > 0) groups.push({ key: 'others', members: others })
  if (groups.length < 2) return null
  return groups.map(({ key, members }) => [
    key,
    [...members].sort(),
    total(members),
    keys.map((option) => {
      let score = 0
      for (const { mark, count } of votes)
        if (mark.option === option && members.includes(mark.department)) score += count
      return [option, score]
    }),
  ])
}
