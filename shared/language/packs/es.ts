import { deckEs } from '../../workshop/decks/es.ts'
import { es as language } from '../es.ts'
import type { Pack } from '../pack.ts'

/** Spanish. */
export const es: Pack = { language, deck: deckEs }
