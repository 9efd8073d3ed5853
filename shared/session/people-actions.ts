import { updateWorkshop } from './update-workshop.ts'
import type { RosterPerson, Workshop } from '../workshop/workshop.ts'
import type { Core } from './core.ts'
import type { Session } from './session.ts'

type People = Pick<
  Session,
  'setDecider' | 'setDepartments' | 'changePerson' | 'addPeople' | 'identify'
>

/** What the facilitator knows of the people and the room, and the board does not. */
export function peopleActions(core: Core): People {
  const change = (action: string, to: (workshop: Workshop) => Workshop): Promise<void> =>
    core.act({
      action,
      run: async () => {
        const roster = [...core.derived.roster]
        // People who have just checked in are changed as those who are stored.
        await updateWorkshop(core.board, (workshop) =>
          to({ ...workshop, roster: [...workshop.roster, ...newcomers(workshop, roster)] }),
        )
        await core.reload()
      },
    })

  return {
    setDecider: (decider) => change('decider', (workshop) => ({ ...workshop, decider })),
    setDepartments: (departments) =>
      change('departments', (workshop) => ({ ...workshop, departments: [...departments] })),
    changePerson: (id, changes) =>
      change('person', (workshop) => ({
        ...workshop,
        roster: workshop.roster.map((person) =>
          person.id === id ? { ...person, ...changes } : person,
        ),
      })),
    addPeople: (names) => change('people-add', (workshop) => names.reduce(withPerson, workshop)),

    identify: (key, as) =>
      change('identify', (workshop) => {
        if (as === 'ignore') return { ...workshop, ignored: including(workshop.ignored, key) }
        if (as === 'several-people') {
          return { ...workshop, notOnePerson: including(workshop.notOnePerson, key) }
        }
        const known = 'name' in as ? withPerson(workshop, as.name) : workshop
        const id = 'person' in as ? as.person : personNamed(known, as.name)?.id
        return {
          ...known,
          // Whose the notes are has been said: nobody is asked again whether they are several people's.
          ignored: including(known.ignored, key),
          roster: known.roster.map((person) => ({
            ...person,
            keys:
              person.id === id
                ? including(person.keys, key)
                : person.keys.filter((other) => other !== key),
          })),
        }
      }),
  }
}

const including = (list: readonly string[], value: string): string[] => [
  ...new Set([...list, value]),
]

const newcomers = ({ roster }: Workshop, now: readonly RosterPerson[]): RosterPerson[] =>
  now.filter(({ id }) => !roster.some((person) => person.id === id))

const personNamed = ({ roster }: Workshop, name: string): RosterPerson | undefined =>
  roster.find((person) => person.name === name.trim())

/** A name that is on the list already is the same person. */
export function withPerson(workshop: Workshop, name: string): Workshop {
  const trimmed = name.trim()
  if (trimmed === '' || personNamed(workshop, trimmed)) return workshop
  const numbers = workshop.roster.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0))
  const person: RosterPerson = {
    id: `p${Math.max(0, ...numbers) + 1}`,
    name: trimmed,
    keys: [],
    department: null,
    part: 'votes',
    cannotEdit: false,
  }
  return { ...workshop, roster: [...workshop.roster, person] }
}
