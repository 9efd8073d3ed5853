import type { MainWords } from '../../language/language.ts'
import type { StationView } from '../../session/view.ts'
import { isLate, noticeable, type DayProgress } from '../../workshop/schedule-progress.ts'
import { timeText } from '../../workshop/time-of-day.ts'
import { progressOf, rowName } from '../day-of.ts'
import { usePanel } from '../panel-context.ts'
import { useNow } from '../use-now.ts'
import { Act } from './act.tsx'
import { CatchUp } from './catch-up.tsx'

/** How the day goes, what comes then, and what to shorten when it does not go well. */
export function DayLine({ station }: { station: StationView }) {
  const { words, view, go } = usePanel()
  const says = words.day
  const progress = progressOf(view.value, useNow())
  const { row, behind, shorten } = progress
  const late = isLate(behind)
  return (
    <>
      <p class="head">
        <span class={late ? 'warn' : 'quiet'}>
          {late && <span aria-hidden="true">! </span>}
          {row && !row.areas.includes(station.kind) && `${says.now(rowName(words, row))} · `}
          {stateText(words, progress)}
        </span>
        {behind === null && (
          <Act look="quiet" run={() => go({ tab: 'prepare', page: 'minutes' })}>
            {says.minutesPage.title}
          </Act>
        )}
        {behind !== null && <span class="quiet">{nextText(words, progress)}</span>}
      </p>
      {shorten.length > 0 && (
        <details>
          <summary>{says.catchUp}</summary>
          <CatchUp shorten={shorten} />
        </details>
      )}
    </>
  )
}

function stateText({ day }: MainWords, { row, behind }: DayProgress): string {
  if (!row) return day.notBegun
  if (behind === null) return day.otherTime
  if (isLate(behind)) return day.behind(behind)
  return behind <= -noticeable ? day.ahead(-behind) : day.onTime
}

function nextText(words: MainWords, { row, next }: DayProgress): string {
  if (!next) return words.day.last
  return (row ? words.day.next : words.day.first)(rowName(words, next.row), timeText(next.at))
}
