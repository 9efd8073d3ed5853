import type { CheckInFacts } from '../../workshop/stations/check-in.ts'
import { listText } from '../../language/list-text.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { HeadCount, Warning } from '../parts/head-count.tsx'
import { VoteResult } from '../parts/vote-result.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const { words } = usePanel()
  const says = words.views['check-in']
  const { roles } = station.facts as CheckInFacts
  const round = station.rounds[0]
  return (
    <>
      <Here station={station} />
      <section>
        <h2>{says.roles}</h2>
        <dl class="pairs">
          {roles.map(({ key, name, people }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd class={people.length > 0 ? undefined : 'quiet'}>
                {people.join(', ') || says.nobody}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {round && (
        <section>
          <h2>{says.practice}</h2>
          <VoteResult station={station} round={round} />
        </section>
      )}
    </>
  )
}

/** Who is here, and what this room lacks. */
function Here({ station }: StationProps) {
  const { words, view, go } = usePanel()
  const says = words.views['check-in']
  const { roles } = station.facts as CheckInFacts
  const { checkedIn } = view.value.people
  const missing = roles.filter(({ people }) => people.length === 0).map(({ name }) => name)
  return (
    <section>
      <p class="lead">{checkedIn === 0 ? words.panel.people.nobody : says.people(checkedIn)}</p>
      {checkedIn > 0 && missing.length > 0 && (
        <Warning text={says.missing(listText(words, missing))} />
      )}
      <HeadCount />
      <div class="row">
        <Act run={() => go({ tab: 'prepare', page: 'people' })}>{says.toPeople}</Act>
      </div>
    </section>
  )
}

export const checkInViews: StationViews = { Result, Run: Here }
