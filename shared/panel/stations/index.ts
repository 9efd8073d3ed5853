import type { StationPanel } from './station-panel.ts'

/** Every kind of area that the panel can show, in the order of the day. */
export const stationPanels: readonly StationPanel[] = [
  {
    kind: 'check-in',
    practice: true,
    forms: ['one-vote', 'ninety', 'one-day'],
    load: async () => (await import('./check-in.tsx')).checkInViews,
  },
  {
    kind: 'four-arguments',
    forms: ['one-vote', 'ninety', 'one-day'],
    load: async () => (await import('./four-arguments.tsx')).fourArgumentsViews,
  },
  {
    kind: 'gap-checklist',
    forms: ['ninety', 'one-day'],
    load: async () => (await import('./gap-checklist.tsx')).gapChecklistViews,
  },
  {
    kind: 'gap-rows',
    forms: [],
    after: 'gap-checklist',
    load: async () => (await import('./gap-rows.tsx')).gapRowsViews,
  },
  {
    kind: 'recipe-cards',
    forms: ['ninety', 'one-day'],
    load: async () => (await import('./recipe-cards.tsx')).recipeCardsViews,
  },
]
