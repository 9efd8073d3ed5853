import type { DeckChanges, Misfit } from '../workshop/deck-changes.ts'

const everythingFits: Misfit = () => null

/** What checks changed words. It knows every kind of station, so it comes only where something was changed. */
export async function misfitFor({ changes }: Pick<DeckChanges, 'changes'>): Promise<Misfit> {
  if (Object.keys(changes).length === 0) return everythingFits
  return (await import('../workshop/deck-misfit.ts')).misfitIn
}
