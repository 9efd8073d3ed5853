import * as z from 'zod/mini'

/**
 * What an item of ours means. `vote`, `field`, `choice`, `plane` and `tray` are zones; `words` is text that the plugin
 * itself rewrites (state label, result, sentence) and gives no meaning to what lies on it.
 */
export const tagKinds = [
  'station',
  'card',
  'vote',
  'field',
  'choice',
  'plane',
  'tray',
  'chip',
  'words',
] as const
export type TagKind = (typeof tagKinds)[number]
export type ZoneKind = 'vote' | 'field' | 'choice' | 'plane' | 'tray'

export const tagSchema = z.object({
  v: z.literal(1),
  /** The host's id of the very item that carries the tag; where it differs from the item's own id, the item is a copy. */
  id: z.string(),
  workshop: z.string(),
  /** The station's instance, `arguments-1`. */
  station: z.string(),
  kind: z.enum(tagKinds),
  /** The card that the item is, or is part of: `relevance`, `recipe-4`. The key of the option, where it has a vote. */
  card: z.optional(z.string()),
  /** What the item is on its card or station: `who`, `votes`, `state`. For a choice: the value it stands for. */
  key: z.string(),
  /** For a choice: the question it answers, so that the boxes of one question belong together (`department`). */
  row: z.optional(z.string()),
  /** Orders equals; the order of drawing. */
  ord: z.number(),
  /** Hash of the words that we wrote on the item; other words were typed by people. */
  laid: z.optional(z.string()),
})
export type Tag = z.infer<typeof tagSchema>

/** A tag before the host has given the item its id. */
export type NewTag = Omit<Tag, 'id'>
