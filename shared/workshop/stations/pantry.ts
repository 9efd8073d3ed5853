import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'

export const pantryWords = z.object({
  name: z.string(),
  head: headSchema,
})
export type PantryWords = z.infer<typeof pantryWords>

export interface PantryFacts {
  readonly nothing: true
}

const size = { width: 5640, height: 2940 }

export const pantry: Station<PantryWords, PantryFacts> = {
  kind: 'pantry',
  phase: 'plan',
  minutes: 20,
  round: null,

  scene({ words, common }) {
    return area(size, words.name, 'plan', [
      ...head(size.width, words.head, common),
      ...rightColumn(size, common),
    ])
  },

  facts() {
    return { nothing: true }
  },
}
