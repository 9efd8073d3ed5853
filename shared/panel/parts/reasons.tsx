import type { Tally } from '../../votes/standing.ts'
import { usePanel } from '../panel-context.ts'
import { byPlace, reasonsFor } from '../../report/standing-text.ts'

/** What people wrote on their votes, under what they voted for. */
export function Reasons({ tally }: { tally: Tally }) {
  const { words } = usePanel()
  const groups = byPlace(tally.options).flatMap((option) => {
    const reasons = reasonsFor(tally, option.key)
    return reasons.length > 0 ? [{ option, reasons }] : []
  })
  if (groups.length === 0) return null
  const count = groups.reduce((sum, { reasons }) => sum + reasons.length, 0)
  return (
    <details>
      <summary>{words.panel.results.reasons(count)}</summary>
      {groups.map(({ option, reasons }) => (
        <div key={option.key} class="reasons">
          <h3>{option.words}</h3>
          <ul>
            {reasons.map((reason, index) => (
              <li key={index}>{reason}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
