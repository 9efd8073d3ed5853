import * as z from 'zod/mini'
import { notBegun } from './began.ts'
import { deckChangesSchema, type DeckChanges } from './deck-changes.ts'
import { readJson } from './read-json.ts'
import { dayKey, settingsSchema, withoutNames, type AllSettings } from './settings.ts'
import { workshopSchema, type Workshop } from './workshop.ts'

const { form, departments, decider, language } = workshopSchema.shape

/** A workshop without its board: what it is made of, and nothing that anybody did in it. */
const workshopFileSchema = z.object({
  file: z.literal('workshop'),
  v: z.literal(1),
  form,
  language,
  departments,
  decider,
  /** Kinds of areas, in their order; one that was there twice is here twice. */
  areas: z.array(z.string()),
  /** Of the day and of kinds of areas. */
  settings: settingsSchema.shape.values,
  deck: z.nullable(deckChangesSchema),
  /** People, where the facilitator wanted them in it. */
  people: z.array(z.object({ name: z.string(), department: z.nullable(z.string()) })),
})
export type WorkshopFile = z.infer<typeof workshopFileSchema>

/** The newest version that this app writes and reads. */
const newest = 1

/** What is wrong with a file; the panel makes a sentence of it. */
export interface WorkshopFileProblem {
  readonly kind:
    | 'not-json'
    | 'not-a-workshop'
    | 'newer'
    | 'misfit'
    /** There are areas on this board already. */
    | 'in-use'
    /** The board did not take it; what went wrong is told elsewhere. */
    | 'not-kept'
  /** Line of the file; null where that says nothing. */
  readonly line: number | null
  /** Names down to what does not fit. */
  readonly path: readonly string[]
}

export type ReadWorkshopFile =
  | { readonly file: WorkshopFile; readonly problem: null }
  | { readonly file: null; readonly problem: WorkshopFileProblem }

/** This workshop as a file for another board. @param people whether the list of people goes with it */
export function workshopFile({ workshop, settings, deck }: WorkshopParts, people: boolean): string {
  const file: WorkshopFile = {
    file: 'workshop',
    v: newest,
    form: workshop.form,
    language: workshop.language,
    departments: workshop.departments,
    decider: workshop.decider,
    areas: workshop.stations.map(({ kind }) => kind),
    settings: settingsToTake(workshop, settings),
    deck: deck && Object.keys({ ...deck.changes, ...deck.hidden }).length > 0 ? deck : null,
    people: people ? workshop.roster.map(({ name, department }) => ({ name, department })) : [],
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

interface WorkshopParts {
  readonly workshop: Workshop
  readonly settings: AllSettings
  readonly deck: DeckChanges | null
}

/**
 * What was set for the day and for kinds of areas. What was set for one area on its board means that board's items, and
 * names stay behind, as does when areas began.
 */
function settingsToTake({ stations }: Workshop, settings: AllSettings): AllSettings {
  const travel = new Set([dayKey, ...stations.map(({ kind }) => kind)])
  return Object.fromEntries(
    Object.entries(withoutNames(notBegun(settings))).filter(
      ([of, values]) => travel.has(of) && Object.keys(values).length > 0,
    ),
  )
}

/** Opens a file that somebody chose. Total: whatever it is, it says what it is. */
export function readWorkshopFile(text: string): ReadWorkshopFile {
  const refused = (
    kind: WorkshopFileProblem['kind'],
    line: number | null,
    path: readonly string[] = [],
  ): ReadWorkshopFile => ({ file: null, problem: { kind, line, path } })
  const read = readJson(text)
  if (read.state === 'broken') return refused('not-json', read.line)
  const parsed = z.safeParse(workshopFileSchema, read.value)
  if (parsed.success) return { file: parsed.data, problem: null }
  const head = z.safeParse(headSchema, read.value)
  if (!head.success) return refused('not-a-workshop', null)
  if (head.data.v > newest) return refused('newer', null)
  const path = (parsed.error.issues[0]?.path ?? []).map(String)
  return refused('misfit', read.lineOf(path), path)
}

const headSchema = z.object({ file: z.literal('workshop'), v: z.number() })
