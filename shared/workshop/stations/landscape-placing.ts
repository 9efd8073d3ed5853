import type { ItemChange } from '../../board/board.ts'
import { hash } from '../../board/hash.ts'
import type { LaidItem } from '../../board/snapshot.ts'
import { overlaps } from '../../geometry/rect.ts'
import { rect } from '../../scene/parts.ts'
import type { ActionContext, ActionPlan } from '../station.ts'
import {
  about,
  type Example,
  exampleCard,
  keyAt,
  type LandscapeWords,
  placeAt,
} from './landscape-card.ts'
import { type ExampleFacts, landscapeFacts } from './landscape-facts.ts'

/** Where looking for free ground ends: a card stretched over more than that leaves none. */
const mostPlaces = 400

/** Cards without anything of people's on them, in the order of their places. */
function openCards(examples: readonly ExampleFacts[]): readonly ExampleFacts[] {
  const placeOf = ({ key }: ExampleFacts): number => Number(/\d+$/.exec(key)?.[0] ?? 0)
  return examples.filter(({ stays }) => !stays).sort((a, b) => placeOf(a) - placeOf(b))
}

/** What was picked and stands on no card that stays. */
function toPlace(examples: readonly ExampleFacts[], picked: readonly Example[]) {
  const standing = new Set(examples.filter(({ stays }) => stays).map(({ name }) => name))
  return picked.filter(({ name }) => !standing.has(name))
}

/** Cards that stay on the board although they are not picked. */
export function staying(examples: readonly ExampleFacts[], picked: readonly Example[]) {
  return examples.filter(
    ({ name, stays }) => stays && !picked.some((example) => example.name === name),
  )
}

/** Whether the board shows what was picked, in that order where the order is still free. */
export function standsAsPicked(
  examples: readonly ExampleFacts[],
  picked: readonly Example[],
): boolean {
  const open = openCards(examples)
  const wanted = toPlace(examples, picked)
  return (
    open.length === wanted.length && open.every(({ name }, index) => name === wanted[index]?.name)
  )
}

/** New words of ours on an item of ours, told from words that people type. */
function rewritten(item: LaidItem | undefined, text: string): ItemChange[] {
  if (!item || item.text === text) return []
  const { id, tag } = item
  const { id: _, ...named } = tag
  return [{ id, text, tag: { ...named, laid: hash(text) } }]
}

/**
 * Makes the cards say what was picked: those without anything of people's on them are renamed, more are made in free
 * places, and what is left over is taken away. A card with notes, or with words that people changed, stays as it is.
 */
export function putExamples(context: ActionContext<LandscapeWords>): ActionPlan {
  const { items, words } = context
  const own = items.filter(({ id, tag }) => tag.id === id)
  const ground = own.find(({ tag }) => tag.kind === 'station')?.box
  if (!ground) return { create: [], change: [] }
  const { examples, picked } = landscapeFacts(context)
  const open = openCards(examples)
  const wanted = toPlace(examples, picked)
  const places = freePlaces(items, ground, wanted.length - open.length)
  const bottom = Math.max(
    0,
    ...places.map((place) => placeAt(place).top + placeAt(place).height + 120),
  )
  const left = new Set(open.slice(wanted.length).map(({ key }) => key))
  return {
    create: wanted.slice(open.length).flatMap((example, index) => {
      const place = places[index]
      return place === undefined ? [] : exampleCard(place, example, words)
    }),
    change: open.flatMap(({ key }, index) => {
      const example = wanted[index]
      if (!example) return []
      const on = (kind: 'card' | 'words') =>
        own.find(({ tag }) => tag.card === key && tag.kind === kind)
      return [...rewritten(on('card'), example.name), ...rewritten(on('words'), about(example))]
    }),
    remove: own.filter(({ tag }) => left.has(tag.card ?? '')).map(({ id }) => id),
    ...(bottom > ground.height && { size: { width: ground.width, height: bottom } }),
  }
}

/** The first places that no card covers and no card bears the key of. */
function freePlaces(
  items: readonly LaidItem[],
  ground: LaidItem['box'],
  count: number,
): readonly number[] {
  const cards = items.filter(({ tag }) => tag.kind === 'card')
  const keys = new Set(cards.map(({ tag }) => tag.card))
  const taken = cards
    .map(({ box: { left, top, width, height } }) =>
      rect(left - ground.left, top - ground.top, width, height),
    )
    .filter(({ top, height }) => Number.isFinite(top + height))
  const found: number[] = []
  for (let place = 0; found.length < count && place < mostPlaces; place++) {
    const free = !taken.some((box) => overlaps(box, placeAt(place)))
    if (free && !keys.has(keyAt(place))) found.push(place)
  }
  return found
}
