import type { PantryWords } from '../../stations/pantry.ts'

export const pantry: PantryWords = {
  name: 'Pantry',
  head: {
    title: 'Pantry',
    question: 'Which ingredients are on hand, and who has checked them?',
    steps: [
      'Write one note for each ingredient.',
      'Its owner is here and says that it works? Top shelf.',
      'Still to get? Bottom shelf, with @ and who gets it.',
    ],
  },
  kinds: {
    audience: 'Audience',
    content: 'Content and design',
    context: 'Context',
    measure: 'Measure',
  },
  shelves: {
    checked: 'On hand, checked by its owner',
    unchecked: 'On hand, not checked',
    'to-get': 'To get',
  },
  resultLater: 'Appears here when the shelves are filled.',
  resultLine: '{kind}: {checked} checked, {unchecked} not checked, {to-get} to get',
}
