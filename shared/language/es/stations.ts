import type { Language } from '../language.ts'
import * as agenda from './stations/agenda.ts'
import * as buildSize from './stations/build-size.ts'
import * as checkIn from './stations/check-in.ts'
import * as dataAudit from './stations/data-audit.ts'
import * as fourArguments from './stations/four-arguments.ts'
import * as gapChecklist from './stations/gap-checklist.ts'
import * as gapRows from './stations/gap-rows.ts'
import * as goals from './stations/goals.ts'
import * as ideas from './stations/ideas.ts'
import * as landscape from './stations/landscape.ts'
import * as menu from './stations/menu.ts'
import * as pantry from './stations/pantry.ts'
import * as pitch from './stations/pitch.ts'
import * as recipeCards from './stations/recipe-cards.ts'

/** The facilitator's book, area by area. */
export const stations: Language['stations'] = {
  'check-in': checkIn.book,
  agenda: agenda.book,
  goals: goals.book,
  landscape: landscape.book,
  'build-size': buildSize.book,
  'four-arguments': fourArguments.book,
  'gap-checklist': gapChecklist.book,
  'gap-rows': gapRows.book,
  'data-audit': dataAudit.book,
  pantry: pantry.book,
  'recipe-cards': recipeCards.book,
  ideas: ideas.book,
  pitch: pitch.book,
  menu: menu.book,
}

/** What the panel says of each area alone. */
export const views: Language['views'] = {
  'check-in': checkIn.view,
  agenda: agenda.view,
  goals: goals.view,
  landscape: landscape.view,
  'build-size': buildSize.view,
  'four-arguments': fourArguments.view,
  'gap-checklist': gapChecklist.view,
  'gap-rows': gapRows.view,
  'data-audit': dataAudit.view,
  pantry: pantry.view,
  'recipe-cards': recipeCards.view,
  ideas: ideas.view,
  pitch: pitch.view,
  menu: menu.view,
}
