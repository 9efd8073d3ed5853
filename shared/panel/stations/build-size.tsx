import type { Answers, BuildSizeFacts } from '../../workshop/stations/build-size.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { Decision } from '../parts/decision.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const { words, session } = useWholePanel()
  const says = words.views['build-size']
  const { levels, today, wanted } = station.facts as BuildSizeFacts
  const answered = today.notes + wanted.notes > 0
  return (
    <>
      <p class="lead">{useGap(station.facts as BuildSizeFacts)}</p>
      <ul class="list">
        {levels.map((level) => (
          <li key={level.key}>
            <span>{level.name}</span>
            <span class="quiet">{says.level(level.today, level.wanted)}</span>
          </li>
        ))}
      </ul>
      <Spread question={says.question.today} answers={today} />
      <Spread question={says.question.wanted} answers={wanted} />
      <Act disabled={!answered} run={() => session.stationAction(station.id, 'write-result')}>
        {says.write}
      </Act>
      <Decision station={station} />
    </>
  )
}

/** The gap between the two, in one sentence. */
function useGap({ today, wanted, gap }: BuildSizeFacts): string {
  const says = useWholePanel().words.views['build-size']
  if (gap === null) return today.notes + wanted.notes === 0 ? says.nothing : says.half
  if (gap === 0) return says.stay(today.level)
  return gap > 0
    ? says.up(gap, today.level, wanted.level)
    : says.down(-gap, today.level, wanted.level)
}

function Spread({ question, answers }: { question: string; answers: Answers }) {
  const says = useWholePanel().words.views['build-size']
  const { notes, level, lowest, highest } = answers
  if (notes === 0) return null
  return (
    <p>
      {lowest === highest
        ? says.agree(question, level, notes)
        : says.spread(question, level, lowest, highest)}
    </p>
  )
}

export const buildSizeViews: StationViews = { Result }
