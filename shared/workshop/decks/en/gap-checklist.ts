import type { GapChecklistWords } from '../../stations/gap-checklist.ts'

export const gapChecklist: GapChecklistWords = {
  name: 'Gap checklist',
  head: {
    title: 'Gap checklist',
    question: 'What stands between us and this?',
    steps: [
      'Read. Add what is missing on a blank card.',
      'Vote: 4 notes, on 4 different cards.',
      'Top five: agree a step, an owner, a date.',
    ],
  },
  rows: {
    questions: 'Three questions',
    own: 'What is missing? Type it, or put a note',
    heard: 'What we hear',
    barriers: 'Common barriers',
  },
  questions: [
    'Is the customer journey documented?',
    'Are data and privacy rules in our way?',
    'Do we lack content metadata?',
  ],
  heard: [
    '“This cannot be done decently.”',
    '“We will never deliver that.”',
    '“Others won that race long ago.”',
    '“We do not need it.”',
    '“The new engine will do it.”',
    '“Not with our data.”',
  ],
  barriers: [
    'Data',
    'Technology',
    'People and time',
    'No fixed measures',
    'Departments apart',
    'No owner',
  ],
  worries: 'Worries me most',
}
