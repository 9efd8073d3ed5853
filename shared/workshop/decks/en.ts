import { board } from '../../language/en/board.ts'
import type { Deck } from '../deck.ts'
import { agenda } from './en/agenda.ts'
import { buildSize } from './en/build-size.ts'
import { checkIn } from './en/check-in.ts'
import { dataAudit } from './en/data-audit.ts'
import { fourArguments } from './en/four-arguments.ts'
import { gapChecklist } from './en/gap-checklist.ts'
import { gapRows } from './en/gap-rows.ts'
import { goals } from './en/goals.ts'
import { ideas } from './en/ideas.ts'
import { landscape } from './en/landscape.ts'
import { menu } from './en/menu.ts'
import { pantry } from './en/pantry.ts'
import { pitch } from './en/pitch.ts'
import { recipeCards } from './en/recipe-cards.ts'

/** The deck as it is shipped, in English: our own words for what the workshop asks. */
export const deckEn: Deck = {
  v: 1,
  language: 'en',
  common: {
    votes: 'Votes',
    result: 'Result',
    resultLater: 'Appears here when the vote has stopped.',
    decide: 'We decide',
    scrap: 'Scrap space: notes here are not counted',
    cannotEdit: 'Cannot edit? Say it: we place it with @your name.',
    notOpen: board.state.notOpen,
    noVote: board.state.noVote,
  },
  stations: {
    'check-in': checkIn,
    agenda,
    goals,
    landscape,
    'build-size': buildSize,
    'four-arguments': fourArguments,
    'gap-checklist': gapChecklist,
    'gap-rows': gapRows,
    'data-audit': dataAudit,
    pantry,
    'recipe-cards': recipeCards,
    ideas,
    pitch,
    menu,
  },
}
