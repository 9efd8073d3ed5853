import type { Tally } from '../../votes/standing.ts'
import type { Recipe, RecipeCardsFacts } from '../../workshop/stations/recipe-cards.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { DepartmentSplit } from '../parts/department-split.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { Show } from '../parts/show.tsx'
import { leadSentence, placeLabel } from '../../report/standing-text.ts'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const { words, session } = usePanel()
  const says = words.views['recipe-cards']
  const { recipes, begun, sameWhen } = station.facts as RecipeCardsFacts
  const tally = station.rounds[0]?.tally ?? null
  const filled = inOrder(
    recipes.filter((recipe) => recipe.begun),
    tally,
  )
  return (
    <>
      <p class="quiet">{says.count(recipes.length, begun)}</p>
      <p class="lead">
        {begun === 0
          ? says.none
          : tally && tally.total > 0
            ? leadSentence(words, tally)
            : says.notVoted}
      </p>
      {begun > 0 && filled.every(({ fields }) => fields.measure === '') && <p>{says.noMeasure}</p>}
      <ol class="recipes">
        {filled.map((recipe) => (
          <RecipeLine key={recipe.key} recipe={recipe} tally={tally} />
        ))}
      </ol>
      {sameWhen.length > 0 && (
        <section>
          <h2>{says.different}</h2>
          <p class="quiet">{says.differentHint}</p>
          <ul class="list">
            {sameWhen.map(({ when, recipes: names }) => {
              const text = words.panel.labelled(`“${when}”`, names.join(', '))
              const items = recipes
                .filter(({ name }) => names.includes(name))
                .map(({ item }) => item)
              return (
                <li key={when}>
                  <span>{text}</span>
                  <Show items={items} of={text} />
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {tally && <DepartmentSplit tally={tally} />}
      {tally && <Reasons tally={tally} />}
      <div class="row">
        <Act
          disabled={begun === 0}
          run={() => session.stationAction(station.id, 'write-sentences')}
        >
          {says.write}
        </Act>
        <Act run={() => session.stationAction(station.id, 'add-cards')}>{says.add}</Act>
      </div>
    </>
  )
}

function RecipeLine({ recipe, tally }: { recipe: Recipe; tally: Tally | null }) {
  const { words } = usePanel()
  const says = words.views['recipe-cards']
  const option = tally?.options.find(({ key }) => key === recipe.key)
  const voted = option !== undefined && tally !== null && tally.total > 0
  return (
    <li>
      <div class="head">
        <strong>
          {voted && `${placeLabel(option, tally.options)}  `}
          {recipe.name}
        </strong>
        <span>
          {voted && words.panel.results.score(option.score)}
          {voted && ' · '}
          {recipe.ready ? says.ready : says.notReadyYet}
        </span>
      </div>
      {!recipe.ready && (
        <p class="warn">
          <span aria-hidden="true">! </span>
          {says.missing(recipe.missing.map(({ name }) => name).join(', '))}
        </p>
      )}
      <p class="sentence">{recipe.sentence}</p>
      <Show items={[recipe.item]} of={recipe.name} />
    </li>
  )
}

/** Recipes by the votes of their cards; equals, and those without a vote, in the order of the board. */
function inOrder(recipes: readonly Recipe[], tally: Tally | null): readonly Recipe[] {
  const rank = new Map(tally?.options.map(({ key, rank: place }) => [key, place]))
  const of = ({ key }: Recipe): number => rank.get(key) ?? Number.MAX_SAFE_INTEGER
  return [...recipes].sort((a, b) => of(a) - of(b))
}

export const recipeCardsViews: StationViews = { Result }
