import { useSignal } from '@preact/signals'
import type { RoundView, StationView } from '../../session/view.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { Confirm } from './confirm.tsx'

interface VoteButtonsProps {
  station: StationView
  round: RoundView
  /** Whether the area has a place on the board for a result. */
  writes: boolean
}

/** What can be done with a vote's result. */
export function VoteButtons({ station, round: { round }, writes }: VoteButtonsProps) {
  const { words, view, session, go } = usePanel()
  const says = words.panel.results
  const put = useSignal('')
  const stopped = round.state === 'closed'
  const toRun = (): void => go({ tab: 'run', page: null, station: station.id })
  return (
    <>
      <div class="row">
        {writes && (
          <Act
            run={async () => {
              await session.putResultOnBoard(station.id)
              put.value = view.value.troubles.length === 0 ? station.id : ''
            }}
          >
            {says.put}
          </Act>
        )}
        {stopped && (
          <Confirm
            question={says.againSure}
            yes={says.again}
            run={async () => {
              await session.voteAgain(station.id, null)
              toRun()
            }}
          >
            {says.again}
          </Confirm>
        )}
        {stopped && (
          <Confirm
            look="quiet"
            question={says.reopenSure}
            yes={says.reopen}
            run={async () => {
              await session.reopenVote(station.id)
              toRun()
            }}
          >
            {says.reopen}
          </Confirm>
        )}
      </div>
      <p role="status" class="quiet">
        {put.value === station.id ? says.putDone : ''}
      </p>
    </>
  )
}
