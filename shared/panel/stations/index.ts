import type { StationPanel } from './station-panel.ts'

/** Every kind of area that the panel can show, in the order of the day. */
export const stationPanels: readonly StationPanel[] = [
  {
    kind: 'check-in',
    practice: true,
    forms: ['one-vote', 'ninety', 'one-day'],
    load: async () => (await import('../later.ts')).checkInViews,
  },
  {
    kind: 'four-arguments',
    forms: ['one-vote', 'ninety', 'one-day'],
    load: async () => (await import('../later.ts')).fourArgumentsViews,
  },
  {
    kind: 'gap-checklist',
    forms: ['ninety', 'one-day'],
    load: async () => (await import('../later.ts')).gapChecklistViews,
  },
  {
    kind: 'gap-rows',
    forms: [],
    after: 'gap-checklist',
    load: async () => (await import('../later.ts')).gapRowsViews,
  },
  {
    kind: 'recipe-cards',
    forms: ['ninety', 'one-day'],
    load: async () => (await import('../later.ts')).recipeCardsViews,
  },
]
