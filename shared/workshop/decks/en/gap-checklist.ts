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
    {
      says: '“This cannot be done decently.”',
      step: 'agree what we will never do, and show the page without a profile',
    },
    {
      says: '“We will never deliver that.”',
      step: 'cut it down to one function, and ship that',
    },
    {
      says: '“Others won that race long ago.”',
      step: 'name one corner where our data is better than theirs',
    },
    {
      says: '“We do not need it.”',
      step: 'tie one recipe to one of our three goals',
    },
    {
      says: '“The new engine will do it.”',
      step: 'list what it needs to be fed, and what of that is on hand',
    },
    {
      says: '“Not with our data.”',
      step: 'name who owns the answer, and the day it is due',
    },
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
