import * as z from 'zod/mini'
import { boardErrorKinds } from '../../shared/board/board-error.ts'
import {
  bounds,
  wire,
  type FromSandbox,
  type Verb,
  type Verbs,
} from '../../shared/board/messages.ts'

const id = z.string().check(z.maxLength(bounds.word))
const ids = z.array(id)
const text = z.string().check(z.maxLength(bounds.text))
const nothing = z.null()
const box = z.nullable(z.tuple([z.number(), z.number(), z.number(), z.number()]))
const colour = z.nullable(z.tuple([z.number(), z.number(), z.number()]))
const author = z.object({ id: z.nullable(id), name: z.nullable(text) })

const error = z.object({ kind: z.enum(boardErrorKinds), message: text, made: ids, items: ids })

/** Everything the sandbox may say. */
export const fromSandbox: z.ZodMiniType<FromSandbox> = z.union([
  z.object({ wire: z.literal(wire), id, error }),
  z.object({ wire: z.literal(wire), hint: z.literal('changed') }),
  z.object({ wire: z.literal(wire), ignored: text }),
  z.object({ wire: z.literal(wire), id, value: z.unknown() }),
])

const note = z.object({
  id,
  kind: z.enum(['sticky', 'stamp']),
  box,
  text,
  fill: colour,
  author,
  stuckTo: z.nullable(id),
})
const places = z.object({ ids, boxes: z.array(z.number()) })
const item = z.object({ id, tag: text, box, text, locked: z.boolean() })

/** What each verb answers. */
export const answers: { readonly [verb in Verb]: z.ZodMiniType<ReturnType<Verbs[verb]>> } = {
  hello: z.object({ timer: z.boolean() }),
  read: z.object({
    notes: z.array(note),
    far: z.object({ sticky: places, stamp: places }),
    items: z.array(item),
  }),
  freeSpace: z.object({ x: z.number(), y: z.number() }),
  create: ids,
  change: nothing,
  remove: nothing,
  load: z.nullable(text),
  save: nothing,
  people: z.array(z.object({ id: z.nullable(id), name: text, me: z.boolean() })),
  show: nothing,
  say: nothing,
  startTimer: nothing,
  stopTimer: nothing,
  resize: nothing,
  elsewhere: z.nullable(text),
}
