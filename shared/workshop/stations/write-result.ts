import type { ActionContext, ActionPlan } from '../station.ts'

/** Fills the Result box of an area without a vote, where it reads otherwise now. */
export function writeResult(
  { items }: Pick<ActionContext<unknown>, 'items'>,
  text: string,
): ActionPlan {
  const box = items.find(({ tag }) => tag.kind === 'words' && tag.key === 'result')
  return { create: [], change: box && box.text !== text ? [{ id: box.id, text }] : [] }
}
