import { useSignal } from '@preact/signals'
import { listText } from '../../language/list-text.ts'
import { leadSentence } from '../../report/standing-text.ts'
import type { Tally } from '../../votes/standing.ts'
import type { Pitch, PitchFacts } from '../../workshop/stations/pitch.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import { DepartmentSplit } from '../parts/department-split.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { Show } from '../parts/show.tsx'
import { WhoIsIt } from '../parts/who-is-it.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

/** Before the vote: cards from recipes, and which of them are no pitch yet. */
function Run({ station }: StationProps) {
  const { words, session } = useWholePanel()
  const says = words.views.pitch
  const { pitches, recipes, goals } = station.facts as PitchFacts
  const chosen = useSignal('')
  const refused = pitches.filter(({ measured }) => !measured)
  const recipe = recipes.find(({ key }) => key === chosen.value) ?? recipes[0]
  return (
    <section>
      {goals.length > 0 && <p>{says.goals(listText(words, goals))}</p>}
      {recipe && (
        <div class="fields end">
          <ChoiceField
            label={says.fromRecipe}
            value={recipe.key}
            options={recipes.map(({ key, name }) => ({ value: key, text: name }))}
            onChoice={(key) => {
              chosen.value = key
            }}
          />
          <Act run={() => session.stationAction(station.id, 'fill', { recipe: recipe.key })}>
            {says.fill}
          </Act>
        </div>
      )}
      <div class="row">
        <Act run={() => session.stationAction(station.id, 'add-card')}>{says.add}</Act>
      </div>
      {refused.length > 0 && (
        <>
          <h2>{says.noMeasureYet}</h2>
          <p class="quiet">{says.noMeasureHint}</p>
          <ul class="list">
            {refused.map(({ key, name, item }) => (
              <li key={key}>
                <span>{name}</span>
                <Show items={[item]} of={name} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Result({ station }: StationProps) {
  const { words } = useWholePanel()
  const says = words.views.pitch
  const { pitches, cards, ownVotes } = station.facts as PitchFacts
  const tally = station.rounds[0]?.tally ?? null
  const own = says.own(ownVotes.length)
  return (
    <>
      <p class="quiet">{says.count(cards, pitches.length)}</p>
      <p class="lead">
        {pitches.length === 0
          ? says.none
          : tally && tally.total > 0
            ? leadSentence(words, amongPilots(tally, pitches))
            : says.notVoted}
      </p>
      <ol class="recipes">
        {inOrder(pitches).map((pitch) => (
          <PitchLine key={pitch.key} pitch={pitch} all={pitches} />
        ))}
      </ol>
      {ownVotes.length > 0 && (
        <section>
          <p class="warn row">
            <span>
              <span aria-hidden="true">! </span>
              {own}
            </span>
            <Show items={ownVotes.map(({ note }) => note)} of={own} />
            <WhoIsIt
              text={ownVotes.map(({ voter, pitch }) => says.ownBy(voter, pitch)).join('; ')}
            />
          </p>
          <p class="quiet">{says.ownHint}</p>
        </section>
      )}
      {tally && <DepartmentSplit tally={tally} />}
      {tally && <Reasons tally={tally} />}
    </>
  )
}

function PitchLine({ pitch, all }: { pitch: Pitch; all: readonly Pitch[] }) {
  const { words } = useWholePanel()
  const says = words.views.pitch
  const { votes, rank, measured } = pitch
  const tied = rank !== null && all.filter((other) => other.rank === rank).length > 1
  return (
    <li>
      <div class="head">
        <strong>
          {rank !== null && `${rank}${tied ? '=' : ''}  `}
          {pitch.name}
        </strong>
        <span>
          {votes !== null && `${words.panel.results.score(votes)} · `}
          {pitch.ready ? says.ready : measured ? says.measured : says.noMeasure}
        </span>
      </div>
      {pitch.goals.length > 0 && <p>{says.serves(listText(words, pitch.goals))}</p>}
      {pitch.decided && <p>{says.decided}</p>}
      {!pitch.ready && (
        <p class={measured ? 'quiet' : 'warn'}>
          {!measured && <span aria-hidden="true">! </span>}
          {says.missing(pitch.missing.map(({ name }) => name).join(', '))}
        </p>
      )}
      <p class="sentence">{pitch.sentence}</p>
      <Show items={[pitch.item]} of={pitch.name} />
    </li>
  )
}

/** A vote as it stands among the pitches that may become pilots. */
const amongPilots = (tally: Tally, pitches: readonly Pitch[]): Tally => ({
  ...tally,
  options: tally.options.flatMap((option) => {
    const rank = pitches.find(({ key }) => key === option.key)?.rank ?? null
    return rank === null ? [] : [{ ...option, rank }]
  }),
})

/** By place; those without a measure last, in the order of the board. */
const inOrder = (pitches: readonly Pitch[]): readonly Pitch[] => {
  const place = ({ rank, measured }: Pitch): number => rank ?? (measured ? 1000 : 1001)
  return [...pitches].sort((a, b) => place(a) - place(b))
}

export const pitchViews: StationViews = { Run, Result }
