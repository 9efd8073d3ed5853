import type { Idea, IdeasFacts } from '../../workshop/stations/ideas-facts.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { LineList } from '../parts/line-list.tsx'
import { Show } from '../parts/show.tsx'
import { IdeasChoice } from './ideas-choice.tsx'
import { IdeasMap } from './ideas-map.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Run({ station }: StationProps) {
  const { words, session } = useWholePanel()
  const says = words.views.ideas
  const facts = station.facts as IdeasFacts
  return (
    <>
      <details>
        <summary>{says.prompts}</summary>
        <LineList lines={facts.prompts} />
      </details>
      <IdeasChoice station={station} />
      {facts.ideas.length > 0 && (
        <details>
          <summary>{says.numbered(facts.ideas.length)}</summary>
          <ul class="list">
            {byNumber(facts.ideas).map(({ number, name, notes }) => (
              <li key={number}>
                <span>
                  <b>{number}</b> {name}
                </span>
                <Show items={notes} of={name} />
                <Act
                  look="quiet"
                  name={words.panel.labelled(says.takeBack, name)}
                  run={() => session.stationAction(station.id, 'free-numbers', { [number]: '' })}
                >
                  {says.takeBack}
                </Act>
              </li>
            ))}
          </ul>
          <Confirm
            question={says.takeAllSure}
            yes={says.takeAll}
            run={() =>
              session.stationAction(
                station.id,
                'free-numbers',
                Object.fromEntries(facts.ideas.map(({ number }) => [number, ''])),
              )
            }
          >
            {says.takeAll}
          </Confirm>
        </details>
      )}
      {facts.ideas.length > 0 && <Placed facts={facts} />}
    </>
  )
}

function Result({ station }: StationProps) {
  const { words, session } = useWholePanel()
  const says = words.views.ideas
  const facts = station.facts as IdeasFacts
  if (facts.ideas.length === 0) return <p class="lead">{says.noNumbers}</p>
  const names = new Map(facts.quadrants.map(({ key, name }) => [key, name]))
  return (
    <>
      <Placed facts={facts} />
      {facts.placed > 0 && <IdeasMap facts={facts} />}
      {facts.ideas.some(({ drop }) => drop) && <p class="quiet">{says.legend}</p>}
      <section>
        <h2>{says.inOrder}</h2>
        <ul class="list">
          {facts.ideas.map(({ number, name, notes, quadrant, creepy }) => (
            <li key={number}>
              <span>
                <b>{number}</b> {name}
                <br />
                <small>
                  {[
                    ...(quadrant ? [names.get(quadrant)] : []),
                    ...(creepy === null ? [] : [says.creepy(creepy)]),
                  ].join(' · ')}
                </small>
              </span>
              <Show items={notes} of={name} />
            </li>
          ))}
        </ul>
      </section>
      <Act
        disabled={facts.placed === 0}
        run={() => session.stationAction(station.id, 'write-result')}
      >
        {says.write}
      </Act>
    </>
  )
}

/** Where the numbers lie, what is still to be placed, and what should go. */
function Placed({ facts: { ideas, placed, quadrants } }: { facts: IdeasFacts }) {
  const { words } = useWholePanel()
  const says = words.views.ideas
  const which = (is: (idea: Idea) => boolean): string =>
    byNumber(ideas.filter(is))
      .map(({ number }) => number)
      .join(', ')
  const onTheLine = which((idea) => idea.onTheLine)
  const notPlaced = which(({ quadrant }) => quadrant === null)
  const notScaled = which(({ quadrant, creepy }) => quadrant !== null && creepy === null)
  return (
    <section>
      <p>
        {says.placed(placed, ideas.length)}
        {onTheLine !== '' && ` · ${says.onTheLine(onTheLine)}`}
      </p>
      <dl class="quarters">
        {quadrants
          .filter(({ numbers }) => numbers.length > 0)
          .map(({ key, name, numbers }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{numbers.join(', ')}</dd>
            </div>
          ))}
      </dl>
      {ideas.map((idea) => (
        <Warning key={idea.key} idea={idea} />
      ))}
      {placed > 0 && notPlaced !== '' && <p class="quiet">{says.notPlaced(notPlaced)}</p>}
      {notScaled !== '' && <p class="quiet">{says.notScaled(notScaled)}</p>}
    </section>
  )
}

function Warning({ idea: { number, name, notes, creepy, drop, doubtful } }: { idea: Idea }) {
  const { words } = useWholePanel()
  const says = words.views.ideas
  if (creepy === null || !(drop || doubtful)) return null
  const line = (drop ? says.drop : says.doubtful)(number, creepy)
  return (
    <div class="head">
      <p class={drop ? 'warn' : undefined}>
        <span aria-hidden="true">! </span>
        {line}
      </p>
      <Show items={notes} of={name} />
      <details>
        <summary aria-label={words.panel.labelled(says.why, line)}>{says.why}</summary>
        <p>{drop ? says.whyDrop : says.whyDoubtful}</p>
      </details>
    </div>
  )
}

const byNumber = (ideas: readonly Idea[]): readonly Idea[] =>
  [...ideas].sort((a, b) => a.number - b.number)

export const ideasViews: StationViews = { Result, Run }
