import type { RoundView, StationView } from '../../session/view.ts'
import { usePanel } from '../panel-context.ts'
import { leadSentence, topTie } from '../../report/standing-text.ts'
import { Act } from './act.tsx'
import { DepartmentSplit } from './department-split.tsx'
import { Places } from './places.tsx'
import { Reasons } from './reasons.tsx'

interface VoteResultProps {
  station: StationView
  round: RoundView
}

/** What a vote decided: first in a sentence, then by place, then by department, then in people's own words. */
export function VoteResult({ station, round: { round, tally } }: VoteResultProps) {
  const { words, session, go } = usePanel()
  const says = words.panel.results
  const tie = round.state === 'closed' ? topTie(tally) : null
  const rank = tie?.[0]?.rank ?? 0
  const ordinal = says.ordinals[rank - 1] ?? says.ordinal(rank)
  return (
    <>
      <p class="lead">{leadSentence(words, tally)}</p>
      <Places tally={tally} />
      {tie && (
        <div class="row">
          <p>{says.tie(ordinal, tie.length)}</p>
          <Act
            run={async () => {
              await session.voteAgain(
                station.id,
                tie.map(({ key }) => key),
              )
              go({ tab: 'run', page: null, station: station.id })
            }}
          >
            {says.voteTied}
          </Act>
        </div>
      )}
      <DepartmentSplit tally={tally} />
      <Reasons tally={tally} />
    </>
  )
}
