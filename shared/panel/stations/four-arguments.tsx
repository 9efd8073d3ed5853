import { listText } from '../../language/list-text.ts'
import type { FourArgumentsFacts } from '../../workshop/stations/four-arguments.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { VoteResult } from '../parts/vote-result.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const { words } = usePanel()
  const { quadrants } = station.facts as FourArgumentsFacts
  const withExamples = quadrants.filter(({ examples }) => examples.length > 0)
  const round = station.rounds[0]
  return (
    <>
      {round && <VoteResult station={station} round={round} />}
      {withExamples.length > 0 && (
        <details>
          <summary>{words.views['four-arguments'].examples}</summary>
          {withExamples.map(({ key, name, examples }) => (
            <div key={key} class="reasons">
              <h3>{name}</h3>
              <ul>
                {examples.map((example, index) => (
                  <li key={index}>{example || words.panel.look.note}</li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
      <Outcomes station={station} />
    </>
  )
}

/** One page of what the room wants to see change, and the emphasis that it serves. */
function Outcomes({ station }: StationProps) {
  const { words, session } = usePanel()
  const says = words.views['four-arguments']
  const { quadrants, outcomesLaid, emphasis } = station.facts as FourArgumentsFacts
  if (!outcomesLaid)
    return station.rounds[0]?.round.state === 'closed' ? (
      <Act run={() => session.stationAction(station.id, 'add-outcomes')}>{says.addOutcomes}</Act>
    ) : (
      <p class="quiet">{says.outcomesLater}</p>
    )
  return (
    <section>
      <h2>{says.outcomes}</h2>
      {emphasis.length > 0 && <p>{says.emphasis(listText(words, emphasis))}</p>}
      {quadrants.map(({ key, name, outcomes }) => (
        <div key={key}>
          <h3>{name}</h3>
          {outcomes.length === 0 ? (
            <p class="quiet">{says.noOutcome}</p>
          ) : (
            <ul class="bullets">
              {outcomes.map((outcome, index) => (
                <li key={index}>{outcome}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}

export const fourArgumentsViews: StationViews = { Result }
