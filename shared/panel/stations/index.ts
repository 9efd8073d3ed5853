import type { StationPanel } from './station-panel.ts'

/** Every kind of area that the panel can show, in the order of the day. */
export const stationPanels: readonly StationPanel[] = [
  {
    kind: 'check-in',
    phase: 'before',
    practice: true,
    forms: ['one-vote', 'ninety', 'one-day', 'second'],
    load: async () => (await import('../later.ts')).checkInViews,
  },
  {
    kind: 'agenda',
    phase: 'before',
    forms: ['one-day'],
    load: async () => (await import('../day.ts')).agendaViews,
  },
  {
    kind: 'goals',
    phase: 'kickstart',
    forms: ['one-day'],
    load: async () => (await import('../day.ts')).goalsViews,
  },
  {
    kind: 'landscape',
    phase: 'kickstart',
    forms: ['one-day'],
    load: async () => (await import('../day.ts')).landscapeViews,
  },
  {
    kind: 'build-size',
    phase: 'kickstart',
    forms: ['one-day'],
    load: async () => (await import('../day.ts')).buildSizeViews,
  },
  {
    kind: 'four-arguments',
    phase: 'kickstart',
    forms: ['one-vote', 'ninety', 'one-day'],
    load: async () => (await import('../later.ts')).fourArgumentsViews,
  },
  {
    kind: 'gap-checklist',
    phase: 'kickstart',
    forms: ['ninety', 'one-day'],
    load: async () => (await import('../day.ts')).gapChecklistViews,
  },
  {
    kind: 'gap-rows',
    phase: 'kickstart',
    forms: [],
    after: 'gap-checklist',
    load: async () => (await import('../day.ts')).gapRowsViews,
  },
  {
    kind: 'data-audit',
    phase: 'plan',
    forms: ['one-day'],
    load: async () => (await import('../day.ts')).dataAuditViews,
  },
  {
    kind: 'pantry',
    phase: 'plan',
    forms: ['one-day'],
    load: async () => (await import('../day.ts')).pantryViews,
  },
  {
    kind: 'recipe-cards',
    phase: 'plan',
    forms: ['ninety', 'one-day'],
    load: async () => (await import('../day.ts')).recipeCardsViews,
  },
  {
    kind: 'ideas',
    phase: 'plan',
    forms: ['one-day'],
    load: async () => (await import('../day.ts')).ideasViews,
  },
  {
    kind: 'pitch',
    phase: 'work',
    forms: ['second'],
    load: async () => (await import('../day.ts')).pitchViews,
  },
  {
    kind: 'menu',
    phase: 'work',
    forms: ['ninety', 'one-day', 'second'],
    load: async () => (await import('../day.ts')).menuViews,
  },
]
