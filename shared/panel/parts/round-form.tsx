import type { Round } from '../../workshop/round.ts'
import { usePanel } from '../panel-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { Tick } from './tick.tsx'

const votes = [1, 2, 3, 4, 5, 6, 8, 10]
const minutesOffered = [1, 2, 3, 4, 5, 8, 10, 15]

interface RoundFormProps {
  station: string
  round: Round
  minutes: number | null
}

/** What can be changed of a vote before it starts. */
export function RoundForm({ station, round, minutes }: RoundFormProps) {
  const { words, session } = usePanel()
  const says = words.panel.run
  const numbers = round.reads === 'weight'
  return (
    <div class="sheet" role="group" aria-label={says.settings}>
      <div class="fields">
        <ChoiceField
          label={says.votesLabel}
          value={String(round.votes)}
          onChoice={(value) => void session.changeRound(station, { votes: Number(value) })}
          options={withValue(votes, round.votes).map((count) => ({
            value: String(count),
            text: String(count),
          }))}
        />
        <ChoiceField
          label={says.minutesLabel}
          value={String(minutes ?? '')}
          onChoice={(value) =>
            void session.changeRound(station, { minutes: value ? Number(value) : null })
          }
          options={[
            ...withValue(minutesOffered, minutes ?? 2).map((count) => ({
              value: String(count),
              text: says.minutes(count),
            })),
            { value: '', text: says.noLimit },
          ]}
        />
      </div>
      <Tick checked={round.names} onTick={(names) => void session.changeRound(station, { names })}>
        {says.namesLabel}
      </Tick>
      <Tick
        checked={round.departments}
        onTick={(departments) => void session.changeRound(station, { departments })}
      >
        {says.departmentsLabel}
      </Tick>
      {round.votes > 1 && (
        <Tick
          checked={numbers}
          onTick={(on) =>
            void session.changeRound(
              station,
              on ? { reads: 'weight', perOption: round.votes } : { reads: 'reason', perOption: 1 },
            )
          }
        >
          {says.numbersLabel}
        </Tick>
      )}
    </div>
  )
}

function withValue(offered: readonly number[], value: number): readonly number[] {
  return offered.includes(value) ? offered : [...offered, value].sort((a, b) => a - b)
}
