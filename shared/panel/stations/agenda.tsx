import type { AgendaFacts, Spread } from '../../workshop/stations/agenda.ts'
import { useWholePanel } from '../panel-context.ts'
import { LineList } from '../parts/line-list.tsx'
import { Show } from '../parts/show.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const { words } = useWholePanel()
  const says = words.views.agenda
  const { readiness, drive, parked } = station.facts as AgendaFacts
  return (
    <>
      <SpreadOf title={says.readiness} spread={readiness} />
      <SpreadOf title={says.drive} spread={drive} />
      <section>
        <h2>{says.parked(parked.length)}</h2>
        <p class="quiet">{parked.length === 0 ? says.nothingParked : says.parkedHint}</p>
        <LineList lines={parked} />
      </section>
    </>
  )
}

function SpreadOf({ title, spread: { counts, mean, unread } }: { title: string; spread: Spread }) {
  const { words } = useWholePanel()
  const says = words.views.agenda
  const notes = counts.reduce((sum, count) => sum + count, 0)
  const most = Math.max(1, ...counts)
  const [lowest, , , , highest] = counts
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {mean === null
          ? says.none
          : says.mean(mean, says.levels[Math.round(mean) - 1] ?? '', notes)}
      </p>
      {mean !== null && (
        <ol class="places">
          {counts
            .map((count, index) => ({ number: index + 1, count }))
            .reverse()
            .map(({ number, count }) => (
              <li key={number}>
                <span class="place">{number}</span>
                <span class="bar in-line" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * count) / most}%` }} />
                </span>
                <span class="score">{count}</span>
              </li>
            ))}
        </ol>
      )}
      {lowest > 0 && highest > 0 && <p>{says.apart}</p>}
      {unread.length > 0 && (
        <p>
          {says.unread(unread.length)} <Show items={unread} of={says.unread(unread.length)} />
        </p>
      )}
    </section>
  )
}

export const agendaViews: StationViews = { Result }
