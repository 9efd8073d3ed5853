import { authorKey, normalName, sharedKeys } from '../votes/author-key.ts'
import { foldName } from '../votes/fold-name.ts'
import type { Round } from '../workshop/round.ts'
import type { RosterPerson, Workshop } from '../workshop/workshop.ts'
import type { Derived } from './derive.ts'
import type { PeopleView, RoundView } from './view.ts'

/** The question of the check-in about what must be in the room. */
const roleRow = 'role'

/** Somebody proposed to be several people places more than this many times what one may (rule 6). */
const tooMuch = 2

export const nobody: PeopleView = {
  checkedIn: 0,
  here: null,
  departments: [],
  strangers: [],
  sameName: [],
  severalPeople: [],
  roles: {},
}

/** Who is there, who is not known yet, and who cannot be told apart. */
export function peopleView(
  workshop: Workshop,
  derived: Derived,
  rounds: readonly RoundView[],
  here: number | null,
): PeopleView {
  const { roster } = derived
  const groups = [
    ...workshop.departments.map((department) => ({ department })),
    { department: null },
  ]
  return {
    checkedIn: roster.filter(isThere).length,
    here,
    departments: groups
      .map(({ department }) => ({
        department,
        people: roster.filter((person) => person.department === (department?.key ?? null)),
      }))
      .filter(({ department, people }) => department !== null || people.length > 0),
    strangers: strangers(workshop, derived),
    sameName: sameName(roster),
    severalPeople: severalPeople(workshop, rounds),
    roles: roles(derived),
  }
}

const isThere = ({ department, keys, part }: RosterPerson): boolean =>
  part !== 'left' && (department !== null || keys.length > 0)

function strangers(
  workshop: Workshop,
  { board, context, roster }: Derived,
): PeopleView['strangers'] {
  const { authors, facilitators } = context
  const notes = board.readings.filter(({ station }) => station !== null).map(({ note }) => note)
  const shared = sharedKeys(notes, authors, context.notOnePerson)
  const known = new Set([
    ...roster.flatMap(({ keys, name }) => (authors === 'id' ? keys : [...keys, normalName(name)])),
    ...facilitators,
    ...workshop.ignored,
    ...shared,
  ])
  const found = new Map<string, { name: string; notes: string[] }>()
  for (const note of notes) {
    const key = authorKey(note, authors)
    if (key === null || known.has(key)) continue
    const stranger = found.get(key) ?? { name: note.author.name ?? '', notes: [] }
    stranger.notes.push(note.id)
    found.set(key, stranger)
  }
  return [...found]
    .map(([key, stranger]) => ({ key, ...stranger }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** First names that several people answer to: `@` and the name would not say which of them. */
function sameName(roster: readonly RosterPerson[]): string[] {
  const firsts = new Map<string, string[]>()
  for (const { name, part } of roster) {
    const [first = ''] = name.trim().split(/\s+/)
    const folded = foldName(first)
    if (part !== 'left' && folded !== '') firsts.set(folded, [...(firsts.get(folded) ?? []), first])
  }
  return [...firsts.values()].flatMap(([first, ...others]) =>
    first !== undefined && others.length > 0 ? [first] : [],
  )
}

function severalPeople(
  { notOnePerson }: Workshop,
  rounds: readonly RoundView[],
): PeopleView['severalPeople'] {
  const asked = new Map<string, string>()
  for (const { round, tally } of rounds) {
    for (const { voter, placed } of tally.over) {
      const key = voter.startsWith('k:') ? voter.slice(2) : null
      if (key === null || notOnePerson.includes(key) || placed <= tooMuch * budgetOf(round))
        continue
      asked.set(key, tally.names[voter] ?? '')
    }
  }
  return [...asked].map(([key, name]) => ({ key, name }))
}

const budgetOf = ({ votes }: Round): number => votes

function roles({ board }: Derived): PeopleView['roles'] {
  const named = board.choices
    .filter(({ row }) => row === roleRow)
    .map(({ key, notes }) => {
      const names = notes.map(({ text, author }) => text || (author.name ?? ''))
      return [key, names.filter((name) => name !== '')] as const
    })
  return Object.fromEntries(named)
}
