import type { MenuDish as Dish, MenuFacts } from '../../workshop/stations/menu-facts.ts'
import { phasesOfMenu } from '../../workshop/stations/menu-judge.ts'
import { editOf, menuKeys } from '../../workshop/stations/menu-plan.ts'
import { listText } from '../../language/list-text.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { MenuDish, useMenuEdit, usePlaceName } from './menu-dish.tsx'
import { menuReason } from './menu-reason.ts'
import { Show } from '../parts/show.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

/** W12: the proposal, what may be changed of it, and what people moved on the board. */
function Run({ station }: StationProps) {
  const { words, session } = useWholePanel()
  const says = words.views.menu
  const { dishes } = station.facts as MenuFacts
  const moved = dishes.filter((dish) => dish.moved)
  const laid = dishes.some(({ item }) => item !== null)
  return (
    <section>
      <h2>{says.proposed}</h2>
      {dishes.length === 0 && <p>{says.nothing}</p>}
      {moved.map((dish) => (
        <Moved key={dish.key} station={station} dish={dish} />
      ))}
      <ol class="recipes">
        {dishes.map((dish) => (
          <MenuDish key={dish.key} station={station} dish={dish} />
        ))}
      </ol>
      {dishes.length > 0 && (
        <>
          <Act
            look="main"
            wide
            disabled={!station.onBoard}
            run={() => session.stationAction(station.id, 'put')}
          >
            {laid ? says.putAgain : says.put}
          </Act>
          {laid && <p class="quiet">{says.putHint}</p>}
        </>
      )}
      <Left station={station} />
      <Notes station={station} />
      <Consent station={station} />
    </section>
  )
}

function Moved({ station, dish }: StationProps & { dish: Dish }) {
  const { words, session } = useWholePanel()
  const says = words.views.menu
  const placeName = usePlaceName(station.facts as MenuFacts)
  const edit = useMenuEdit({ station, dish })
  const text = says.moved(dish.name, placeName(dish.box))
  const { phase, stage } = dish
  return (
    <div class="notice" role="group" aria-label={text}>
      <p>{text}</p>
      <div class="row">
        <Act
          run={() =>
            edit(phase && stage ? { phase, stage } : { on: false }, {
              [menuKeys.put(dish.key)]: dish.box,
            })
          }
        >
          {says.takeOver}
        </Act>
        <Act
          run={() => session.changeSettings(station.id, { [menuKeys.left(dish.key)]: dish.box })}
        >
          {says.leave}
        </Act>
        {dish.item && <Show items={[dish.item]} of={text} />}
      </div>
    </div>
  )
}

/** What is not on the menu, with the reason, to be put in all the same. */
function Left({ station }: StationProps) {
  const { words, session, view } = useWholePanel()
  const says = words.views.menu
  const settings = view.value.settings[station.id] ?? {}
  const { left, names } = station.facts as MenuFacts
  if (left.length === 0) return null
  return (
    <details>
      <summary>{says.left(left.length)}</summary>
      <ul class="recipes">
        {left.map(({ key, name, reasons, item }) => (
          <li key={key}>
            <strong>{name}</strong>
            <p class="quiet">
              {reasons.map((reason) => menuReason(words, reason, names.phases)).join(' ')}
            </p>
            {item && (
              <p class="quiet">
                {says.stillThere} <Show items={[item]} of={name} />
              </p>
            )}
            <Act
              look="quiet"
              name={words.panel.labelled(says.putIn, name)}
              run={() =>
                session.changeSettings(station.id, {
                  [menuKeys.dish(key)]: JSON.stringify({ ...editOf(settings, key), on: true }),
                })
              }
            >
              {says.putIn}
            </Act>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Notes({ station }: StationProps) {
  const says = useWholePanel().words.views.menu
  const { notes } = station.facts as MenuFacts
  if (notes.length === 0) return null
  return (
    <>
      <h2>{says.notes}</h2>
      <p class="quiet">{says.notesHint}</p>
      <NoteList notes={notes} />
    </>
  )
}

function NoteList({ notes }: { notes: MenuFacts['notes'] }) {
  return (
    <ul class="list">
      {notes.map(({ text, note }) => (
        <li key={note}>
          <span>{text}</span>
          <Show items={[note]} of={text} />
        </li>
      ))}
    </ul>
  )
}

function Consent({ station }: StationProps) {
  const says = useWholePanel().words.views.menu
  const { consent, notYet } = station.facts as MenuFacts
  const { back, live, 'not-yet': against } = consent
  return (
    <>
      <p class="counted">
        {back + live + against === 0 ? says.noConsent : says.consent(back, live, against)}
      </p>
      {notYet.length > 0 && (
        <>
          <h3>{says.notYet}</h3>
          <NoteList notes={notYet} />
        </>
      )}
    </>
  )
}

/** The roadmap as it stands on the board, column by column. */
function Result({ station }: StationProps) {
  const { words } = useWholePanel()
  const says = words.views.menu
  const { dishes, names } = station.facts as MenuFacts
  const columns = phasesOfMenu.flatMap((phase) => {
    const here = dishes.filter((dish) => dish.phase === phase).length
    return here > 0 ? [says.inColumn(here, names.phases[phase])] : []
  })
  const ownerless = dishes.filter(({ phase, owner }) => phase === 'now' && owner === '').length
  return (
    <>
      {dishes.length === 0 && <p class="lead">{says.nothing}</p>}
      {columns.length > 0 && <p class="lead">{says.sum(listText(words, columns))}</p>}
      {ownerless > 0 && (
        <p class="warn">
          <span aria-hidden="true">! </span>
          {says.noOwner(ownerless, names.phases.now)}
        </p>
      )}
      {[...phasesOfMenu, null].map((phase) => {
        const here = dishes.filter((dish) => dish.phase === phase)
        if (here.length === 0) return null
        return (
          <section key={phase}>
            <h2>{phase ? names.phases[phase] : says.noPhase}</h2>
            <ul class="recipes">
              {here.map((dish) => (
                <RoadmapLine key={dish.key} dish={dish} names={names} />
              ))}
            </ul>
          </section>
        )
      })}
      <Consent station={station} />
    </>
  )
}

function RoadmapLine({ dish, names }: { dish: Dish; names: MenuFacts['names'] }) {
  const { words } = useWholePanel()
  const says = words.views.menu
  return (
    <li>
      <div class="head">
        <strong>{dish.name}</strong>
        <span>{dish.stage && names.stages[dish.stage]}</span>
      </div>
      <p>{says.owner(dish.owner, dish.date)}</p>
      {dish.reasons.map((reason, index) =>
        reason.why === 'lacking' ? (
          <p key={index} class="warn">
            <span aria-hidden="true">! </span>
            {menuReason(words, reason, names.phases)}
          </p>
        ) : null,
      )}
    </li>
  )
}

export const menuViews: StationViews = { Run, Result }
