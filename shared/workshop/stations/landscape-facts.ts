import type { ItemId, Note } from '../../board/snapshot.ts'
import { hash } from '../../board/hash.ts'
import { contains } from '../../geometry/rect.ts'
import type { FactsContext } from '../station.ts'
import {
  type Example,
  examplesSchema,
  type LandscapeWords,
  type Measure,
  measures,
  mostExamples,
  type Stance,
  stances,
} from './landscape-card.ts'
import { cardsOn } from './on-card.ts'

/** What people's numbers from 1 to 5 say together. */
export interface Rating {
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly notes: number
}

export interface ExampleFacts {
  readonly key: string
  readonly item: ItemId
  /** As it stands on the card now. */
  readonly name: string
  readonly stances: { readonly [stance in Stance]: number }
  /** Null where nobody wrote a number. */
  readonly complexity: Rating | null
  readonly effort: Rating | null
  /** Whether the room has looked at it: a note lies in one of its boxes. */
  readonly discussed: boolean
  /** Whether it stays what it is: notes lie on the card, or people changed its words. */
  readonly stays: boolean
}

/** The examples with the most of something; nobody's where there is none of it. */
export interface Leading {
  readonly names: readonly string[]
  readonly notes: number
}

export interface LandscapeFacts {
  readonly examples: readonly ExampleFacts[]
  readonly discussed: number
  /** What the facilitator picked, in order; the deck's own where nothing was picked. */
  readonly picked: readonly Example[]
  readonly admired: Leading
  readonly disliked: Leading
  /** As many admire as dislike it: `notes` of each, at least. */
  readonly divided: Leading
  /** More admired than disliked, and little effort for us. */
  readonly reachable: readonly string[]
  /** Notes for numbers that say none from 1 to 5. */
  readonly unread: readonly ItemId[]
}

/** Up to here effort is little. */
const littleEffort = 2.5

/** The examples that the facilitator chose; a kept text of anybody else's making counts as none. */
export function pickedExamples({
  settings,
  words,
}: Pick<FactsContext<Pick<LandscapeWords, 'examples'>>, 'settings' | 'words'>): readonly Example[] {
  const kept = settings['examples']
  const picked = kept === undefined ? [] : examplesFrom(kept)
  return (picked.length > 0 ? picked : words.examples).slice(0, mostExamples)
}

/** Examples out of a kept text; none where it is no list of them. */
export function examplesFrom(text: string): readonly Example[] {
  try {
    return examplesSchema.parse(JSON.parse(text))
  } catch {
    // Somebody else wrote it, or another version.
    return []
  }
}

/** The first number of a note, where it is from 1 to 5, halves too; the `@name` on a note that was placed for somebody is none. */
export function oneToFive(text: string): number | null {
  const [number] = /\d+(?:[.,]\d+)?/u.exec(text.normalize('NFKC').replace(/@\S+/gu, '')) ?? []
  const value = Number(number?.replace(',', '.') ?? NaN)
  return value >= 1 && value <= 5 && Number.isInteger(2 * value) ? value : null
}

function rating(numbers: readonly number[]): Rating | null {
  if (numbers.length === 0) return null
  const sum = numbers.reduce((total, number) => total + number, 0)
  return {
    mean: sum / numbers.length,
    low: Math.min(...numbers),
    high: Math.max(...numbers),
    notes: numbers.length,
  }
}

export function landscapeFacts(context: FactsContext<LandscapeWords>): LandscapeFacts {
  const { board, station } = context
  const unread: ItemId[] = []
  const examples = cardsOn(context).map(({ card: key, item, text }): ExampleFacts => {
    const inRow = (row: Stance | Measure): readonly Note[] =>
      board.choices
        .filter((one) => one.station === station && one.card === key && one.row === row)
        .flatMap(({ notes }) => notes)
    const rated = (measure: Measure): Rating | null => {
      const notes = inRow(measure)
      unread.push(...notes.filter((note) => oneToFive(note.text) === null).map(({ id }) => id))
      return rating(notes.flatMap((note) => oneToFive(note.text) ?? []))
    }
    return {
      key,
      item: item.id,
      name: text,
      stances: {
        admire: inRow('admire').length,
        familiar: inRow('familiar').length,
        dislike: inRow('dislike').length,
      },
      complexity: rated('complexity'),
      effort: rated('effort'),
      discussed: [...stances, ...measures].some((row) => inRow(row).length > 0),
      stays:
        item.tag.laid !== hash(item.text) ||
        board.readings.some((one) => one.station === station && contains(item.box, one.point)),
    }
  })
  const most = (of: (example: ExampleFacts) => number): Leading => {
    const notes = Math.max(0, ...examples.map(of))
    const first = examples.filter((example) => notes > 0 && of(example) === notes)
    return { names: first.map(({ name }) => name), notes }
  }
  return {
    examples,
    discussed: examples.filter(({ discussed }) => discussed).length,
    picked: pickedExamples(context),
    admired: most((one) => one.stances.admire),
    disliked: most((one) => one.stances.dislike),
    divided: most((one) => Math.min(one.stances.admire, one.stances.dislike)),
    reachable: examples
      .filter(({ effort, stances: { admire, dislike } }) => {
        return admire > dislike && effort !== null && effort.mean <= littleEffort
      })
      .map(({ name }) => name),
    unread,
  }
}
