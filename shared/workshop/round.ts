import * as z from 'zod/mini'

/** What a round counts, fixed when it opens. */
const optionSchema = z.object({
  /** Key of the card, or `note:` and the id of an adopted note. */
  key: z.string(),
  /** The words it had when the round opened, kept in case it vanishes. */
  words: z.string(),
  /** Id of the adopted note; null for a card. */
  note: z.nullable(z.string()),
})
export type Option = z.infer<typeof optionSchema>

/** One vote on one station: the document `round/<id>`. The rules it obeys are numbered in docs/counting.md. */
export const roundSchema = z.object({
  v: z.literal(1),
  id: z.string(),
  station: z.string(),
  /** 1, 2, 3 … on its station. */
  number: z.number(),
  state: z.enum(['draft', 'open', 'closed']),
  /** Only marks in zones with one of these zone keys belong to the round; null takes every vote zone of the station. */
  zones: z.nullable(z.string()),
  options: z.array(optionSchema),
  /** Rule 8: votes a voter may spend in all, and on one option. */
  votes: z.number(),
  perOption: z.number(),
  /** Rule 8: what exceeds the budget of roster people is not counted, or only warned of. */
  over: z.enum(['cap', 'warn']),
  /** Rule 5: what words on a vote mean. */
  reads: z.enum(['reason', 'weight', 'key']),
  /** Whether results name voters and departments. */
  names: z.boolean(),
  departments: z.boolean(),
  /** Rule 7: whose department counts first. */
  departmentBy: z.enum(['voter', 'note']),
  /** Rule 9. */
  minimum: z.number(),
  /** Rule 1: whether Miro's emoji are notes now. */
  emoji: z.boolean(),
  openedAt: z.nullable(z.number()),
  /** When time is up; null without a limit. Milliseconds since 1970; of a draft, the milliseconds it will have. */
  closesAt: z.nullable(z.number()),
  closedAt: z.nullable(z.number()),
  /** Rule 11: notes that lay there before and were left out, each with the id of the zone of its reading then. */
  left: z.array(z.tuple([z.string(), z.string()])),
  /** How often it was closed; each closing has its own document. */
  closings: z.number(),
  revision: z.number(),
})
export type Round = z.infer<typeof roundSchema>

/** What a closing froze: the document `round/<id>/<closing>`. Arrays keep it small. */
export const closingSchema = z.object({
  v: z.literal(1),
  round: z.string(),
  closing: z.number(),
  at: z.number(),
  options: z.array(z.tuple([z.string(), z.string()])),
  /** [note, option, weight, counted, voter, department]; voter `''` unknown, department `''` none. */
  marks: z.array(z.tuple([z.string(), z.string(), z.number(), z.number(), z.string(), z.string()])),
  /** [note, reason], reasons cut at 280 characters. */
  reasons: z.array(z.tuple([z.string(), z.string()])),
  /** The twelve counts of readings, for the evidence. */
  readings: z.record(z.string(), z.number()),
  /** Voter key → name and department name as known then; without names: v1 … vn. */
  voters: z.record(z.string(), z.string()),
  departments: z.record(z.string(), z.string()),
  /** Department key → number of its roster entries then, so that rule 9 pools alike for ever. */
  sizes: z.record(z.string(), z.number()),
  /** [voter, votes placed, votes within the budget, notes beyond]. */
  over: z.array(z.tuple([z.string(), z.number(), z.number(), z.array(z.string())])),
  /** How many people could vote then; closings of before this was kept do not say. */
  people: z.optional(z.number()),
})
export type Closing = z.infer<typeof closingSchema>
