import type { ItemId } from '../../board/snapshot.ts'
import type { PlacedIdea } from '../carried.ts'
import type { FactsContext } from '../station.ts'
import { keptIdeas, optionOfIdea, type KeptIdea } from './ideas-kept.ts'
import type { IdeasWords } from './ideas-scene.ts'
import { likeness } from './likeness.ts'

/** The quarters of the map, as people read them. */
const quadrants = ['start', 'bets', 'fill', 'twice'] as const
type Quadrant = (typeof quadrants)[number]

/** A note in the box of ideas. */
export interface IdeaNote {
  readonly id: ItemId
  readonly words: string
  /** The number of the idea that it is, or says the same as; null for none yet. */
  readonly number: number | null
  /** An earlier note that seems to say the same; null where it has a number, or none is alike. */
  readonly like: ItemId | null
}

/** An idea with a number, and what its chips say. */
export interface Idea extends PlacedIdea {
  readonly number: number
  /** The notes that say it and are still there, its own first. */
  readonly notes: readonly ItemId[]
  readonly quadrant: Quadrant | null
  readonly onTheLine: boolean
  /** Much effort and much creepiness: to be looked at again. */
  readonly doubtful: boolean
}

export interface IdeasFacts {
  readonly prompts: readonly string[]
  readonly notes: readonly IdeaNote[]
  /** Impact first, then effort; what is not on the map yet comes last. */
  readonly ideas: readonly Idea[]
  readonly placed: number
  readonly quadrants: readonly {
    readonly key: Quadrant
    readonly name: string
    readonly numbers: readonly number[]
  }[]
  /** What the two axes are called at their ends. */
  readonly axes: IdeasWords['axes']
}

/** Two notes that are alike by more than that are proposed as one idea. */
const alike = 0.6
const creepyFrom = 4

export function ideasFacts(context: FactsContext<IdeasWords>): IdeasFacts {
  const kept = keptIdeas(context.settings)
  const ideas = kept.map((one) => readIdea(one, context)).sort(byWorth)
  return {
    prompts: context.words.prompts.lines,
    notes: ideaNotes(kept, context),
    ideas,
    placed: ideas.filter(({ quadrant }) => quadrant !== null).length,
    quadrants: quadrants.map((key) => ({
      key,
      name: context.words.quadrants[key],
      numbers: ideas.filter(({ quadrant }) => quadrant === key).map(({ number }) => number),
    })),
    axes: context.words.axes,
  }
}

function ideaNotes(
  kept: readonly KeptIdea[],
  { board, station }: FactsContext<IdeasWords>,
): readonly IdeaNote[] {
  const numbers = new Map(
    kept.flatMap(({ number, note, joined }) => [note, ...joined].map((id) => [id, number])),
  )
  const notes = board.choices
    .filter((box) => box.station === station && box.row === 'ideas')
    .flatMap((box) => box.notes)
    .filter(({ text }) => text !== '')
  return notes.map(({ id, text }, index) => {
    const number = numbers.get(id) ?? null
    const earlier = notes.slice(0, index).find((one) => likeness(one.text, text) >= alike)
    return { id, words: text, number, like: number === null ? (earlier?.id ?? null) : null }
  })
}

function readIdea(
  { number, note, words, joined }: KeptIdea,
  { board, station }: FactsContext<IdeasWords>,
): Idea {
  const key = optionOfIdea(number)
  const place = board.positions.find((one) => one.station === station && one.option === key)
  const boxes = board.choices.filter(
    (box) => box.station === station && box.row === 'creepy' && box.options.includes(key),
  )
  const [box, another] = boxes
  // Two chips in two boxes say nothing until people have agreed; the board's own check tells of them.
  const creepy = box && !another ? Number(box.key) : null
  const isCreepy = creepy !== null && creepy >= creepyFrom
  const there = [note, ...joined].flatMap(
    (id) => board.readings.find((reading) => reading.note.id === id)?.note ?? [],
  )
  const own = there.find(({ id }) => id === note)
  return {
    key,
    number,
    name: own?.text || words,
    notes: there.map(({ id }) => id),
    effort: place ? place.u / 1000 : null,
    impact: place ? place.v / 1000 : null,
    creepy,
    quadrant: place ? quadrantOf(place.u < 500, place.v >= 500) : null,
    onTheLine: place?.onTheLine ?? false,
    drop: isCreepy && place !== undefined && place.u < 500,
    doubtful: isCreepy && place !== undefined && place.u >= 500,
  }
}

const quadrantOf = (easy: boolean, worthIt: boolean): Quadrant =>
  worthIt ? (easy ? 'start' : 'bets') : easy ? 'fill' : 'twice'

const byWorth = (a: Idea, b: Idea): number =>
  (b.impact ?? -1) - (a.impact ?? -1) || (a.effort ?? 2) - (b.effort ?? 2) || a.number - b.number
