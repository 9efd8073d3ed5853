import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'

export const goalsWords = z.object({
  name: z.string(),
  head: headSchema,
})
export type GoalsWords = z.infer<typeof goalsWords>

export interface GoalsFacts {
  readonly nothing: true
}

const size = { width: 5720, height: 3580 }

export const goals: Station<GoalsWords, GoalsFacts> = {
  kind: 'goals',
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
