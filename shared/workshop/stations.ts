import type { Station } from './station.ts'
import { agenda } from './stations/agenda.ts'
import { buildSize } from './stations/build-size.ts'
import { checkIn } from './stations/check-in.ts'
import { dataAudit } from './stations/data-audit.ts'
import { fourArguments } from './stations/four-arguments.ts'
import { gapChecklist } from './stations/gap-checklist.ts'
import { gapRows } from './stations/gap-rows.ts'
import { goals } from './stations/goals.ts'
import { ideas } from './stations/ideas.ts'
import { landscape } from './stations/landscape.ts'
import { menu } from './stations/menu.ts'
import { pantry } from './stations/pantry.ts'
import { pitch } from './stations/pitch.ts'
import { recipeCards } from './stations/recipe-cards.ts'

/** Every kind of station, in the order of the day. */
export const stations: readonly Station[] = [
  checkIn,
  agenda,
  goals,
  landscape,
  buildSize,
  fourArguments,
  gapChecklist,
  gapRows,
  dataAudit,
  pantry,
  recipeCards,
  ideas,
  pitch,
  menu,
]
