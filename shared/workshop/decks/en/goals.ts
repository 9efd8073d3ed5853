import type { GoalsWords } from '../../stations/goals.ts'

export const goals: GoalsWords = {
  name: 'Goals',
  head: {
    title: 'Goals',
    question: 'What must get better, for us and for people?',
    steps: [
      'Write one goal a note, in both boxes.',
      'We put like to like, and name the groups.',
      'Vote: 3 notes, on 3 different groups.',
    ],
  },
}
