import { deckEn } from '../../shared/workshop/decks/en.ts'
import type { Deck } from '../../shared/workshop/deck.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { checkIn } from '../../shared/workshop/stations/check-in.ts'
import { fourArguments } from '../../shared/workshop/stations/four-arguments.ts'
import { gapChecklist } from '../../shared/workshop/stations/gap-checklist.ts'
import { gapRows } from '../../shared/workshop/stations/gap-rows.ts'
import { recipeCards } from '../../shared/workshop/stations/recipe-cards.ts'
import type { Department } from '../../shared/workshop/workshop.ts'

export const departments: readonly Department[] = [
  { key: 'product', letters: 'PR', name: 'Product', hue: 'blue' },
  { key: 'design', letters: 'DE', name: 'Design', hue: 'pink' },
  { key: 'engineering', letters: 'EN', name: 'Engineering', hue: 'green' },
  { key: 'marketing', letters: 'MK', name: 'Marketing', hue: 'orange' },
  { key: 'guests', letters: 'GU', name: 'Guests', hue: 'gray' },
  { key: 'support', letters: 'SU', name: 'Support', hue: 'violet' },
  { key: 'legal', letters: 'LE', name: 'Legal', hue: 'teal' },
  { key: 'sales', letters: 'SA', name: 'Sales', hue: 'red' },
  { key: 'research', letters: 'RE', name: 'Research', hue: null },
]

/** Every area as a deck lays it. @param known how many departments there are */
export function scenes(
  { common, stations }: Deck = deckEn,
  known = 5,
  carried: readonly string[] = stations['gap-checklist'].questions,
): { readonly [kind: string]: Scene } {
  const around = { common, departments: departments.slice(0, known), carried }
  return {
    'check-in': checkIn.scene({ ...around, words: stations['check-in'] }),
    'four-arguments': fourArguments.scene({ ...around, words: stations['four-arguments'] }),
    'gap-checklist': gapChecklist.scene({ ...around, words: stations['gap-checklist'] }),
    'gap-rows': gapRows.scene({ ...around, words: stations['gap-rows'] }),
    'recipe-cards': recipeCards.scene({ ...around, words: stations['recipe-cards'] }),
  }
}
