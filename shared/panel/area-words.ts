import type { FirstWords, MainWords } from '../language/language.ts'

/** What the facilitator's book says of one kind of area. */
interface AreaBook {
  /** What the facilitator says aloud. */
  readonly say: string
  readonly know: readonly string[]
  readonly mistakes: readonly string[]
  /** What it is for. */
  readonly purpose: string
  /** What good looks like. */
  readonly good: readonly string[]
  /** How to go on afterwards. */
  readonly onward: string
}

/** The facilitator's book for one kind of area; nothing for one without an entry. */
export function areaBook(words: MainWords, kind: string): AreaBook {
  const book: { readonly [kind: string]: AreaBook } = words.stations
  return book[kind] ?? { purpose: '', say: '', know: [], good: [], mistakes: [], onward: '' }
}

/** The name of a kind of area; one without a name goes by its kind. */
export function kindName(words: FirstWords, kind: string): string {
  const names: { readonly [kind: string]: string } = words.areas
  return names[kind] ?? kind
}

/** An area's name, told from others of its kind by the number of its instance. */
export function areaName(
  words: FirstWords,
  station: { readonly id: string; readonly kind: string },
): string {
  const number = /-(\d+)$/.exec(station.id)?.[1]
  const name = kindName(words, station.kind)
  return number === undefined || number === '1' ? name : `${name} ${number}`
}
