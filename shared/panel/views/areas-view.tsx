import { areaName, kindName } from '../area-words.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { PageTitle } from '../parts/title.tsx'

/** Adding and removing areas. */
export function AreasView() {
  const { words, view, session, stations: kinds } = usePanel()
  const says = words.panel.prepare
  const { stations } = view.value
  const missing = kinds.filter(
    ({ kind, after }) => after === undefined && !stations.some((station) => station.kind === kind),
  )
  return (
    <>
      <PageTitle>{says.areasTitle}</PageTitle>
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
                  question={says.removeSure(name)}
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
      <ul class="list">
        {missing.map(({ kind }) => {
          const name = kindName(words, kind)
          return (
            <li key={kind}>
              <span>{name}</span>
              <Act
                look="quiet"
                name={words.panel.labelled(says.put, name)}
                run={() => session.addStations([kind])}
              >
                {says.put}
              </Act>
            </li>
          )
        })}
      </ul>
    </>
  )
}
