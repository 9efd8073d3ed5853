import { deckEn } from '../../shared/workshop/decks/en.ts'
import type { Deck } from '../../shared/workshop/deck.ts'
import { wordsOf } from '../../shared/workshop/words-of.ts'
import { stations as all } from '../../shared/workshop/stations.ts'
import type { Scene } from '../../shared/scene/scene.ts'
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
  { common, stations: its }: Deck = deckEn,
  known = 5,
  leading: readonly string[] = its['gap-checklist'].questions,
): { readonly [kind: string]: Scene } {
  const around = { common, departments: departments.slice(0, known), leading, settings: {} }
  return Object.fromEntries(
    all.flatMap((station) => {
      const words = wordsOf({ stations: its }, station.kind)
      return words ? [[station.kind, station.scene({ ...around, words })]] : []
    }),
  )
}
