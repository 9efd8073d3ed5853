import type { StationView } from '../../session/view.ts'
import { areaBook, areaName } from '../area-words.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { AreaPicker } from '../parts/area-picker.tsx'
import { DayLine } from '../parts/day-line.tsx'
import { LineList } from '../parts/line-list.tsx'
import { StartVote } from '../parts/start-vote.tsx'
import { StationPart } from '../parts/station-part.tsx'
import { Title } from '../parts/title.tsx'
import { VoteStopped } from '../parts/vote-stopped.tsx'
import { openStation } from '../place.ts'

/** W5: what to say, and the button that starts the vote. */
export function BeforeView({ station }: { station: StationView }) {
  const { words, view, session, host, go } = usePanel()
  const says = words.panel.run
  const book = areaBook(words, station.kind)
  const other = openStation(view.value)
  const here = view.value.workshop?.here === station.id
  const latest = station.rounds[0]
  return (
    <>
      <Title hidden>{areaName(words, station)}</Title>
      {other && (
        <div class="notice row">
          <p>{says.elsewhere(areaName(words, other))}</p>
          <Act run={() => go({ station: other.id })}>{says.elsewhereGo}</Act>
        </div>
      )}
      <AreaPicker station={station} timed />
      <DayLine station={station} />
      {!station.onBoard && <p class="error">{says.notThere}</p>}
      {book.say && (
        <section>
          <h2>{says.say}</h2>
          <blockquote>{book.say}</blockquote>
        </section>
      )}
      <Hints title={says.goodToKnow} lines={book.know} />
      <Hints title={says.mistakes} lines={book.mistakes} />
      <div class="row">
        <Act run={() => session.showStation(station.id)}>{says.showArea}</Act>
        <Act run={() => session.markHere(station.id)}>{here ? says.isHere : says.here}</Act>
      </div>
      {host.takeAlong && <p class="quiet">{says.takeAlong(host.takeAlong)}</p>}
      <StationPart station={station} part="Run" />
      <div class="foot">
        {!latest && <p class="quiet">{says.noVote}</p>}
        {latest?.round.state === 'draft' && <StartVote station={station} round={latest.round} />}
        {latest?.round.state === 'closed' && <VoteStopped station={station} round={latest} />}
      </div>
    </>
  )
}

function Hints({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <LineList lines={lines} />
    </details>
  )
}
