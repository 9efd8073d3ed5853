import { listText } from '../../language/list-text.ts'
import type { GapChecklistFacts } from '../../workshop/stations/gap-checklist.ts'
import type { GapRowsFacts } from '../../workshop/stations/gap-rows.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { StepList } from '../parts/step-list.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

type Row = GapRowsFacts['rows'][number]

function Result({ station }: StationProps) {
  const { words } = useWholePanel()
  const says = words.views['gap-rows']
  const { rows, gaps, owned, examples, emphasis } = station.facts as GapRowsFacts
  const answers = useAnswers(station.kind)
  return (
    <>
      <p class="lead">
        {gaps === 0 ? says.noRows : owned === gaps ? says.allOwned : says.owned(owned, gaps)}
      </p>
      <ul class="rows">
        {rows
          .filter(({ gap }) => gap !== '')
          .map((row) => (
            <GapLine key={row.key} row={row} askFor={answers.get(row.gap) ?? ''} />
          ))}
      </ul>
      <Blocked station={station} />
      <section>
        <h2>{says.onward}</h2>
        <StepList
          steps={[
            { text: says.examples(examples), done: examples > 0 },
            emphasis.length > 0
              ? { text: says.emphasis(listText(words, emphasis)), done: true }
              : { text: says.noEmphasis, done: false },
            { text: says.everyRow, done: gaps > 0 && owned === gaps },
          ]}
        />
      </section>
    </>
  )
}

/** A gap's own words → the step that answers it, as the area before knows it. */
function useAnswers(kind: string): ReadonlyMap<string, string> {
  const { view, stations } = useWholePanel()
  const before = stations.find((entry) => entry.kind === kind)?.after
  const facts = view.value.stations.find((one) => one.kind === before)?.facts
  const { gaps } = (facts ?? { gaps: [] }) as Pick<GapChecklistFacts, 'gaps'>
  return new Map(gaps.map(({ name, step }) => [name, step]))
}

function GapLine({ row, askFor }: { row: Row; askFor: string }) {
  const { words } = useWholePanel()
  const says = words.views['gap-rows']
  const agreed = [row.step, row.owner, row.date].filter((text) => text !== '').join(' · ')
  return (
    <li>
      <strong>{row.gap}</strong>
      {agreed && <span>{agreed}</span>}
      {row.missing.length > 0 && (
        <span class="warn">
          <span aria-hidden="true">! </span>
          {says.missing(row.missing.map(({ name }) => name).join(', '))}
        </span>
      )}
      {row.step === '' && askFor !== '' && <span class="quiet">{says.askFor(askFor)}</span>}
    </li>
  )
}

/** Blocked lines of the privacy checklist that nobody acts on yet. */
function Blocked({ station }: StationProps) {
  const { words, session } = useWholePanel()
  const says = words.views['gap-rows']
  const { blocked, free } = station.facts as GapRowsFacts
  if (blocked.length === 0) return null
  return (
    <section>
      <p>{says.blocked(blocked.length)}</p>
      <ul class="bullets">
        {blocked.map(({ line }) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {free.length === 0 ? (
        <p class="quiet">{says.noFree}</p>
      ) : (
        <Act run={() => session.stationAction(station.id, 'add-blocked')}>{says.addBlocked}</Act>
      )}
    </section>
  )
}

export const gapRowsViews: StationViews = { Result }
