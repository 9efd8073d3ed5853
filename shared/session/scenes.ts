import type { Tally } from '../votes/standing.ts'
import type { Scene } from '../scene/scene.ts'
import type { DeckWords } from '../workshop/deck.ts'
import { wordsOf } from '../workshop/words-of.ts'
import type { Station } from '../workshop/station.ts'
import type { Day } from '../workshop/schedule.ts'
import type { Settings } from '../workshop/settings.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** What a station looks like on this board; null where the deck has no words for it. */
export function sceneFor(
  station: Station,
  deck: DeckWords,
  { departments }: Pick<Workshop, 'departments'>,
  handedOn: Tally | null,
  settings: Settings = {},
  day?: Day,
): Scene | null {
  const words = wordsOf(deck, station.kind)
  if (!words) return null
  const leading = handedOn && station.leading ? station.leading(handedOn) : []
  const { noVote } = deck.common
  const common = station.round ? deck.common : { ...deck.common, notOpen: noVote }
  return station.scene({ words, common, departments, leading, settings, ...(day && { day }) })
}
