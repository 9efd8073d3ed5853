import { useSignal } from '@preact/signals'
import type { StationView } from '../../session/view.ts'
import { phasesOfMenu, stagesOfMenu } from '../../workshop/stations/menu-judge.ts'
import { editOf, menuKeys, type MenuEdit } from '../../workshop/stations/menu-plan.ts'
import {
  boxKey,
  menuBoxes,
  type MenuDish as Dish,
  type MenuFacts,
} from '../../workshop/stations/menu-facts.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import { menuReason } from './menu-reason.ts'
import { Show } from '../parts/show.tsx'
import { TextField } from '../parts/text-field.tsx'

interface MenuDishProps {
  station: StationView
  dish: Dish
}

/** What people call a box of the menu: "Now · Test"; or that a card lies outside of them. */
export function usePlaceName({ names }: MenuFacts): (box: string) => string {
  const says = useWholePanel().words.views.menu
  return (box) => {
    const found = menuBoxes.find((each) => boxKey(each) === box)
    return found ? says.place(names.phases[found.phase], names.stages[found.stage]) : says.outside
  }
}

/** Keeps what the facilitator changed of a dish. The board follows with the next "Put it on the board". */
export function useMenuEdit({ station, dish }: MenuDishProps) {
  const { session, view } = useWholePanel()
  return (edit: MenuEdit, more: { readonly [key: string]: string | null } = {}) => {
    const settings = view.value.settings[station.id] ?? {}
    const before = editOf(settings, dish.key)
    return session.changeSettings(station.id, {
      [menuKeys.dish(dish.key)]: JSON.stringify({ ...before, ...edit }),
      ...more,
    })
  }
}

/** One dish of the plan: where, who, until when, why, and what can be changed of it. */
export function MenuDish({ station, dish }: MenuDishProps) {
  const { words } = useWholePanel()
  const says = words.views.menu
  const facts = station.facts as MenuFacts
  const placeName = usePlaceName(facts)
  const lacking = dish.reasons.filter(({ why }) => why === 'lacking')
  return (
    <li>
      <div class="head">
        <strong>{`${facts.dishes.indexOf(dish) + 1}  ${dish.name}`}</strong>
        <span>{placeName(boxKey(dish.plan))}</span>
      </div>
      <p>{says.owner(dish.owner, dish.date)}</p>
      {dish.waiting && facts.dishes.some(({ item }) => item !== null) && (
        <p class="quiet">{dish.item ? says.waitingMove(placeName(dish.box)) : says.waiting}</p>
      )}
      {lacking.map((reason, index) => (
        <p key={index} class="warn">
          <span aria-hidden="true">! </span>
          {menuReason(words, reason, facts.names.phases)}
        </p>
      ))}
      <details>
        <summary aria-label={words.panel.labelled(says.more, dish.name)}>{says.more}</summary>
        <ul class="bullets">
          {dish.reasons
            .filter(({ why }) => why !== 'lacking')
            .map((reason, index) => (
              <li key={index}>{menuReason(words, reason, facts.names.phases)}</li>
            ))}
        </ul>
        <DishForm station={station} dish={dish} />
      </details>
      {dish.item && <Show items={[dish.item]} of={dish.name} />}
    </li>
  )
}

function DishForm({ station, dish }: MenuDishProps) {
  const { words, session, view } = useWholePanel()
  const says = words.views.menu
  const { names, dishes } = station.facts as MenuFacts
  const edit = useMenuEdit({ station, dish })
  const owner = useSignal(dish.plan.owner)
  const date = useSignal(dish.plan.date)
  const { plan, typed } = dish
  const at = dishes.indexOf(dish)
  // Where somebody moved the card, a new choice made here is the later word.
  const stands = dish.item ? { [menuKeys.put(dish.key)]: dish.box } : {}
  const swapped = () => {
    const keys = dishes.map(({ key }) => key)
    return [...keys.slice(0, at - 1), dish.key, keys[at - 1], ...keys.slice(at + 1)]
  }
  return (
    <div
      class="sheet"
      role="group"
      aria-label={words.panel.labelled(words.panel.change, dish.name)}
    >
      <div class="fields">
        <ChoiceField
          label={says.phase}
          value={plan.phase}
          options={phasesOfMenu.map((value) => ({ value, text: names.phases[value] }))}
          onChoice={(value) =>
            void edit({ phase: phasesOfMenu.find((one) => one === value) }, stands)
          }
        />
        <ChoiceField
          label={says.stage}
          value={plan.stage}
          options={stagesOfMenu.map((value) => ({ value, text: names.stages[value] }))}
          onChoice={(value) =>
            void edit({ stage: stagesOfMenu.find((one) => one === value) }, stands)
          }
        />
      </div>
      {typed.owner ? (
        <p>{says.typedOwner(dish.owner)}</p>
      ) : (
        <TextField
          label={says.ownerLabel}
          value={owner.value}
          list={(view.value.workshop?.roster ?? []).map(({ name }) => name)}
          onText={(text) => {
            owner.value = text
          }}
        />
      )}
      {typed.date ? (
        <p>{says.typedDate(dish.date)}</p>
      ) : (
        <TextField
          label={says.dateLabel}
          value={date.value}
          onText={(text) => {
            date.value = text
          }}
        />
      )}
      <div class="row">
        {!(typed.owner && typed.date) && (
          <Act
            disabled={owner.value.trim() === plan.owner && date.value.trim() === plan.date}
            run={() =>
              edit({ date: date.value.trim() }, { [menuKeys.owner(dish.key)]: owner.value.trim() })
            }
          >
            {says.save}
          </Act>
        )}
        <Act
          disabled={at === 0}
          name={words.panel.labelled(says.earlier, dish.name)}
          run={() =>
            session.changeSettings(station.id, { [menuKeys.order]: JSON.stringify(swapped()) })
          }
        >
          {says.earlier}
        </Act>
        <Act name={words.panel.labelled(says.takeOut, dish.name)} run={() => edit({ on: false })}>
          {says.takeOut}
        </Act>
      </div>
    </div>
  )
}
