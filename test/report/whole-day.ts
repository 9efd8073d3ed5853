import type { ReportInput } from '../../shared/report/report-input.ts'
import type { Carried } from '../../shared/workshop/carried.ts'
import { round, tally, workshop } from '../panel/sample.ts'

/** What the areas of a whole day hand on. */
export const wholeDay: Carried = {
  goals: [
    { name: 'Fewer cancellations', side: 'outcome' },
    { name: 'Find the next book', side: 'need' },
    { name: 'Save time', side: null },
  ],
  examples: ['Price watch', 'Because you used X'],
  build: { today: 'Feature', wanted: 'Experience' },
  emphasis: ['Relevance'],
  outcomes: ['Members come back on their own'],
  gaps: [
    { name: 'Data', step: 'Ask for click data', owner: 'Lee', date: '2026-03-31' },
    { name: 'Privacy rules', step: '', owner: '', date: '' },
  ],
  levers: [
    { name: 'Purchases', state: 'ready', gap: '', owner: '' },
    { name: 'Clicks', state: 'blocked', gap: 'not stored', owner: 'Nadia' },
  ],
  blocked: [{ line: 'Consent for tracking', owner: 'Petra of Legal' }],
  pantry: [
    { name: 'Payment state', kind: 'context', shelf: 'checked' },
    { name: 'Offer texts', kind: 'content', shelf: 'to-get' },
    { name: 'Segments', kind: 'audience', shelf: 'unchecked', owner: 'Jo' },
  ],
  recipes: [
    {
      key: 'welcome',
      name: 'Welcome',
      sentence: 'IF a reader signs up THEN …',
      fields: { who: 'new readers', when: 'on sign-up' },
      measure: '',
      cook: '',
      ready: false,
      missing: ['What', 'Measure'],
      lacking: [],
      votes: 2,
      rank: 2,
      decided: false,
    },
    {
      key: 'winback',
      name: 'Winback',
      sentence: 'IF a payment failed THEN show an offer in an e-mail, SO THAT fewer leave.',
      fields: {
        who: 'a member',
        when: 'a payment failed',
        what: 'an offer',
        where: 'an e-mail',
        'for-them': 'reading goes on',
        'for-us': 'fewer leave',
        measure: 'renewals',
      },
      measure: 'renewals',
      cook: 'Ben',
      ready: true,
      missing: [],
      lacking: [{ ingredient: 'Consent', why: 'blocked', owner: 'Nadia' }],
      votes: 6,
      rank: 1,
      decided: false,
    },
  ],
  ideas: [
    { key: 'i1', name: 'Re-order shelf', effort: 0.2, impact: 0.9, creepy: 1, drop: false },
    { key: 'i2', name: 'Own channel', effort: 0.9, impact: 0.8, creepy: null, drop: false },
    { key: 'i3', name: 'Guess the mood', effort: 0.1, impact: 0.7, creepy: 5, drop: true },
    { key: 'i4', name: 'Not on the map', effort: null, impact: null, creepy: null, drop: false },
  ],
  pilots: [
    {
      key: 'pilot-1',
      name: 'Winback',
      measure: 'renewals',
      cook: 'Ben',
      date: 'March',
      ready: true,
      votes: 5,
      rank: 1,
      decided: true,
    },
  ],
  menu: [
    { name: 'winback', when: 'now', stage: 'test', owner: 'Lee', date: '2026-03-31' },
    { name: 'Re-order shelf', when: 'next', stage: null, owner: '', date: 'summer' },
    { name: 'Chat assistant', when: null, stage: null, owner: '', date: '' },
  ],
  consent: { back: 7, live: 2, 'not-yet': 0 },
  parked: ['Prices for students'],
}

/** A report of a whole day; what people wrote into it can be replaced. */
export function dayReport(
  include: Partial<ReportInput['include']> = {},
  { words = 'Relevance', carried = wholeDay, names = true } = {},
): ReportInput {
  const mark = {
    note: 'n1',
    option: 'option-0',
    weight: 1,
    counted: 1,
    voter: 'p2',
    department: 'product',
    reason: 'we lose people here',
  }
  const counts = tally(
    [
      [words, 5],
      ['Ease', 2],
    ],
    { marks: [mark], names: { p2: 'Ben' } },
  )
  return {
    workshop: workshop(),
    date: '2025-05-12',
    include: { names: false, departments: true, reasons: true, parked: true, ...include },
    carried,
    areas: [
      {
        id: 'four-arguments-1',
        kind: 'four-arguments',
        name: 'Four arguments',
        decision: { text: `${words} first`, by: 'Ines' },
        votes: [{ stopped: '11:02', round: round({ state: 'closed', names }), tally: counts }],
      },
    ],
  }
}
