import { useSignal } from '@preact/signals'
import type { StationView } from '../../session/view.ts'
import { listText } from '../../language/list-text.ts'
import type { Round } from '../../workshop/round.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { RadioList } from './radio-list.tsx'
import { RoundForm } from './round-form.tsx'
import { Show } from './show.tsx'

/** How this vote works in one line, what lies in the boxes already, and the button. */
export function StartVote({ station, round }: { station: StationView; round: Round }) {
  const { words, session, host, view, shrink } = usePanel()
  const says = words.panel.run
  // What lies in the boxes after a vote are its votes: they are not the next one's.
  const again = station.rounds.some((one) => one.round.state === 'closed')
  const early = useSignal<'count' | 'leave-out'>(again ? 'leave-out' : 'count')
  const lying = station.early.length
  const minutes = minutesOf(round)
  const summary = [
    says.notes(round.votes),
    round.names ? says.names : says.noNames,
    minutes === null ? says.noLimit : says.minutes(minutes),
  ].join(' · ')
  const chosen = round.options.filter(({ note }) => note === null)

  return (
    <>
      {again && (
        <p>
          {says.number(
            round.number,
            listText(
              words,
              chosen.map((option) => option.words),
            ),
          )}
        </p>
      )}
      <details class="settings">
        <summary>
          <span>{summary}</span> <span class="link">{words.panel.change}</span>
        </summary>
        <RoundForm station={station.id} round={round} minutes={minutes} />
      </details>
      {!round.names && <p class="quiet">{host.authorsSeen}</p>}
      {lying > 0 && (
        <RadioList<'count' | 'leave-out'>
          legend={
            <span class="row">
              {says.early(lying)} <Show items={station.early} of={says.early(lying)} />
            </span>
          }
          value={early.value}
          onChoice={(value) => {
            early.value = value
          }}
          options={[
            { value: 'count', text: lying === 1 ? says.earlyOne : says.earlyCount },
            { value: 'leave-out', text: lying === 1 ? says.earlyOneLeave : says.earlyLeave },
          ]}
        />
      )}
      <Act
        look="main"
        wide
        disabled={!station.onBoard}
        run={async () => {
          await session.startVote(station.id, early.value)
          shrink(view.value.can.smallWindow)
        }}
      >
        {says.start}
      </Act>
    </>
  )
}

/** A draft keeps its time limit as an instant on a clock that has not begun: so many milliseconds after zero. */
function minutesOf({ closesAt }: Round): number | null {
  return closesAt === null ? null : Math.round(closesAt / 60_000)
}
