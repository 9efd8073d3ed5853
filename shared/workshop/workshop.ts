import * as z from 'zod/mini'
import { hues } from '../board/snapshot.ts'

const departmentSchema = z.object({
  /** Key of the option in its check-in box: `product`. */
  key: z.string(),
  /** Two letters that stand beside the colour everywhere, so that colour is never alone. */
  letters: z.string(),
  name: z.string(),
  hue: z.nullable(z.enum(hues)),
})
export type Department = z.infer<typeof departmentSchema>

const personSchema = z.object({
  /** Ours, stable: `p1`. */
  id: z.string(),
  name: z.string(),
  /** Author keys (ids or normalised names) whose notes are this person's. */
  keys: z.array(z.string()),
  department: z.nullable(z.string()),
  /** `votes`; `watches` does not vote; `left` has gone home. The last two are not waited for. */
  part: z.enum(['votes', 'watches', 'left']),
  /** The facilitator places notes for them, with their `@name`. */
  cannotEdit: z.boolean(),
  /**
   * What their check-in note said when it was last read: where name or department differ from it, the facilitator set
   * them by hand and the note no longer does.
   */
  checkIn: z.optional(z.object({ note: z.string(), name: z.string(), department: z.string() })),
})
export type RosterPerson = z.infer<typeof personSchema>

const stationEntrySchema = z.object({
  /** The instance, `arguments-1`. */
  id: z.string(),
  kind: z.string(),
  /** Where it was laid (board units), so that a moved one can be told. */
  at: z.object({ x: z.number(), y: z.number() }),
  /** Set once it stands on the board whole. */
  laid: z.boolean(),
})
export type StationEntry = z.infer<typeof stationEntrySchema>

const decisionSchema = z.object({ text: z.string(), by: z.string() })

/** The stations of one board with roster, rules and language: the document `workshop`. */
export const workshopSchema = z.object({
  v: z.literal(1),
  id: z.string(),
  language: z.string(),
  form: z.enum(['one-vote', 'ninety', 'one-day', 'second', 'chosen']),
  departments: z.array(departmentSchema),
  roster: z.array(personSchema),
  stations: z.array(stationEntrySchema),
  /** Who runs it: names for the others' panels, author keys for rule 6 (their own notes do not count). */
  facilitators: z.array(z.object({ name: z.string(), key: z.nullable(z.string()) })),
  /** Author keys that stand for more than one person (a prepared stack, a shared guest link). */
  notOnePerson: z.array(z.string()),
  /** Author keys that the facilitator was asked about and has answered: waved off, or said to be one person. */
  ignored: z.array(z.string()),
  /** Who decides, in the room's own words. */
  decider: z.string(),
  /** The station that is "here" now. */
  here: z.nullable(z.string()),
  /** Rounds in the order of their making; documents of their own hold them. */
  rounds: z.array(z.object({ id: z.string(), station: z.string() })),
  /** Station id → what the room decided and who decided it. */
  decisions: z.record(z.string(), decisionSchema),
  /** Names were removed from this board: nobody fills them in again until the next vote starts. */
  nameless: z.optional(z.boolean()),
  /** Goes up with every write, for claims. */
  revision: z.number(),
})
export type Workshop = z.infer<typeof workshopSchema>
