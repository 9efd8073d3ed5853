import type { LandscapeWords } from '../../stations/landscape.ts'

export const landscape: LandscapeWords = {
  name: 'Landscape',
  head: {
    title: 'Landscape',
    question: 'What do others do, and what of it do we like?',
    steps: [
      'Read the examples.',
      'Place 3 notes: admire, familiar, dislike.',
      'Write 1 to 5: how complex, how much effort for us.',
    ],
  },
}
