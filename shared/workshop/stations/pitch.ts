import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'

export const pitchWords = z.object({
  name: z.string(),
  head: headSchema,
})
export type PitchWords = z.infer<typeof pitchWords>

export interface PitchFacts {
  readonly nothing: true
}

const size = { width: 7100, height: 4620 }

export const pitch: Station<PitchWords, PitchFacts> = {
  kind: 'pitch',
  phase: 'work',
  minutes: 60,
  round: null,

  scene({ words, common }) {
    return area(size, words.name, 'work', [
      ...head(size.width, words.head, common),
      ...rightColumn(size, common),
    ])
  },

  facts() {
    return { nothing: true }
  },
}
