import type { RoundView, StationView } from '../../session/view.ts'
import { areaName } from '../area-words.ts'
import { countdown } from '../clock-text.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { Counted } from '../parts/counted.tsx'
import { OpenLook } from '../parts/open-look.tsx'
import { Show } from '../parts/show.tsx'
import { Title } from '../parts/title.tsx'
import { WhoIsIt } from '../parts/who-is-it.tsx'
import { listText } from '../../language/list-text.ts'
import { useCalm, useNow } from '../use-now.ts'

interface OpenViewProps {
  station: StationView
  round: RoundView
}

/** W6: five numbers and no others. No names and no leader: this screen may be the one that everybody sees. */
export function OpenView({ station, round: { round, numbers, notYet } }: OpenViewProps) {
  const { words, session, view, go, shrink } = usePanel()
  const says = words.panel.vote
  const now = useNow()
  const timeUp = round.closesAt !== null && now >= round.closesAt
  const missing = numbers.voters - numbers.voted
  const spoken = useCalm(says.spoken(numbers.voted, numbers.voters, numbers.placed), 6000)
  return (
    <>
      <header class="vote-open">
        <Title>
          <span aria-hidden="true">● </span>
          <span class="open-word">{says.open}</span> {areaName(words, station)}
        </Title>
        {round.closesAt !== null && (
          <span class="clock" role="timer" aria-label={says.time}>
            {countdown(round.closesAt - now)}
          </span>
        )}
      </header>
      {timeUp && (
        <p class="lead" role="status">
          {says.timeUp} {missing > 0 ? says.missing(missing) : says.everyone}
        </p>
      )}
      <p class="off-screen" role="status">
        {spoken}
      </p>
      <ul class="numbers">
        <li>
          <b>{says.of(numbers.voted, numbers.voters)}</b>
          <span>{says.voted}</span>
          {round.names && notYet.length > 0 && (
            <WhoIsIt text={says.notVoted(listText(words, notYet))} />
          )}
        </li>
        <li>
          <b>{says.of(numbers.placed, numbers.given)}</b>
          <span>{says.placed}</span>
        </li>
        <li>
          <b>{numbers.outside.length}</b>
          <span>{says.outside(numbers.outside.length)}</span>
          <Show items={numbers.outside} of={says.outside(numbers.outside.length)} />
        </li>
        <li>
          <b>{numbers.toLookAt}</b>
          <span>{says.toLookAt(numbers.toLookAt)}</span>
          {numbers.toLookAt > 0 && <OpenLook of={says.toLookAt(numbers.toLookAt)} />}
        </li>
      </ul>
      <Counted now={now} />
      <div class="foot">
        <div class="row">
          {round.closesAt !== null && (
            <Act run={() => session.addMinute(station.id)}>{says.minute}</Act>
          )}
          <Act look="main" wide run={() => go({ page: 'stop', station: station.id })}>
            {says.stop}
          </Act>
        </div>
        <p class="quiet">{says.leader}</p>
        {view.value.can.smallWindow && (
          <Act look="quiet" run={() => shrink(true)}>
            {says.small}
          </Act>
        )}
      </div>
    </>
  )
}
