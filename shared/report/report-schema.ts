import * as z from 'zod/mini'

/** What a report for programs looks like: docs/report.schema.json is made from this. */
const line = z.string()
const votes = z.nullable(z.int())
const lacking = z.strictObject({
  ingredient: line,
  why: z.enum(['to-get', 'unchecked', 'blocked']),
  owner: line,
})

/** A recipe as a rule that a machine can read: for whom, at which moment, what is shown where, and how it is measured. */
const rule = z.strictObject({
  name: line,
  audience: line,
  trigger: line,
  action: z.strictObject({ content: line, element: line }),
  measure: line,
  for_them: line,
  for_us: line,
  ready: z.boolean(),
  sentence: line,
  cook: line,
  missing: z.array(line),
  lacking: z.array(lacking),
  votes,
  rank: votes,
})

const option = z.strictObject({
  place: line,
  option: line,
  votes: z.number(),
  voters: z.array(line),
  departments: z.array(z.strictObject({ name: line, votes: z.number() })),
  reasons: z.array(line),
})

const area = z.strictObject({
  kind: line,
  name: line,
  decision: z.nullable(z.strictObject({ text: line, by: z.optional(line) })),
  votes: z.array(z.strictObject({ number: z.int(), stopped: line, options: z.array(option) })),
})

export const reportSchema = z.strictObject({
  v: z.literal(1),
  date: line,
  language: line,
  departments: z.array(z.strictObject({ letters: line, name: line })),
  /** Names where they were asked for, else only how many. */
  people: z.union([z.int(), z.array(line)]),
  goals: z.array(z.strictObject({ name: line, side: z.nullable(z.enum(['outcome', 'need'])) })),
  examples: z.array(line),
  build: z.strictObject({ today: line, wanted: line }),
  emphasis: z.array(line),
  outcomes: z.array(line),
  gaps: z.array(
    z.strictObject({
      name: line,
      step: line,
      owner: line,
      date: line,
      missing: z.array(z.enum(['step', 'owner', 'date'])),
    }),
  ),
  levers: z.array(
    z.strictObject({
      name: line,
      state: z.enum(['ready', 'limited', 'blocked', 'unknown']),
      gap: line,
      owner: line,
    }),
  ),
  blocked: z.array(z.strictObject({ line, owner: line })),
  pantry: z.array(
    z.strictObject({
      name: line,
      kind: line,
      shelf: z.enum(['checked', 'unchecked', 'to-get']),
      owner: line,
    }),
  ),
  recipes: z.array(rule),
  ideas: z.array(
    z.strictObject({
      name: line,
      effort: z.nullable(z.number()),
      impact: z.nullable(z.number()),
      creepy: z.nullable(z.number()),
      drop: z.boolean(),
    }),
  ),
  pilots: z.array(
    z.strictObject({
      name: line,
      measure: line,
      cook: line,
      date: line,
      ready: z.boolean(),
      votes,
      rank: votes,
      /** Whether the room decided for it, whatever the vote says. */
      decided: z.boolean(),
    }),
  ),
  menu: z.array(
    z.strictObject({
      name: line,
      when: z.nullable(z.enum(['now', 'next', 'later'])),
      stage: z.nullable(z.enum(['test', 'automate', 'mature'])),
      owner: line,
      date: line,
    }),
  ),
  consent: z.nullable(z.strictObject({ back: z.int(), live: z.int(), 'not-yet': z.int() })),
  parked: z.array(line),
  areas: z.array(area),
})
export type ReportFile = z.infer<typeof reportSchema>
