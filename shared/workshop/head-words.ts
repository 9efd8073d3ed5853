import * as z from 'zod/mini'

/** The words of an area's title, as in `TitleWords`. */
export const titleSchema = z.object({ title: z.string(), question: z.string() })

/** The words of a whole head, as in `HeadWords`. */
export const headSchema = z.extend(titleSchema, {
  steps: z.tuple([z.string(), z.string(), z.string()]),
})
