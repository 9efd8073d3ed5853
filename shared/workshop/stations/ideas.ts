import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'

export const ideasWords = z.object({
  name: z.string(),
  head: headSchema,
})
export type IdeasWords = z.infer<typeof ideasWords>

export interface IdeasFacts {
  readonly nothing: true
}

const size = { width: 5160, height: 3700 }

export const ideas: Station<IdeasWords, IdeasFacts> = {
  kind: 'ideas',
  phase: 'plan',
  minutes: 35,
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
