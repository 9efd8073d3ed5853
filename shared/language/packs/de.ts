import { deckDe } from '../../workshop/decks/de.ts'
import { de as language } from '../de.ts'
import type { WholePack } from '../pack.ts'

/** German. */
export const de: WholePack = { language, deck: deckDe }
