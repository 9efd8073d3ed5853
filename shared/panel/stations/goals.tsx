import { listText } from '../../language/list-text.ts'
import type { Goal } from '../../workshop/carried.ts'
import type { GoalsFacts } from '../../workshop/stations/goals.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { Show } from '../parts/show.tsx'
import { VoteResult } from '../parts/vote-result.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const { words, session } = useWholePanel()
  const says = words.views.goals
  const { gathered, groups, grouped, free } = station.facts as GoalsFacts
  const round = station.rounds[0]
  const [outcomes, needs] = [gathered.outcome.length, gathered.need.length]
  return (
    <>
      {outcomes + needs + grouped === 0 ? (
        <p>{says.nothing}</p>
      ) : (
        <p>
          {says.grouped(grouped)}
          {outcomes + needs > 0 && ` ${says.ungrouped(outcomes, needs)}`}
        </p>
      )}
      <Unnamed station={station} />
      {round && round.tally.total > 0 && <VoteResult station={station} round={round} />}
      <Chosen station={station} />
      {groups.length > 0 && free === 0 && (
        <div class="row">
          <p>{says.allUsed}</p>
          <Act run={() => session.stationAction(station.id, 'add-groups')}>{says.add}</Act>
        </div>
      )}
    </>
  )
}

/** Groups that nobody has named: to be seen to before the vote. */
function Unnamed({ station }: StationProps) {
  const { words } = useWholePanel()
  const says = words.views.goals
  const { unnamed } = station.facts as GoalsFacts
  if (unnamed.length === 0) return null
  return (
    <section>
      <h2>{says.noName}</h2>
      <p class="quiet">{says.noNameHint}</p>
      <ul class="list">
        {unnamed.map(({ key, label, members, item }) => (
          <li key={key}>
            <span>{words.panel.labelled(label, says.notes(members.length))}</span>
            <Show items={[item]} of={label} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The goals that go on; where the decision differs from the vote, both. */
function Chosen({ station }: StationProps) {
  const { words } = useWholePanel()
  const says = words.views.goals
  const { voted, chosen, open } = station.facts as GoalsFacts
  const names = (goals: readonly Goal[]) => goals.map(({ name }) => name)
  const differs = names(voted).join('\n') !== names(chosen).join('\n')
  return (
    <section>
      <h2>{says.chosen}</h2>
      {chosen.length === 0 && open === null && <p class="quiet">{says.notChosen}</p>}
      <ol class="steps">
        {chosen.map(({ name, side }) => (
          <li key={name}>
            {name}
            {side && <span class="quiet"> · {says.side[side]}</span>}
          </li>
        ))}
      </ol>
      {differs && voted.length > 0 && <p>{says.differs(listText(words, names(voted)))}</p>}
      {open && station.decision === null && <p class="quiet">{says[open]}</p>}
    </section>
  )
}

export const goalsViews: StationViews = { Result, Run: Unnamed }
