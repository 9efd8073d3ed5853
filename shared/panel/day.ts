/**
 * What only a longer workshop than a single vote shows. It is fetched as one part when the first of it is shown: together
 * these files pack smaller than one by one, and no area has to wait when it is opened.
 */
export { agendaViews } from './stations/agenda.tsx'
export { buildSizeViews } from './stations/build-size.tsx'
export { dataAuditViews } from './stations/data-audit.tsx'
export { gapChecklistViews } from './stations/gap-checklist.tsx'
export { gapRowsViews } from './stations/gap-rows.tsx'
export { goalsViews } from './stations/goals.tsx'
export { ideasViews } from './stations/ideas.tsx'
export { landscapeViews } from './stations/landscape.tsx'
export { menuViews } from './stations/menu.tsx'
export { pantryViews } from './stations/pantry.tsx'
export { pitchViews } from './stations/pitch.tsx'
export { recipeCardsViews } from './stations/recipe-cards.tsx'
export { ExamplesView } from './views/examples-view.tsx'
export { MinutesView } from './views/minutes-view.tsx'
