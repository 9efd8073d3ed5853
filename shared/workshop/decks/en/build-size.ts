import type { BuildSizeWords } from '../../stations/build-size.ts'

export const buildSize: BuildSizeWords = {
  name: 'Size of our build',
  head: {
    title: 'Size of our build',
    question: 'How big is what we ship today, and what do we want to ship?',
    steps: [
      'Read the five sizes, from the bottom up.',
      'Put 2 notes: where we are, where we want to be.',
      'Far apart from the others? Tell us why.',
    ],
  },
  today: 'Today',
  wanted: 'Wanted',
  levels: {
    portfolio: { name: 'Portfolio', test: 'Several products share profiles, rules or consent.' },
    product: { name: 'Product', test: 'It would not exist without personalization.' },
    experience: { name: 'Experience', test: 'It spans several steps or channels.' },
    feature: { name: 'Feature', test: 'It is one module that stands by itself.' },
    function: { name: 'Function', test: 'It is one control, or one rule.' },
  },
  resultLater: 'Appears here when we have talked about it.',
  result: 'Today: {today}\nWanted: {wanted}',
}
