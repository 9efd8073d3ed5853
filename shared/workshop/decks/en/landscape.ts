import type { LandscapeWords } from '../../stations/landscape-card.ts'

export const landscape: LandscapeWords = {
  name: 'Landscape',
  head: {
    title: 'Landscape',
    question:
      'Behind each of these, several systems work together. What do we admire, know, dislike?',
    steps: [
      'Read the examples aloud, one each.',
      'Alone: put 3 notes: one Admire, one Familiar, one Dislike.',
      'Together: rate each with two notes, 1 little to 5 much.',
    ],
  },
  later: 'Appears here when the notes are placed.',
  stances: { admire: 'Admire', familiar: 'Familiar', dislike: 'Dislike' },
  measures: { complexity: 'Complex 1–5', effort: 'Effort 1–5' },
  /** The set for subscriptions in the catalogue. */
  examples: [
    {
      name: 'Progress checklist that adapts to what is done',
      family: 'Onboarding and set-up',
      audience: '',
      level: 'feature',
    },
    {
      name: 'Taste picker',
      family: 'Asking and profiling',
      audience: 'consumer',
      level: 'feature',
    },
    {
      name: 'Continue where you left off',
      family: 'Recognition and continuity',
      audience: '',
      level: 'feature',
    },
    {
      name: 'Because you used X shelf',
      family: 'Recommenders: from a person',
      audience: 'consumer',
      level: 'feature',
    },
    {
      name: 'Digest built from your interests',
      family: 'Notifications: cooked',
      audience: '',
      level: 'feature',
    },
    {
      name: 'Failed payment recovery',
      family: 'Lifecycle messages',
      audience: '',
      level: 'feature',
    },
    {
      name: 'Lapsing-user win-back',
      family: 'Lifecycle messages',
      audience: '',
      level: 'experience',
    },
    {
      name: 'Plan advisor from usage',
      family: 'Offers, price and commerce',
      audience: '',
      level: 'experience',
    },
  ],
}
