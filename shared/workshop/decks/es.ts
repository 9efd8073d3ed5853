import { board } from '../../language/es/board.ts'
import type { Deck } from '../deck.ts'
import { agenda } from './es/agenda.ts'
import { buildSize } from './es/build-size.ts'
import { checkIn } from './es/check-in.ts'
import { dataAudit } from './es/data-audit.ts'
import { fourArguments } from './es/four-arguments.ts'
import { gapChecklist } from './es/gap-checklist.ts'
import { gapRows } from './es/gap-rows.ts'
import { goals } from './es/goals.ts'
import { ideas } from './es/ideas.ts'
import { landscape } from './es/landscape.ts'
import { menu } from './es/menu.ts'
import { pantry } from './es/pantry.ts'
import { pitch } from './es/pitch.ts'
import { recipeCards } from './es/recipe-cards.ts'

/** The deck in Spanish. */
export const deckEs: Deck = {
  v: 1,
  language: 'es',
  common: {
    votes: 'Votos',
    result: 'Resultado',
    resultLater: 'Aparece aquí al cerrar la votación.',
    decide: 'Decidimos',
    scrap: 'Zona libre: estas notas no cuentan',
    cannotEdit: '¿No puedes editar? Dilo: la ponemos con @tu nombre.',
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
