import type { DeckWords } from './deck.ts'
import type { TitleWords } from './station.ts'

/** A station's words; null where the deck has none of that kind. */
export function wordsOf(
  deck: Pick<DeckWords, 'stations'>,
  kind: string,
): { readonly head: TitleWords } | null {
  return Object.hasOwn(deck.stations, kind) ? (deck.stations[kind] ?? null) : null
}
