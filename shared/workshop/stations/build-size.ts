import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'

export const buildSizeWords = z.object({
  name: z.string(),
  head: headSchema,
})
export type BuildSizeWords = z.infer<typeof buildSizeWords>

export interface BuildSizeFacts {
  readonly nothing: true
}

const size = { width: 5380, height: 2860 }

export const buildSize: Station<BuildSizeWords, BuildSizeFacts> = {
  kind: 'build-size',
  phase: 'kickstart',
  minutes: 15,
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
