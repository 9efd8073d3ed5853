import type { IdeasWords } from '../../stations/ideas.ts'

export const ideas: IdeasWords = {
  name: 'Ideas',
  head: {
    title: 'Ideas',
    question: 'What could we do, and what is it worth?',
    steps: [
      'Write 3 ideas, one a note. Wild is welcome.',
      'Impact: move each number up or down.',
      'Then effort: left is little. Then the creepy scale.',
    ],
  },
}
