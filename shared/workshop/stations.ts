import type { Station } from './station.ts'
import { checkIn } from './stations/check-in.ts'
import { fourArguments } from './stations/four-arguments.ts'
import { gapChecklist } from './stations/gap-checklist.ts'
import { gapRows } from './stations/gap-rows.ts'
import { recipeCards } from './stations/recipe-cards.ts'

/** Every kind of station, in the order of the day. */
export const stations: readonly Station[] = [
  checkIn,
  fourArguments,
  gapChecklist,
  gapRows,
  recipeCards,
]
