import { deckEs } from '../../workshop/decks/es.ts'
import { es as language } from '../es.ts'
import type { WholePack } from '../pack.ts'

/** Spanish. */
export const es: WholePack = { language, deck: deckEs }
