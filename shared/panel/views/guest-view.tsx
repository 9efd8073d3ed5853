import { areaName } from '../area-words.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Places } from '../parts/places.tsx'
import { Title } from '../parts/title.tsx'
import { openStation } from '../place.ts'
import { leadSentence } from '../../report/standing-text.ts'

/** W14: for whoever did not start this workshop. How to vote, and only results of votes that have stopped. */
export function GuestView() {
  const { words, view, session, host } = usePanel()
  const says = words.panel.guest
  const { workshop, stations } = view.value
  const name = workshop?.facilitators.map((one) => one.name).find(Boolean) ?? ''
  const open = openStation(view.value)
  const stopped = stations.flatMap((station) => {
    const round = station.rounds.find((one) => one.round.state === 'closed')
    return round ? [{ station, tally: round.tally }] : []
  })
  return (
    <>
      <Title>{name ? says.title(name) : says.titleUnknown}</Title>
      <p class="lead" role="status">
        {open ? (
          <>
            <span aria-hidden="true">● </span>
            {says.open(areaName(words, open))}
          </>
        ) : (
          says.noVote
        )}
      </p>
      {open && (
        <>
          <ol class="steps">
            {says.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="quiet">{says.make(host.newNote)}</p>
        </>
      )}
      <p class="quiet">{says.later(name || says.somebody)}</p>
      {stopped.length > 0 && (
        <section>
          <h2>{says.results}</h2>
          {stopped.map(({ station, tally }) => (
            <details key={station.id}>
              <summary>
                <strong>{areaName(words, station)}</strong>: {leadSentence(words, tally)}
              </summary>
              <Places tally={tally} />
            </details>
          ))}
        </section>
      )}
      <div class="foot">
        <Act run={() => session.runTogether()}>{says.together(name || says.somebody)}</Act>
        <Confirm
          question={says.takeOverSure(name || says.somebody)}
          yes={says.takeOver}
          run={() => session.takeOver()}
        >
          {says.takeOver}
        </Confirm>
      </div>
    </>
  )
}
