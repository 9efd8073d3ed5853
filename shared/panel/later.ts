/**
 * Everything the panel shows after its first view. It is fetched as one part, behind the first view: together these
 * files pack into two thirds of what they take one by one, and no tab has to wait when it is pressed.
 */
export { OpenWorkshop } from './parts/open-workshop.tsx'
export { TroubleNotice } from './parts/trouble-notice.tsx'
export { agendaViews } from './stations/agenda.tsx'
export { buildSizeViews } from './stations/build-size.tsx'
export { checkInViews } from './stations/check-in.tsx'
export { dataAuditViews } from './stations/data-audit.tsx'
export { fourArgumentsViews } from './stations/four-arguments.tsx'
export { gapChecklistViews } from './stations/gap-checklist.tsx'
export { gapRowsViews } from './stations/gap-rows.tsx'
export { goalsViews } from './stations/goals.tsx'
export { ideasViews } from './stations/ideas.tsx'
export { landscapeViews } from './stations/landscape.tsx'
export { menuViews } from './stations/menu.tsx'
export { pantryViews } from './stations/pantry.tsx'
export { pitchViews } from './stations/pitch.tsx'
export { recipeCardsViews } from './stations/recipe-cards.tsx'
export { DueView } from './views/due-view.tsx'
export { SmallView } from './views/small-view.tsx'
