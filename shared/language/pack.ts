import type { DeckWords } from '../workshop/deck.ts'
import { deckEn } from '../workshop/decks/en.ts'
import { enAtHand } from './en-at-hand.ts'
import type { Language, MainWords } from './language.ts'

/** Everything in one language: what the panel says, and what stands on the board. */
export interface Pack {
  readonly language: MainWords
  readonly deck: DeckWords
}

/** Where words come from. */
export interface Packs {
  /** Here without waiting, and whenever another does not come. */
  readonly atHand: Pack
  /** Rejects where the language does not come. A code that nobody knows gives what is at hand. */
  fetch(code: string): Promise<Pack>
}

/** A pack that has all its words. */
export interface WholePack extends Pack {
  readonly language: Language
}

const others: { readonly [code: string]: () => Promise<WholePack> } = {
  de: async () => (await import('./packs/de.ts')).de,
  es: async () => (await import('./packs/es.ts')).es,
}

/** The languages that are shipped. English is at hand; each of the others is a file that is fetched when it is asked for. */
export const packs: Packs = {
  atHand: { language: enAtHand, deck: deckEn },
  fetch: async (code) => {
    const come = Object.hasOwn(others, code) ? others[code] : undefined
    return come ? await come() : packs.atHand
  },
}

/** All words of a language, the book's and the reports' too. Rejects where they do not come. */
export async function allWords(code: string): Promise<Language> {
  const come = Object.hasOwn(others, code) ? others[code] : undefined
  return come ? (await come()).language : (await import('./en.ts')).en
}
