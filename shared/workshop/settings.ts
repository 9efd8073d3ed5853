import * as z from 'zod/mini'

/**
 * Small answers that the facilitator gives in the panel and that are kept with the board: the document `settings`, by
 * station and key. What a key means its station knows. Values under keys that begin with `name/` are names of people:
 * they go with "Remove names from this board".
 */
export const settingsSchema = z.object({
  v: z.literal(1),
  /** Station id, kind of station, or `day` → key → value. */
  values: z.record(z.string(), z.record(z.string(), z.string())),
})
export type AllSettings = z.infer<typeof settingsSchema>['values']
export type Settings = AllSettings[string]

export { dayKey } from './day-key.ts'

/** What was set for a station: for its kind, which can be before it is laid, and for itself. */
export const settingsOf = (all: AllSettings, id: string, kind: string): Settings => ({
  ...all[kind],
  ...all[id],
})

/** Settings after a change to one station's; null takes a value away. */
export function changedSettings(
  before: AllSettings,
  station: string,
  change: { readonly [key: string]: string | null },
): AllSettings {
  const values = Object.entries({ ...before[station], ...change }).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  )
  return { ...before, [station]: Object.fromEntries(values) }
}

const isName = (key: string): boolean => key.startsWith('name/')

export const hasNames = (all: AllSettings): boolean =>
  Object.values(all).some((values) => Object.keys(values).some(isName))

/** Settings that name nobody. */
export const withoutNames = (all: AllSettings): AllSettings =>
  Object.fromEntries(
    Object.entries(all).map(([of, values]) => [
      of,
      Object.fromEntries(Object.entries(values).filter(([key]) => !isName(key))),
    ]),
  )
