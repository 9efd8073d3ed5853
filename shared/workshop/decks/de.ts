import type { Deck } from '../deck.ts'
import { deckEn } from './en.ts'

export const deckDe: Deck = { ...deckEn, language: 'de' }
