import type { Tally } from '../votes/standing.ts'
import type { Scene } from '../scene/scene.ts'
import { wordsOf } from '../workshop/deck.ts'
import type { CommonWords, Station, TitleWords } from '../workshop/station.ts'
import type { Settings } from '../workshop/settings.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** The words and cards that stations are drawn from. */
export interface DeckWords {
  readonly common: CommonWords
  readonly stations: Readonly<Record<string, { readonly head: TitleWords }>>
}

/** What a station looks like on this board; null where the deck has no words for it. */
export function sceneFor(
  station: Station,
  deck: DeckWords,
  { departments }: Pick<Workshop, 'departments'>,
  handedOn: Tally | null,
  settings: Settings = {},
): Scene | null {
  const words = wordsOf(deck, station.kind)
  if (!words) return null
  const leading = handedOn && station.leading ? station.leading(handedOn) : []
  return station.scene({ words, common: deck.common, departments, leading, settings })
}
