import { board } from '../../language/de/board.ts'
import type { Deck } from '../deck.ts'
import { agenda } from './de/agenda.ts'
import { buildSize } from './de/build-size.ts'
import { checkIn } from './de/check-in.ts'
import { dataAudit } from './de/data-audit.ts'
import { fourArguments } from './de/four-arguments.ts'
import { gapChecklist } from './de/gap-checklist.ts'
import { gapRows } from './de/gap-rows.ts'
import { goals } from './de/goals.ts'
import { ideas } from './de/ideas.ts'
import { landscape } from './de/landscape.ts'
import { menu } from './de/menu.ts'
import { pantry } from './de/pantry.ts'
import { pitch } from './de/pitch.ts'
import { recipeCards } from './de/recipe-cards.ts'

/** The deck in German. */
export const deckDe: Deck = {
  v: 1,
  language: 'de',
  common: {
    votes: 'Stimmen',
    result: 'Ergebnis',
    resultLater: 'Steht hier, wenn die Abstimmung endet.',
    decide: 'Wir entscheiden',
    scrap: 'Ablage: Notizen hier zählen nicht',
    cannotEdit: 'Du kannst nicht bearbeiten? Wir legen mit @Name.',
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
