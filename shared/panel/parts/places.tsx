import { placeLabel, toldOptions } from '../../report/standing-text.ts'
import { withoutBlanks } from '../../votes/blank-options.ts'
import type { OptionCount, Tally } from '../../votes/standing.ts'
import { usePanel } from '../panel-context.ts'

/** A room reads so many; the rest waits behind a line. */
const inSight = 8

/** The options with their places, their votes and a bar. */
export function Places({ tally }: { tally: Tally }) {
  const { words } = usePanel()
  const says = words.panel.results
  const options = toldOptions(tally.options)
  // One more than fits costs as much room as the line that would hide it.
  const shown = options.length > inSight + 1 ? options.slice(0, inSight) : options
  const rest = options.slice(shown.length)
  const without = withoutBlanks(tally.options).length - options.length
  return (
    <>
      {shown.length > 0 && <PlaceList options={shown} tally={tally} />}
      {rest.length > 0 && (
        <details>
          <summary>{says.more(rest.length)}</summary>
          <PlaceList options={rest} tally={tally} />
        </details>
      )}
      {options.length > 0 && without > 0 && <p class="quiet">{says.without(without)}</p>}
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
