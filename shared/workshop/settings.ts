import * as z from 'zod/mini'

/**
 * Small answers that the facilitator gives in the panel and that are kept with the board: the document `settings`, by
 * station and key. What a key means its station knows. Values under keys that begin with `name/` are names of people:
 * they go with "Remove names from this board".
 */
export const settingsSchema = z.object({
  v: z.literal(1),
  /** Station id, or `day` → key → value. */
  values: z.record(z.string(), z.record(z.string(), z.string())),
})
export type AllSettings = z.infer<typeof settingsSchema>['values']
export type Settings = AllSettings[string]

/** The settings that belong to no station but to the whole day: minutes, when each area began. */
export const dayKey = 'day'

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
