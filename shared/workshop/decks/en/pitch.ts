import type { PitchWords } from '../../stations/pitch.ts'

export const pitch: PitchWords = {
  name: 'Pitch',
  head: {
    title: 'Pitch',
    question: 'Which pilots do we back?',
    steps: [
      'One cook, one card. Then three minutes to read it aloud.',
      'No measure, no pitch.',
      'Vote: 2 notes, on 2 cards, not on your own.',
    ],
  },
  fields: {
    when: 'When',
    who: 'Who',
    job: 'wants to',
    so: 'so they can',
    will: 'We will',
    worth: 'Worth',
    measure: 'Measured by',
    date: 'by when',
    'try-out': 'Try-out',
    case: 'Business case',
    run: 'Run by',
    cook: 'Cook',
  },
  sentence:
    'When {when}, {who} wants to {job}, so they can {so}. We will {will}. It is worth {worth}, measured by {measure}, by {date}.',
  blank: 'Pilot {number}',
}
