import type { StationView } from '../../session/view.ts'
import { phases } from '../../workshop/station.ts'
import { areaName, kindName } from '../area-words.ts'
import { forms, type Form } from '../forms.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { RadioList } from '../parts/radio-list.tsx'
import { PageTitle } from '../parts/title.tsx'

/** Which question is asked before it goes: what would be lost decides. */
const sureOf = ({ rounds }: StationView): 'removeOpenSure' | 'removeVotedSure' | 'removeSure' =>
  rounds.some(({ round }) => round.state === 'open')
    ? 'removeOpenSure'
    : rounds.some(({ tally }) => tally.frozen)
      ? 'removeVotedSure'
      : 'removeSure'

/** Adding and removing areas. */
export function AreasView() {
  const { words, view, session, stations: kinds } = usePanel()
  const says = words.panel.prepare
  const { stations, workshop } = view.value
  const missing = kinds.filter(
    ({ kind, after }) => after === undefined && !stations.some((station) => station.kind === kind),
  )
  return (
    <>
      <PageTitle>{says.areasTitle}</PageTitle>
      {workshop && (
        <RadioList<Form>
          legend={says.form}
          value={workshop.form}
          onChoice={(form) => void session.setForm(form)}
          options={forms.map((form) => ({ value: form, text: words.panel.first.forms[form] }))}
        />
      )}
      <h2>{says.onBoard}</h2>
      <ul class="list">
        {stations.map((station) => {
          const name = areaName(words, station)
          return (
            <li key={station.id}>
              <span>
                {name}
                {!station.onBoard && <small> ({says.gone})</small>}
              </span>
              {station.onBoard ? (
                <Confirm
                  look="quiet"
                  name={words.panel.labelled(words.panel.remove, name)}
                  question={says[sureOf(station)](name)}
                  yes={says.takeOff}
                  run={() => session.removeStation(station.id)}
                >
                  {words.panel.remove}
                </Confirm>
              ) : (
                <Act
                  look="quiet"
                  name={words.panel.labelled(words.trouble.putBack, name)}
                  run={() => session.putBackStation(station.id)}
                >
                  {words.trouble.putBack}
                </Act>
              )}
            </li>
          )
        })}
      </ul>
      <h2>{says.notOnBoard}</h2>
      {missing.length === 0 && <p class="quiet">{says.allThere}</p>}
      {phases.map((phase) => {
        const block = missing.filter((entry) => entry.phase === phase).map(({ kind }) => kind)
        if (block.length === 0) return null
        return (
          <section key={phase}>
            <h3>{words.panel.phases[phase]}</h3>
            <ul class="list">
              {block.map((kind) => (
                <li key={kind}>
                  <span>{kindName(words, kind)}</span>
                  <Act
                    look="quiet"
                    name={words.panel.labelled(says.put, kindName(words, kind))}
                    run={() => session.addStations([kind])}
                  >
                    {says.put}
                  </Act>
                </li>
              ))}
            </ul>
            {block.length > 1 && (
              <Act run={() => session.addStations(block)}>{says.putBlock(block.length)}</Act>
            )}
          </section>
        )
      })}
    </>
  )
}
