import { type Carried, nothingCarried } from '../../../shared/workshop/carried.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { recipeCards } from '../../../shared/workshop/stations/recipe-cards.ts'
import type { OnBoard } from '../on-board.ts'

export const words = deckEn.stations['recipe-cards']
export const factsOf = (board: OnBoard) => recipeCards.facts(board.context(words))

export function plan(
  board: OnBoard,
  action: string,
  carried: Carried = nothingCarried,
  own = words,
) {
  const act = recipeCards.actions?.[action]
  if (!act) throw new Error(`no action ${action}`)
  return act({
    ...board.context(own),
    carried,
    common: deckEn.common,
    input: {},
    items: board.items,
  })
}
