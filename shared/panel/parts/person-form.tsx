import type { RosterPerson } from '../../workshop/workshop.ts'
import { usePanel } from '../panel-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { Tick } from './tick.tsx'

const inVotes = ['votes', 'watches', 'left'] as const

/** What is known of one person, to be set right. */
export function PersonForm({ person }: { person: RosterPerson }) {
  const { words, view, session } = usePanel()
  const says = words.panel.people
  const change = (to: Partial<RosterPerson>): void => void session.changePerson(person.id, to)
  return (
    <div class="sheet" role="group" aria-label={says.details(person.name)}>
      <div class="fields">
        <ChoiceField
          label={says.department}
          value={person.department ?? ''}
          onChoice={(key) => change({ department: key || null })}
          options={[
            ...(view.value.workshop?.departments ?? []).map(({ key, name }) => ({
              value: key,
              text: name,
            })),
            { value: '', text: says.noDepartment },
          ]}
        />
        <ChoiceField
          label={says.part}
          value={person.part}
          onChoice={(value) => {
            const part = inVotes.find((one) => one === value)
            if (part) change({ part })
          }}
          options={inVotes.map((part) => ({ value: part, text: says.parts[part] }))}
        />
      </div>
      <Tick checked={person.cannotEdit} onTick={(cannotEdit) => change({ cannotEdit })}>
        {says.cannotEdit(person.name)}
      </Tick>
    </div>
  )
}
