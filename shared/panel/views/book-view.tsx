import { areaBook, kindName } from '../area-words.ts'
import { usePanel } from '../panel-context.ts'
import { LineList } from '../parts/line-list.tsx'
import { PageTitle } from '../parts/title.tsx'
import { dueStation } from '../place.ts'

/** The facilitator's book: every area's chapter, the one in hand open. */
export function BookView() {
  const { words, view, place, stations } = usePanel()
  const due = dueStation(view.value, place.value.station)?.kind
  return (
    <>
      <PageTitle>{words.panel.prepare.book}</PageTitle>
      <p>{words.panel.book.lead}</p>
      {stations.map(({ kind }) => (
        <details key={kind} open={kind === due}>
          <summary>{kindName(words, kind)}</summary>
          <Chapter kind={kind} />
        </details>
      ))}
    </>
  )
}

function Chapter({ kind }: { kind: string }) {
  const { words } = usePanel()
  const { run, book } = words.panel
  const { purpose, say, know, good, mistakes, onward } = areaBook(words, kind)
  return (
    <>
      <p>{purpose}</p>
      <h2>{run.say}</h2>
      <blockquote>{say}</blockquote>
      <h2>{run.goodToKnow}</h2>
      <LineList lines={know} />
      <h2>{book.good}</h2>
      <LineList lines={good} />
      <h2>{run.mistakes}</h2>
      <LineList lines={mistakes} />
      <h2>{book.onward}</h2>
      <p>{onward}</p>
    </>
  )
}
