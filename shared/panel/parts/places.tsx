import { byPlace, placeLabel } from '../../report/standing-text.ts'
import type { OptionCount, Tally } from '../../votes/standing.ts'
import { usePanel } from '../panel-context.ts'

/** A room reads so many; the rest waits behind a line. */
const inSight = 8

/** Every option with its place, its votes and a bar. */
export function Places({ tally }: { tally: Tally }) {
  const { words } = usePanel()
  const options = byPlace(tally.options)
  // One more than fits costs as much room as the line that would hide it.
  const shown = options.length > inSight + 1 ? options.slice(0, inSight) : options
  const rest = options.slice(shown.length)
  return (
    <>
      <PlaceList options={shown} tally={tally} />
      {rest.length > 0 && (
        <details>
          <summary>{words.panel.results.more(rest.length)}</summary>
          <PlaceList options={rest} tally={tally} />
        </details>
      )}
    </>
  )
}

function PlaceList({ options, tally }: { options: readonly OptionCount[]; tally: Tally }) {
  const { words } = usePanel()
  const says = words.panel.results
  const most = Math.max(1, ...tally.options.map(({ score }) => score))
  return (
    <ol class="places" aria-label={says.places}>
      {options.map((option) => (
        <li key={option.key}>
          <span class="place">{tally.total > 0 && placeLabel(option, tally.options)}</span>
          <span class="option">
            {option.words}
            {option.gone && <small> ({says.gone})</small>}
          </span>
          <span class="score">
            <span aria-hidden="true">{option.score}</span>
            <span class="off-screen">{says.score(option.score)}</span>
          </span>
          <span class="bar" aria-hidden="true">
            <span style={{ inlineSize: `${(100 * option.score) / most}%` }} />
          </span>
        </li>
      ))}
    </ol>
  )
}
