import type { Packs } from '../language/pack.ts'
import type { DeckWords } from '../workshop/deck.ts'
import { applyChanges } from '../workshop/deck-changes.ts'
import { misfitFor } from './misfit-for.ts'
import type { Stored } from './stored.ts'

/**
 * The words and cards of the workshop that is stored with a board, in its language and with what was changed of them.
 * Rejects where the language does not come: an area in another one would be worse than none.
 */
export async function deckInUse(packs: Packs, { workshop, deck }: Stored): Promise<DeckWords> {
  const pack = workshop ? await packs.fetch(workshop.language) : packs.atHand
  return applyChanges(pack.deck, deck, await misfitFor(deck)).deck
}
