import { leadSentence, placeLabel } from '../../report/standing-text.ts'
import type { Tally } from '../../votes/standing.ts'
import type { Recipe, RecipeCardsFacts } from '../../workshop/stations/recipe-facts.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { DepartmentSplit } from '../parts/department-split.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { Show } from '../parts/show.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const { words, session } = useWholePanel()
  const says = words.views['recipe-cards']
  const { recipes, begun } = station.facts as RecipeCardsFacts
  const tally = station.rounds[0]?.tally ?? null
  const filled = inOrder(recipes.filter((recipe) => recipe.begun))
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
      <Different facts={station.facts as RecipeCardsFacts} />
      <Measures facts={station.facts as RecipeCardsFacts} />
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

/** While people fill the cards: ingredients to copy. */
function Run({ station }: StationProps) {
  const { words, session } = useWholePanel()
  const says = words.views['recipe-cards']
  return (
    <section>
      <h2>{says.chips}</h2>
      <p class="quiet">{says.chipsHint}</p>
      <div class="row">
        <Act run={() => session.stationAction(station.id, 'add-chips')}>{says.addChips}</Act>
        <Act run={() => session.stationAction(station.id, 'add-cards')}>{says.add}</Act>
      </div>
    </section>
  )
}

interface FactsProps {
  facts: RecipeCardsFacts
}

/** One moment, or one audience, that several recipes answer differently. */
function Different({ facts: { recipes, different } }: FactsProps) {
  const { words } = useWholePanel()
  const says = words.views['recipe-cards']
  if (different.length === 0) return null
  return (
    <section>
      <h2>{says.different}</h2>
      <p class="quiet">{says.differentHint}</p>
      <ul class="list">
        {different.map(({ by, words: text, recipes: keys }) => {
          const cards = recipes.filter(({ key }) => keys.includes(key))
          const line = says.same[by](text, cards.map(({ name }) => name).join(', '))
          return (
            <li key={line}>
              <span>{line}</span>
              <Show items={cards.map(({ item }) => item)} of={line} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Whether recipes are measured alike, and whether they serve the goals. */
function Measures({ facts: { recipes, measures, unserved } }: FactsProps) {
  const { words } = useWholePanel()
  const says = words.views['recipe-cards']
  if (measures.length === 0 && unserved.length === 0) return null
  const names = (keys: readonly string[]): string =>
    recipes
      .filter(({ key }) => keys.includes(key))
      .map(({ name }) => name)
      .join(', ')
  const shared = measures.filter((one) => one.recipes.length > 1)
  const alone = measures.filter((one) => one.recipes.length === 1)
  return (
    <section>
      <h2>{says.measures}</h2>
      {shared.length > 0 && (
        <ul class="bullets">
          {shared.map(({ words: text, recipes: keys, targets }) => (
            <li key={text}>
              {words.panel.labelled(words.panel.quoted(text), names(keys))}
              {targets.length > 1 && (
                <p class="warn">
                  <span aria-hidden="true">! </span>
                  {says.targets(targets.join(' · '))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {alone.length > 0 && (
        <details>
          <summary>{says.alone(alone.length)}</summary>
          <ul>
            {alone.map(({ words: text, recipes: keys }) => (
              <li key={text}>{words.panel.labelled(words.panel.quoted(text), names(keys))}</li>
            ))}
          </ul>
        </details>
      )}
      {unserved.length > 0 && <p>{says.unserved(unserved.map(words.panel.quoted).join(', '))}</p>}
    </section>
  )
}

function RecipeLine({ recipe, tally }: { recipe: Recipe; tally: Tally | null }) {
  const { words } = useWholePanel()
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
      {recipe.lacking.map((lacking) => (
        <p key={lacking.ingredient} class="warn">
          <span aria-hidden="true">! </span>
          {says.lacking[lacking.why](lacking.ingredient, lacking.owner)}
        </p>
      ))}
      <p class="sentence">{recipe.sentence}</p>
      <Show items={[recipe.item]} of={recipe.name} />
    </li>
  )
}

const unranked = Number.MAX_SAFE_INTEGER

/** Recipes by the votes of their cards; equals, and those without a vote, in the order of the board. */
const inOrder = (recipes: readonly Recipe[]): readonly Recipe[] =>
  [...recipes].sort((a, b) => (a.rank ?? unranked) - (b.rank ?? unranked))

export const recipeCardsViews: StationViews = { Result, Run }
