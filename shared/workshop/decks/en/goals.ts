import type { GoalsWords } from '../../stations/goals.ts'

export const goals: GoalsWords = {
  name: 'Goals',
  head: {
    title: 'Goals',
    question: 'What must get better, for the business and for people?',
    steps: [
      'Write 2 notes: one outcome, one need. Put them left.',
      'Put notes that say the same into a group in their row. Name it.',
      'Vote: 3 notes, on 3 different groups.',
    ],
  },
  gather: { outcome: 'Business outcomes', need: 'What people need' },
  group: 'Name of group {number}',
  members: 'Notes that say the same',
  votes: 'Votes for group {number}',
}
