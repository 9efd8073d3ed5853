import * as z from 'zod/mini'
import type { Misfit } from './deck-changes.ts'
import { deckSchema } from './deck.ts'

/** By the schema of the section. In a kind that only somebody else knows, everything fits. */
export const misfitIn: Misfit = (section, words) => {
  const { common, stations } = deckSchema.shape
  const kinds: { readonly [kind: string]: z.ZodMiniType } = stations.shape
  const schema = section === 'common' ? common : kinds[section]
  const parsed = schema && z.safeParse(schema, words)
  return parsed?.success === false ? (parsed.error.issues[0]?.path ?? []).map(String) : null
}
