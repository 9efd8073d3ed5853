import type { FourArgumentsFacts } from '../../workshop/stations/four-arguments.ts'
import { usePanel } from '../panel-context.ts'
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
    </>
  )
}

export const fourArgumentsViews: StationViews = { Result }
