import { deckDe } from '../../workshop/decks/de.ts'
import { de as language } from '../de.ts'
import type { Pack } from '../pack.ts'

/** German. */
export const de: Pack = { language, deck: deckDe }
