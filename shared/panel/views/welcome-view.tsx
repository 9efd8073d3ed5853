import { useEffect } from 'preact/hooks'
import { isLate } from '../../workshop/schedule-progress.ts'
import { areaName } from '../area-words.ts'
import { timeOfDay } from '../clock-text.ts'
import { progressOf, stationOf } from '../day-of.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { CatchUp } from '../parts/catch-up.tsx'
import { Title } from '../parts/title.tsx'
import { dueStation } from '../place.ts'
import { useNow } from '../use-now.ts'
import { lastHappened, lastStopped } from '../welcome.ts'

/** W15: after a pause, what was, what came since, and what is next. Gone with one press, until the next pause. */
export function WelcomeView() {
  const { words, view, session, go } = usePanel()
  const says = words.day.welcome
  const now = useNow()
  const seen = String(lastHappened(view.value))
  useEffect(() => () => session.keep('welcomed', seen), [seen])

  const last = lastStopped(view.value)
  const { row, behind, nextArea, shorten } = progressOf(view.value, now)
  // What is in hand is over when its vote is, or when its break has begun.
  const hand = dueStation(view.value, view.value.workshop?.here ?? null)
  const over = row?.areas.length === 0 || hand?.rounds[0]?.round.state === 'closed'
  const next = (over && stationOf(view.value, nextArea)) || hand
  return (
    <>
      <Title>{says.title}</Title>
      {last && (
        <p>
          {says.stopped(
            last.round.round.number,
            areaName(words, last.station),
            timeOfDay(last.round.round.closedAt ?? 0),
          )}
        </p>
      )}
      {last && (
        <p role="status">
          {view.value.countedAt === null
            ? words.panel.vote.counting
            : last.round.tally.late.length === 0
              ? says.noneLate
              : says.late(last.round.tally.late.length)}
        </p>
      )}
      {isLate(behind) && (
        <section>
          <p class="warn">
            <span aria-hidden="true">! </span>
            {shorten.length > 0 ? says.behind(behind) : words.day.behind(behind)}
          </p>
          <CatchUp shorten={shorten} />
        </section>
      )}
      <div class="foot">
        <Act look="main" wide run={() => go({ tab: 'run', page: null, station: next?.id ?? null })}>
          {next ? says.goOnWith(areaName(words, next)) : says.goOn}
        </Act>
      </div>
    </>
  )
}
