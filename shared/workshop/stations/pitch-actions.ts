import type { ItemChange } from '../../board/board.ts'
import { hash } from '../../board/hash.ts'
import type { LaidItem } from '../../board/snapshot.ts'
import { overlaps } from '../../geometry/rect.ts'
import { grid, rect } from '../../scene/parts.ts'
import type { Dish } from '../carried.ts'
import type { ActionContext, ActionPlan } from '../station.ts'
import { cardsOn, fieldOn } from './on-card.ts'
import {
  eachField,
  pitchCard,
  pitchFields,
  titleOnCard,
  type PitchValues,
  type PitchWords,
} from './pitch-card.ts'

type Context = ActionContext<PitchWords>

/** Where the cards stand: three columns, 40 and more between them. */
export const pitchPlace = grid(rect(120, 860, 1740, 1750), 1880, 1890)
const columns = 3
/** Where looking for free ground ends: a card stretched over more than that leaves none. */
const mostCards = 90
const nothing: ActionPlan = { create: [], change: [] }

/**
 * Writes what a recipe says already (`input.recipe`, its key) on the first card that is empty; on a new one where none
 * is. What people typed is never written over, nor is a title that they gave the card.
 */
export function fillCard(context: Context): ActionPlan {
  const recipe = context.carried.recipes.find(({ key }) => key === context.input['recipe'])
  if (!recipe) return nothing
  const values = valuesOf(recipe)
  const empty = cardsOn(context).find(({ card }) =>
    pitchFields.every((name) => fieldOn(context, card, name) === ''),
  )
  if (!empty) return newCard(context, recipe.name, values)
  const { item } = empty
  const title = titleOnCard(recipe.name)
  const change = pitchFields.flatMap((name): ItemChange[] => {
    const box = context.items.find(
      ({ tag }) => tag.kind === 'field' && tag.card === empty.card && tag.key === name,
    )
    return box && values[name] !== '' ? [{ id: box.id, text: values[name] }] : []
  })
  if (item.tag.laid === hash(item.text) && title.words !== '')
    change.push({ id: item.id, text: title.words, textSize: title.size })
  return { create: [], change }
}

/** One more blank card at the next free place; the area grows downwards where it needs to. */
export const addPitchCard = (context: Context): ActionPlan =>
  newCard(
    context,
    null,
    eachField(() => ''),
  )

/** What of a recipe a pitch takes over; what people want to get done they have to write themselves. */
function valuesOf({ fields = {}, measure, cook }: Dish): PitchValues {
  const from: Partial<PitchValues> = {
    when: fields['when'] ?? '',
    who: fields['who'] ?? '',
    so: fields['for-them'] ?? '',
    will: [fields['what'] ?? '', fields['where'] ?? ''].filter((text) => text !== '').join(', '),
    worth: fields['for-us'] ?? '',
    measure,
    cook,
  }
  return eachField((name) => from[name] ?? '')
}

function newCard(
  { items, words, common }: Context,
  name: string | null,
  values: PitchValues,
): ActionPlan {
  const ground = items.find(({ tag }) => tag.kind === 'station')?.box
  if (!ground) return nothing
  const cards = items.filter(({ tag }) => tag.kind === 'card')
  const taken = cards.map(({ box: { left, top, width, height } }) =>
    rect(left - ground.left, top - ground.top, width, height),
  )
  let place = 0
  const at = () => pitchPlace(place % columns, Math.floor(place / columns))
  while (place < mostCards && taken.some((box) => overlaps(box, at()))) place++
  const number = 1 + Math.max(0, ...cards.map(numberOf))
  const blank = words.blank.replace('{number}', String(number))
  const bottom = at().top + at().height
  return {
    create: pitchCard(`pilot-${number}`, at(), name || blank, values, words, common),
    change: [],
    size: { width: ground.width, height: Math.max(ground.height, bottom + 120) },
  }
}

const numberOf = ({ tag }: LaidItem): number =>
  Number(/^pilot-(\d+)$/.exec(tag.card ?? '')?.[1] ?? 0)
