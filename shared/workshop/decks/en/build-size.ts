import type { BuildSizeWords } from '../../stations/build-size.ts'

export const buildSize: BuildSizeWords = {
  name: 'Size of our build',
  head: {
    title: 'Size of our build',
    question: 'How large is what we build, today and later?',
    steps: [
      'Read the five steps from below.',
      'One note: where are we today?',
      'One note: where do we want to be?',
    ],
  },
}
