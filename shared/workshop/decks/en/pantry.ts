import type { PantryWords } from '../../stations/pantry.ts'

export const pantry: PantryWords = {
  name: 'Pantry',
  head: {
    title: 'Pantry',
    question: 'What do we have in the kitchen?',
    steps: [
      'One ingredient a note.',
      'Its owner is here and says it works: upper shelf.',
      'Still to get? Lowest shelf.',
    ],
  },
}
