import * as z from 'zod/mini'

/** What is being laid, from before the first create until after the last: the document `placing/<station>`. */
export const journalSchema = z.object({
  v: z.literal(1),
  station: z.string(),
  kind: z.string(),
  /** Hash of the scene, so that finishing draws what was begun. */
  hash: z.string(),
  at: z.object({ x: z.number(), y: z.number() }),
  panel: z.string(),
  time: z.number(),
  /** Ids made so far, in the order of the scene. */
  ids: z.array(z.string()),
})
export type Journal = z.infer<typeof journalSchema>
