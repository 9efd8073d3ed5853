import type { RoundView } from '../../session/view.ts'
import { usePanel } from '../panel-context.ts'
import { Show } from './show.tsx'

/** How many people are in the count, and what is not in it. */
export function CountedNotes({ round: { round, tally, numbers } }: { round: RoundView }) {
  const { words } = usePanel()
  const says = words.panel.results
  const uncounted = tally.marks.filter(({ counted }) => counted === 0).map(({ note }) => note)
  const left = [
    { text: says.left.outside(numbers.outside.length), items: numbers.outside },
    { text: says.left.over(uncounted.length), items: uncounted },
    { text: says.left.early(round.left.length), items: round.left.map(([note]) => note) },
    { text: says.left.late(tally.late.length), items: tally.late },
  ].filter(({ items }) => items.length > 0)
  const notes = left.reduce((sum, { items }) => sum + items.length, 0)
  const summary = `${says.people(numbers.voted, numbers.voters)} · ${says.leftOut(notes)}`
  return (
    <>
      {left.length === 0 ? (
        <p class="quiet">{summary}</p>
      ) : (
        <details>
          <summary>{summary}</summary>
          <ul class="list">
            {left.map(({ text, items }) => (
              <li key={text}>
                <span>{text}</span>
                <Show items={items} of={text} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {tally.gone.length > 0 && <p class="quiet">{says.goneNotes(tally.gone.length)}</p>}
    </>
  )
}
