/**
 * Everything the panel shows after its first view. It is fetched as one part, behind the first view: together these
 * files pack into two thirds of what they take one by one, and no tab has to wait when it is pressed.
 */
export { OpenWorkshop } from './parts/open-workshop.tsx'
export { TroubleNotice } from './parts/trouble-notice.tsx'
export { checkInViews } from './stations/check-in.tsx'
export { fourArgumentsViews } from './stations/four-arguments.tsx'
export { DueView } from './views/due-view.tsx'
export { SmallView } from './views/small-view.tsx'
