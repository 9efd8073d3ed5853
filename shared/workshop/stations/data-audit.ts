import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'

export const dataAuditWords = z.object({
  name: z.string(),
  head: headSchema,
})
export type DataAuditWords = z.infer<typeof dataAuditWords>

export interface DataAuditFacts {
  readonly nothing: true
}

const size = { width: 5500, height: 3950 }

export const dataAudit: Station<DataAuditWords, DataAuditFacts> = {
  kind: 'data-audit',
  phase: 'plan',
  minutes: 25,
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
