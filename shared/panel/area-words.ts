import type { Language } from '../language/language.ts'

/** What the language file says of one kind of area. */
interface AreaWords {
  readonly name: string
  /** What the facilitator says aloud. */
  readonly say: string
  readonly know: readonly string[]
  readonly mistakes: readonly string[]
}

/** The facilitator's book for one kind of area; one without an entry goes by its kind. */
export function areaWords(words: Language, kind: string): AreaWords {
  const book: { readonly [kind: string]: AreaWords } = words.stations
  return book[kind] ?? { name: kind, say: '', know: [], mistakes: [] }
}

/** An area's name, told from others of its kind by the number of its instance. */
export function areaName(
  words: Language,
  station: { readonly id: string; readonly kind: string },
): string {
  const number = /-(\d+)$/.exec(station.id)?.[1]
  const { name } = areaWords(words, station.kind)
  return number === undefined || number === '1' ? name : `${name} ${number}`
}
