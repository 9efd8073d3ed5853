import { useSignal } from '@preact/signals'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { HeadCount } from '../parts/head-count.tsx'
import { Letters } from '../parts/letters.tsx'
import { PasteNames } from '../parts/paste-names.tsx'
import { PersonForm } from '../parts/person-form.tsx'
import { Strangers } from '../parts/strangers.tsx'
import { PageTitle } from '../parts/title.tsx'

/** W4b: who is here, from the check-in. */
export function PeopleView() {
  const { words, view, session } = usePanel()
  const says = words.panel.people
  const { people, workshop } = view.value
  const open = useSignal<string | null>(null)
  return (
    <>
      <PageTitle>{says.title}</PageTitle>
      <div class="head">
        <p role="status">
          {people.checkedIn === 0 ? says.nobody : says.checkedIn(people.checkedIn, people.here)}
        </p>
        <Act run={() => session.countNow()}>{says.count}</Act>
      </div>
      <HeadCount />
      <ul class="people">
        {people.departments.map(({ department, people: members }) => (
          <li key={department?.key ?? ''}>
            <div class="group">
              <Letters department={department} />
              <strong>{department?.name ?? says.noDepartment}</strong>
              <span>{members.length}</span>
            </div>
            <div class="names">
              {members.map((person) => (
                <button
                  key={person.id}
                  type="button"
                  class={person.part === 'votes' ? 'name' : 'name off'}
                  aria-expanded={open.value === person.id}
                  onClick={() => {
                    open.value = open.value === person.id ? null : person.id
                  }}
                >
                  {person.name}
                  {person.name === workshop?.decider && (
                    <>
                      <span aria-hidden="true"> ★</span>
                      <span class="off-screen">, {says.decides}</span>
                    </>
                  )}
                  {person.part !== 'votes' && (
                    <small> ({says.parts[person.part].toLowerCase()})</small>
                  )}
                  {person.cannotEdit && <small> @</small>}
                </button>
              ))}
            </div>
            {members.map(
              (person) =>
                open.value === person.id && <PersonForm key={person.id} person={person} />,
            )}
          </li>
        ))}
      </ul>
      <Strangers />
      <p>{says.youRun}</p>
      <PasteNames />
    </>
  )
}
