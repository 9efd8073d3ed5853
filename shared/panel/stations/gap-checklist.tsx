import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { VoteResult } from '../parts/vote-result.tsx'
import { GapNumbers } from './gap-numbers.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const round = station.rounds[0]
  return (
    <>
      {round && <VoteResult station={station} round={round} />}
      <GapNumbers />
      <Following station={station} />
    </>
  )
}

/** What comes after this vote: rows for what worries most. */
function Following({ station }: StationProps) {
  const { words, view, session, stations, go } = useWholePanel()
  const says = words.views['gap-checklist']
  const follows = stations.find(({ after }) => after === station.kind)
  if (!follows) return null
  const laid = view.value.stations.find(({ kind }) => kind === follows.kind)
  if (laid) return <Act run={() => go({ station: laid.id })}>{says.toRows}</Act>
  if (station.rounds[0]?.round.state !== 'closed') return <p class="quiet">{says.addRowsLater}</p>
  return <Act run={() => session.addStations([follows.kind])}>{says.addRows}</Act>
}

export const gapChecklistViews: StationViews = { Result, Run: GapNumbers }
