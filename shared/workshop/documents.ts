import * as z from 'zod/mini'
import { BoardError } from '../board/board-error.ts'
import { utf8Length } from '../board/utf8-length.ts'
import { claimSchema } from './claim.ts'
import { deckChangesSchema } from './deck-changes.ts'
import { journalSchema } from './journal.ts'
import { closingSchema, roundSchema } from './round.ts'
import { settingsSchema } from './settings.ts'
import { workshopSchema } from './workshop.ts'

/** Turns a document of one version into the next. */
type Migration = (old: { readonly [key: string]: unknown }) => {
  readonly [key: string]: unknown
}

/** How one kind of document is read: its newest shape, and how each older one becomes the next. */
export interface Door<Value> {
  readonly schema: z.ZodMiniType<Value>
  /** `migrations[0]` makes version 2 of version 1; the newest version is one more than their number. */
  readonly migrations: readonly Migration[]
}

/** What stands behind a stored text. What is `newer` or `unreadable` is reported and left as it is, never overwritten. */
export type Opened<Value> =
  | { readonly state: 'ok'; readonly value: Value }
  | { readonly state: 'missing' }
  | { readonly state: 'newer' }
  | { readonly state: 'unreadable' }

/** Opens a stored text through its door. Total: whatever the text is, it throws nothing. */
export function openWith<Value>(door: Door<Value>, text: string | null): Opened<Value> {
  if (text === null || text === '') return { state: 'missing' }
  let stored = plainObject(text)
  const version = stored?.['v']
  const newest = door.migrations.length + 1
  if (!stored || typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { state: 'unreadable' }
  }
  if (version > newest) return { state: 'newer' }
  try {
    for (const migrate of door.migrations.slice(version - 1)) stored = migrate(stored)
  } catch {
    // A migration meets a document that its version's schema would not have let in.
    return { state: 'unreadable' }
  }
  const parsed = z.safeParse(door.schema, stored)
  return parsed.success ? { state: 'ok', value: parsed.data } : { state: 'unreadable' }
}

function plainObject(text: string): { readonly [key: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : null
  } catch {
    return null
  }
}

export const doors = {
  workshop: { schema: workshopSchema, migrations: [] } satisfies Door<
    z.infer<typeof workshopSchema>
  >,
  round: { schema: roundSchema, migrations: [] } satisfies Door<z.infer<typeof roundSchema>>,
  closing: { schema: closingSchema, migrations: [] } satisfies Door<z.infer<typeof closingSchema>>,
  placing: { schema: journalSchema, migrations: [] } satisfies Door<z.infer<typeof journalSchema>>,
  settings: { schema: settingsSchema, migrations: [] } satisfies Door<
    z.infer<typeof settingsSchema>
  >,
  deck: { schema: deckChangesSchema, migrations: [] } satisfies Door<
    z.infer<typeof deckChangesSchema>
  >,
  claim: { schema: claimSchema, migrations: [] } satisfies Door<z.infer<typeof claimSchema>>,
}
export type DocumentKind = keyof typeof doors
export type DocumentOf<Kind extends DocumentKind> = z.infer<(typeof doors)[Kind]['schema']>

/** The one door for everything read back from a board. */
export function open<Kind extends DocumentKind>(
  kind: Kind,
  text: string | null,
): Opened<DocumentOf<Kind>> {
  const door: Door<unknown> = doors[kind]
  return openWith(door as Door<DocumentOf<Kind>>, text)
}

/**
 * The text under which a document is stored.
 * @throws BoardError `full` where it takes more than `entryBytes`: nothing is written then, and nothing is cut
 */
export function write<Kind extends DocumentKind>(
  kind: Kind,
  value: DocumentOf<Kind>,
  entryBytes: number,
): string {
  const text = JSON.stringify(value)
  const bytes = utf8Length(text)
  if (bytes > entryBytes) {
    throw new BoardError('full', `The ${kind} takes ${bytes} of ${entryBytes} bytes`)
  }
  return text
}
