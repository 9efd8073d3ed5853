import type { RoundView, StationView } from '../../session/view.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { OpenLook } from '../parts/open-look.tsx'
import { Title } from '../parts/title.tsx'

/** W7b: what stopping means, before it is done. */
export function StopView({
  station,
  round: { numbers },
}: {
  station: StationView
  round: RoundView
}) {
  const { words, session, view, go } = usePanel()
  const says = words.panel.stop
  return (
    <>
      <Title>{says.title}</Title>
      <p>{says.voted(numbers.voted, numbers.voters)}</p>
      <p>{says.frozen}</p>
      {numbers.toLookAt > 0 && (
        <div class="head">
          <p>{says.toLookAt(numbers.toLookAt)}</p>
          <OpenLook of={says.toLookAt(numbers.toLookAt)} />
        </div>
      )}
      <div class="foot row">
        <Act run={() => go({ page: null })}>{words.panel.notYet}</Act>
        <Act
          look="main"
          wide
          run={async () => {
            await session.stopVote(station.id)
            // A vote that could not be stopped is still open, and its view says why.
            const latest = view.value.stations.find(({ id }) => id === station.id)?.rounds[0]
            const stopped = latest?.round.state === 'closed'
            go(stopped ? { tab: 'results', page: null, station: station.id } : { page: null })
          }}
        >
          {words.panel.vote.stop}
        </Act>
      </div>
    </>
  )
}
