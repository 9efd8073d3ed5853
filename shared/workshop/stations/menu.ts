import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'

export const menuWords = z.object({
  name: z.string(),
  head: headSchema,
})
export type MenuWords = z.infer<typeof menuWords>

export interface MenuFacts {
  readonly nothing: true
}

const size = { width: 6000, height: 3980 }

export const menu: Station<MenuWords, MenuFacts> = {
  kind: 'menu',
  phase: 'work',
  minutes: 45,
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
