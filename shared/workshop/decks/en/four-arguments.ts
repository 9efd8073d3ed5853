import type { FourArgumentsWords } from '../../stations/four-arguments.ts'

export const fourArguments: FourArgumentsWords = {
  name: 'Four arguments',
  head: {
    title: 'Four arguments',
    question: 'Where should our emphasis lie?',
    steps: [
      'Put the examples where they belong: upper boxes.',
      'Decide alone. Write your reason on 1 note.',
      'At the word: place it in a “Votes” box.',
    ],
  },
  axes: {
    save: 'Save',
    grow: 'Grow',
    customers: 'For customers',
    ownWork: 'For our own work',
  },
  quadrants: {
    ease: { name: 'Ease', line: 'Less effort, time saved' },
    relevance: { name: 'Relevance', line: 'A richer relationship' },
    efficiency: { name: 'Efficiency', line: 'Leaner work, reuse' },
    learning: { name: 'Learning', line: 'Better evidence, new offers' },
  },
  examples: 'Examples (not votes)',
  outcomes: 'Desired outcomes: what will be different, and how would we see it?',
}
