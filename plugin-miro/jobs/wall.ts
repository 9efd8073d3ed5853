import * as z from 'zod/mini'
import { boardErrorKinds } from '../../shared/board/board-error.ts'
import type { Job, Progress } from '../../shared/session/jobs.ts'

/**
 * Panel and headless page of one tab have nothing in common but the board: broadcasts do not reach the own tab, a
 * storage key does. Each tab has keys of its own, named by an id that its headless page draws.
 */
export const wall = {
  job: (tab: string): string => `job/${tab}`,
  cancel: (tab: string): string => `job/${tab}/cancel`,
  progress: (tab: string): string => `progress/${tab}`,
}

const jobSchema = z.object({
  id: z.string(),
  task: z.enum(['lay', 'finish', 'clear']),
  stations: z.array(z.string()),
})

const progressSchema = z.object({
  job: z.string(),
  state: z.enum(['working', 'waiting', 'done', 'cancelled', 'failed']),
  done: z.number(),
  total: z.number(),
  stations: z.array(
    z.object({ id: z.string(), state: z.enum(['next', 'working', 'done', 'failed']) }),
  ),
  until: z.nullable(z.number()),
  error: z.nullable(z.enum(boardErrorKinds)),
  left: z.array(z.string()),
})

/** Progress with its number, because news of a key may arrive out of order. */
const tellingSchema = z.object({ number: z.number(), progress: progressSchema })
export interface Telling {
  readonly number: number
  readonly progress: Progress
}

export const parseJob = (text: string | null): Job | null => parsed(jobSchema, text)
export const parseTelling = (text: string | null): Telling | null => parsed(tellingSchema, text)

export const isOver = ({ state }: Progress): boolean =>
  state === 'done' || state === 'cancelled' || state === 'failed'

function parsed<Value>(schema: z.ZodMiniType<Value>, text: string | null): Value | null {
  try {
    const result = schema.safeParse(JSON.parse(text ?? 'null'))
    return result.success ? result.data : null
  } catch {
    return null
  }
}
