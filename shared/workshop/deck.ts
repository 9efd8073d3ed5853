import * as z from 'zod/mini'
import type { CommonWords, TitleWords } from './station.ts'
import { agendaWords } from './stations/agenda.ts'
import { buildSizeWords } from './stations/build-size.ts'
import { checkInWords } from './stations/check-in.ts'
import { dataAuditWords } from './stations/data-audit-row.ts'
import { fourArgumentsWords } from './stations/four-arguments.ts'
import { gapChecklistWords } from './stations/gap-checklist.ts'
import { gapRowsWords } from './stations/gap-rows.ts'
import { goalsWords } from './stations/goals.ts'
import { ideasWords } from './stations/ideas-scene.ts'
import { landscapeWords } from './stations/landscape-card.ts'
import { menuWords } from './stations/menu.ts'
import { pantryWords } from './stations/pantry.ts'
import { pitchWords } from './stations/pitch.ts'
import { recipeCardsWords } from './stations/recipe-card.ts'

const commonSchema = z.object({
  votes: z.string(),
  result: z.string(),
  resultLater: z.string(),
  decide: z.string(),
  scrap: z.string(),
  cannotEdit: z.string(),
  notOpen: z.string(),
  noVote: z.string(),
}) satisfies z.ZodMiniType<CommonWords>

/** The words and cards of a workshop as they stand on the board. */
export const deckSchema = z.object({
  v: z.literal(1),
  language: z.string(),
  common: commonSchema,
  stations: z.object({
    'check-in': checkInWords,
    agenda: agendaWords,
    goals: goalsWords,
    landscape: landscapeWords,
    'build-size': buildSizeWords,
    'four-arguments': fourArgumentsWords,
    'gap-checklist': gapChecklistWords,
    'gap-rows': gapRowsWords,
    'data-audit': dataAuditWords,
    pantry: pantryWords,
    'recipe-cards': recipeCardsWords,
    ideas: ideasWords,
    pitch: pitchWords,
    menu: menuWords,
  }),
})
export type Deck = z.infer<typeof deckSchema>

/** What stations are drawn from: a deck, which may hold words of kinds that nobody here knows. */
export interface DeckWords {
  readonly common: CommonWords
  readonly stations: Readonly<Record<string, { readonly head: TitleWords }>>
}
