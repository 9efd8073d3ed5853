import * as z from 'zod/mini'

/** What a facilitator's panel says it is about to do: the document `claim`, there for seconds only. */
export const claimSchema = z.object({
  v: z.literal(1),
  action: z.string(),
  /** Revision of the workshop as the panel knows it. */
  revision: z.number(),
  panel: z.string(),
  /** Name of the person at that panel, for the sentence that the other one reads. */
  name: z.string(),
  at: z.number(),
})
export type Claim = z.infer<typeof claimSchema>
