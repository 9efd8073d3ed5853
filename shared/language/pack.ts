import type { DeckWords } from '../workshop/deck.ts'
import { deckEn } from '../workshop/decks/en.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'

/** Everything in one language: what the panel says, and what stands on the board. */
export interface Pack {
  readonly language: Language
  readonly deck: DeckWords
}

/** Where words come from. */
export interface Packs {
  /** Here without waiting, and whenever another does not come. */
  readonly atHand: Pack
  /** Rejects where the language does not come. A code that nobody knows gives what is at hand. */
  fetch(code: string): Promise<Pack>
}

const others: { readonly [code: string]: () => Promise<Pack> } = {
  de: async () => (await import('./packs/de.ts')).de,
  es: async () => (await import('./packs/es.ts')).es,
}

/** The languages that are shipped. English is at hand; each of the others is a file that is fetched when it is asked for. */
export const packs: Packs = {
  atHand: { language: en, deck: deckEn },
  fetch: async (code) => {
    const come = Object.hasOwn(others, code) ? others[code] : undefined
    return come ? await come() : packs.atHand
  },
}
