import type { StationView } from '../../session/view.ts'
import { areaName } from '../area-words.ts'
import { countdown } from '../clock-text.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { useNow } from '../use-now.ts'

/** W6b: the five numbers in a window of 340 × 132, so that the board stays in sight. */
export function SmallView({ station }: { station: StationView }) {
  const { words, session, go, shrink, view } = usePanel()
  const says = words.panel.vote
  const now = useNow()
  const open = station.rounds[0]
  if (!open) return null
  const { round, numbers } = open
  const troubles = view.value.troubles.length
  return (
    <main class="small">
      <div class="head">
        <h1>
          <span aria-hidden="true">● </span>
          <span class="off-screen">{says.open}: </span>
          {areaName(words, station)}
        </h1>
        {round.closesAt !== null && (
          <span class="clock" role="timer" aria-label={says.time}>
            {countdown(round.closesAt - now)}
          </span>
        )}
        <Act look="quiet" run={() => shrink(false)}>
          {says.large}
        </Act>
      </div>
      <p class="numbers-line">
        {[
          says.people(numbers.voted, numbers.voters),
          says.votes(numbers.placed),
          says.out(numbers.outside.length),
          says.look(numbers.toLookAt + troubles),
        ].join(' · ')}
      </p>
      <div class="row">
        {round.closesAt !== null && (
          <Act run={() => session.addMinute(station.id)}>{says.minute}</Act>
        )}
        <Act
          look="main"
          wide
          run={() => {
            shrink(false)
            go({ tab: 'run', page: 'stop', station: station.id })
          }}
        >
          {says.stop}
        </Act>
      </div>
    </main>
  )
}
