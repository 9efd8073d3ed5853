import { normalName } from '../votes/author-key.ts'
import { sameNames, severalPeople, strangers } from '../votes/strangers.ts'
import type { Round } from '../workshop/round.ts'
import type { RosterPerson, Workshop } from '../workshop/workshop.ts'
import type { Derived } from './derive.ts'
import type { PeopleView } from './view.ts'

/** The question of the check-in about what must be in the room. */
const roleRow = 'role'

/** Who is there, who is not known yet, and who cannot be told apart. */
export function peopleView(
  workshop: Workshop,
  derived: Derived,
  rounds: readonly Round[],
  here: number | null,
): PeopleView {
  const { board, context, roster } = derived
  const { ignored } = workshop
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
    strangers: strangers(board, context, ignored),
    sameName: [...new Set([...sameNames(roster), ...likeFacilitators(workshop, derived)])],
    severalPeople: severalPeople(board, rounds, context, ignored),
    roles: roles(derived),
  }
}

/** Where notes say only a name, votes of whoever is called like a facilitator do not count (rule 6). */
function likeFacilitators(
  { facilitators }: Workshop,
  { context, roster }: Derived,
): readonly string[] {
  if (context.authors === 'id') return []
  const keys = roster.flatMap((person) =>
    person.part === 'votes' ? [...person.keys, normalName(person.name)] : [],
  )
  return facilitators.flatMap(({ name, key }) => (key !== null && keys.includes(key) ? [name] : []))
}

const isThere = ({ department, keys, part }: RosterPerson): boolean =>
  part !== 'left' && (department !== null || keys.length > 0)

function roles({ board }: Derived): PeopleView['roles'] {
  const named = board.choices
    .filter(({ row }) => row === roleRow)
    .map(({ key, notes }) => {
      const names = notes.map(({ text, author }) => text || (author.name ?? ''))
      return [key, names.filter((name) => name !== '')] as const
    })
  return Object.fromEntries(named)
}
