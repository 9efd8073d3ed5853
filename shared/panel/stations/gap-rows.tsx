import type { GapRowsFacts } from '../../workshop/stations/gap-rows.ts'
import { usePanel } from '../panel-context.ts'
import { StepList } from '../parts/step-list.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const { words, view } = usePanel()
  const says = words.views['gap-rows']
  const { rows, gaps, owned } = station.facts as GapRowsFacts
  if (gaps === 0) return <p class="lead">{says.noRows}</p>

  const decided = view.value.stations.filter(({ decision }) => decision?.text)
  return (
    <>
      <p class="lead">{owned === gaps ? says.allOwned : says.owned(owned, gaps)}</p>
      <ul class="rows">
        {rows
          .filter(({ gap }) => gap !== '')
          .map((row) => (
            <li key={row.key}>
              <strong>{row.gap}</strong>
              <span>{[row.step, row.owner, row.date].filter(Boolean).join(' · ')}</span>
              {row.missing.length > 0 && (
                <span class="warn">
                  <span aria-hidden="true">! </span>
                  {says.missing(row.missing.map(({ name }) => name).join(', '))}
                </span>
              )}
            </li>
          ))}
      </ul>
      <section>
        <h2>{says.onward}</h2>
        <StepList
          steps={[
            ...decided.map(({ decision }) => ({
              text: says.decided(decision?.text ?? ''),
              done: true,
            })),
            { text: says.everyRow, done: owned === gaps },
          ]}
        />
      </section>
    </>
  )
}

export const gapRowsViews: StationViews = { Result }
