import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'

export const landscapeWords = z.object({
  name: z.string(),
  head: headSchema,
})
export type LandscapeWords = z.infer<typeof landscapeWords>

export interface LandscapeFacts {
  readonly nothing: true
}

const size = { width: 5220, height: 3160 }

export const landscape: Station<LandscapeWords, LandscapeFacts> = {
  kind: 'landscape',
  phase: 'kickstart',
  minutes: 30,
  round: null,

  scene({ words, common }) {
    return area(size, words.name, 'kickstart', [
      ...head(size.width, words.head, common),
      ...rightColumn(size, common),
    ])
  },

  facts() {
    return { nothing: true }
  },
}
