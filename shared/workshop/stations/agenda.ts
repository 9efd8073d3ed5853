import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'

export const agendaWords = z.object({
  name: z.string(),
  head: headSchema,
})
export type AgendaWords = z.infer<typeof agendaWords>

export interface AgendaFacts {
  readonly nothing: true
}

const size = { width: 4180, height: 3260 }

export const agenda: Station<AgendaWords, AgendaFacts> = {
  kind: 'agenda',
  phase: 'before',
  minutes: 10,
  round: null,

  scene({ words, common }) {
    return area(size, words.name, 'before', [
      ...head(size.width, words.head, common),
      ...rightColumn(size, common),
    ])
  },

  facts() {
    return { nothing: true }
  },
}
