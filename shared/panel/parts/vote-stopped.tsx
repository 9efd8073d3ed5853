import type { RoundView, StationView } from '../../session/view.ts'
import { timeOfDay } from '../clock-text.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { Confirm } from './confirm.tsx'

/** After a vote: on to its results, or to another vote. */
export function VoteStopped({
  station,
  round: { round },
}: {
  station: StationView
  round: RoundView
}) {
  const { words, session, go } = usePanel()
  const says = words.panel.run
  return (
    <>
      <p>{says.stoppedAt(round.number, timeOfDay(round.closedAt ?? 0))}</p>
      <Act look="main" wide run={() => go({ tab: 'results', page: null, station: station.id })}>
        {says.toResults}
      </Act>
      <Confirm
        wide
        question={words.panel.results.againSure}
        yes={says.again}
        run={() => session.voteAgain(station.id, null)}
      >
        {says.again}
      </Confirm>
    </>
  )
}
