import type { DayProgress } from '../../workshop/schedule-progress.ts'
import { lessOf } from '../day-of.ts'
import { usePanel } from '../panel-context.ts'

/** What to shorten, and how many minutes that saves. */
export function CatchUp({ shorten }: { shorten: DayProgress['shorten'] }) {
  const { words } = usePanel()
  return (
    <ul class="bullets">
      {shorten.map(({ row, minutes }) => (
        <li key={row.key}>{words.day.shorten(lessOf(words, row), minutes)}</li>
      ))}
    </ul>
  )
}
