import type { Ingredient, PantryFacts } from '../../workshop/stations/pantry.ts'
import { ingredientKinds, shelves } from '../../workshop/ingredient-match.ts'
import type { Language } from '../../language/language.ts'
import { useWholePanel } from '../panel-context.ts'
import { PutResult } from '../parts/put-result.tsx'
import { Show } from '../parts/show.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const { words } = useWholePanel()
  const says = words.views.pantry
  const { ingredients, counts, blank } = station.facts as PantryFacts
  const checked = ingredients.filter(({ shelf }) => shelf === 'checked').length
  const nobody = ingredients.filter(({ shelf, owner }) => shelf === 'to-get' && owner === '')
  const unnamed = says.nobodyGets(nobody.map(({ name }) => name).join(', '))
  return (
    <>
      <p class="lead">
        {ingredients.length === 0 ? says.empty : says.checked(checked, ingredients.length)}
      </p>
      <table class="shelves">
        <caption class="off-screen">{says.table}</caption>
        <thead>
          <tr>
            <td />
            {shelves.map((shelf) => (
              <th key={shelf} scope="col">
                {says.shelves[shelf]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ingredientKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{says.kinds[kind]}</th>
              {shelves.map((shelf) => (
                <td key={shelf}>{counts[kind][shelf]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Names ingredients={ingredients} />
      {(nobody.length > 0 || blank.length > 0) && (
        <ul class="list">
          {nobody.length > 0 && (
            <li>
              <span>{unnamed}</span>
              <Show items={nobody.map(({ note }) => note)} of={unnamed} />
            </li>
          )}
          {blank.length > 0 && (
            <li>
              <span>{says.blank(blank.length)}</span>
              <Show items={blank} of={says.blank(blank.length)} />
            </li>
          )}
        </ul>
      )}
      <FromAudit station={station} />
      <PutResult station={station} disabled={ingredients.length === 0} />
    </>
  )
}

/** All ingredients by kind and shelf, with who checked them or gets them. */
function Names({ ingredients }: { ingredients: readonly Ingredient[] }) {
  const { words } = useWholePanel()
  const says = words.views.pantry
  if (ingredients.length === 0) return null
  return (
    <details>
      <summary>{says.names}</summary>
      <dl class="pairs">
        {ingredientKinds.flatMap((kind) =>
          shelves.map((shelf) => {
            const these = ingredients.filter((one) => one.kind === kind && one.shelf === shelf)
            return (
              these.length > 0 && (
                <div key={`${kind} ${shelf}`}>
                  <dt>{words.panel.labelled(says.kinds[kind], says.shelves[shelf])}</dt>
                  <dd>{these.map((one) => named(words, one)).join(', ')}</dd>
                </div>
              )
            )
          }),
        )}
      </dl>
    </details>
  )
}

const named = (words: Language, { name, owner }: Ingredient): string =>
  owner ? words.views.pantry.owned(name, owner) : name

/** What the audit found and the pantry does not know of yet. */
function FromAudit({ station }: StationProps) {
  const { words } = useWholePanel()
  const says = words.views.pantry
  const { fromAudit } = station.facts as PantryFacts
  if (fromAudit.length === 0) return null
  return (
    <section>
      <h2>{says.fromAudit}</h2>
      <ul class="rows">
        {fromAudit.map(({ name, state, gap, owner }, index) => (
          <li key={index}>
            <strong>{name}</strong>
            <span>
              {[state === 'blocked' ? says.blocked : '', gap, owner].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const pantryViews: StationViews = { Result }
