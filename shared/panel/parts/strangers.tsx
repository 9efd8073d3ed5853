import type { Session } from '../../session/session.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { Show } from './show.tsx'

/** Whoever made notes without checking in, and whoever cannot be told from somebody else. */
export function Strangers() {
  const { words, view, session } = usePanel()
  const says = words.panel.people
  const { strangers, sameName, severalPeople } = view.value.people
  const about = words.panel.labelled
  return (
    <>
      {strangers.length > 0 && (
        <section>
          <h2>{says.strangers}</h2>
          <ul class="list">
            {strangers.map(({ key, name, notes }) => {
              const who = name || says.nameless(notes.length)
              return (
                <li key={key}>
                  <span>{name ? words.panel.quoted(name) : who}</span>
                  <span class="row">
                    <Show items={notes} of={who} />
                    {name && (
                      <Act name={about(says.add, who)} run={() => session.identify(key, { name })}>
                        {says.add}
                      </Act>
                    )}
                    <Act name={about(says.ignore, who)} run={() => session.identify(key, 'ignore')}>
                      {says.ignore}
                    </Act>
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {severalPeople.map(({ key, name, person }) => (
        <div class="notice" key={key}>
          <p>{says.several(name || key)}</p>
          <div class="row">
            <Act run={() => session.identify(key, 'several-people')}>{says.severalYes}</Act>
            <Act run={() => session.identify(key, one(person, name))}>{says.severalNo}</Act>
          </div>
        </div>
      ))}
      {sameName.map((name) => (
        <p key={name} class="notice">
          {says.sameName(name)}
        </p>
      ))}
    </>
  )
}

/** Who an author is who is one person after all. Without a name nobody can be put on the list. */
function one(person: string | null, name: string): Parameters<Session['identify']>[1] {
  if (person !== null) return { person }
  return name === '' ? 'ignore' : { name }
}
