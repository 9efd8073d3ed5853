import type { PitchWords } from '../../stations/pitch.ts'

export const pitch: PitchWords = {
  name: 'Pitch',
  head: {
    title: 'Pitch',
    question: 'Which pilots do we start?',
    steps: [
      'Fill one card for your pilot.',
      'No measure, no pitch. Read it aloud.',
      'Vote: 2 notes, not on your own.',
    ],
  },
}
