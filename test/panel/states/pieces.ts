import type { SessionView } from '../../../shared/session/view.ts'
import type { Place } from '../../../shared/panel/place.ts'
import type { CheckInFacts } from '../../../shared/workshop/stations/check-in.ts'
import type { FourArgumentsFacts } from '../../../shared/workshop/stations/four-arguments.ts'
import type { GapRowsFacts } from '../../../shared/workshop/stations/gap-rows.ts'
import type { Recipe, RecipeCardsFacts } from '../../../shared/workshop/stations/recipe-facts.ts'
import { departments, people, roundView, station, tally } from '../sample.ts'

/** A view of the panel as the gallery shows it. Times are counted from the moment of showing. */
interface State {
  readonly view: (now: number) => SessionView
  readonly place?: Partial<Place>
  /** Names of buttons and folds that are pressed first. */
  readonly press?: readonly string[]
  readonly small?: boolean
}

/** Views of the panel by name. */
export type States = { readonly [name: string]: State }

export const longWords =
  'Datenschutzgrundverordnungsverantwortlichkeitsbereiche, und was daraus für uns folgt'
export const strange = '<img src=x onerror=alert(1)> مرحبا 👩‍👩‍👧 =HYPERLINK("x")'

export const argumentScores = [
  ['Ease', 2],
  ['Relevance', 5],
  ['Efficiency', 0],
  ['Learning', 2],
] as const

const split = {
  departments: [
    { key: 'product', members: ['product'], size: 3, scores: { 'option-1': 2, 'option-0': 1 } },
    { key: 'design', members: ['design'], size: 2, scores: { 'option-1': 2 } },
    { key: 'engineering', members: ['engineering'], size: 2, scores: { 'option-3': 2 } },
    {
      key: 'others',
      members: ['marketing', 'guests'],
      size: 2,
      scores: { 'option-0': 1, 'option-1': 1 },
    },
  ],
  noSplit: null,
}

const marks = [
  ['option-1', 'People leave because they see the same ten titles'],
  ['option-1', strange],
  ['option-3', 'We do not know yet what works'],
  ['option-3', longWords],
].map(([option = '', reason = ''], index) => ({
  note: `m${index}`,
  option,
  weight: 1,
  counted: 1,
  voter: '',
  department: '',
  reason,
}))

const checkInFacts: CheckInFacts = {
  departments: departments.map((department) => ({ ...department, people: [] })),
  roles: [
    { key: 'budget', name: 'Holds the budget', people: ['Ines'] },
    { key: 'data', name: 'Knows the data', people: [] },
    { key: 'design', name: 'Designs', people: ['Jo', 'Kim'] },
  ],
  practice: [],
}

const argumentFacts: FourArgumentsFacts = {
  quadrants: [
    { key: 'ease', name: 'Ease', examples: ['Checkout in two steps', ''], outcomes: [] },
    { key: 'relevance', name: 'Relevance', examples: ['A station that knows me'], outcomes: [] },
    { key: 'efficiency', name: 'Efficiency', examples: [], outcomes: [] },
    { key: 'learning', name: 'Learning', examples: [], outcomes: [] },
  ],
  outcomesLaid: false,
  emphasis: [],
}

const recipe = (
  key: string,
  name: string,
  missing: readonly string[],
  sentence: string,
): Recipe => ({
  key,
  item: key,
  name,
  fields: {
    who: 'members',
    when: 'on sign-up',
    what: '',
    where: '',
    'for-them': '',
    'for-us': '',
    measure: missing.includes('Measure') ? '' : 'renewals',
    cook: '',
  },
  sentence,
  missing: missing.map((label) => ({ key: 'measure', name: label })),
  begun: true,
  example: false,
  ready: missing.length === 0,
  lacking: [],
  votes: null,
  rank: null,
  decided: false,
})

export const recipeFacts: RecipeCardsFacts = {
  recipes: [
    {
      ...recipe(
        'option-0',
        'Winback',
        [],
        'IF a member’s payment failed THEN show an offer in an e-mail, SO THAT they think again and we keep a reader, MEASURED BY renewals.',
      ),
      lacking: [
        { ingredient: 'consent', why: 'blocked', owner: 'Nadia' },
        { ingredient: 'browsing history', why: 'to-get', owner: '' },
      ],
      votes: 6,
      rank: 1,
    },
    {
      ...recipe('option-1', longWords, ['Measure', 'Where'], `IF ${strange} THEN …`),
      lacking: [{ ingredient: longWords, why: 'unchecked', owner: '' }],
      votes: 4,
      rank: 2,
    },
    { ...recipe('option-2', 'Welcome', [], 'IF somebody signs up THEN …'), votes: 4, rank: 2 },
    { ...recipe('option-3', 'Recipe 4', [], '…'), begun: false, ready: false },
  ],
  begun: 3,
  ready: 2,
  different: [
    { by: 'when', words: 'on sign-up', recipes: ['option-2', 'option-1'] },
    { by: 'who', words: 'members', recipes: ['option-0', 'option-2'] },
  ],
  measures: [
    { words: 'renewals', recipes: ['option-0', 'option-2'], targets: ['+5 %', '10 %'] },
    { words: longWords, recipes: ['option-1'], targets: [] },
  ],
  unserved: ['less choice overload'],
}

export const gapRowsFacts: GapRowsFacts = {
  rows: [
    {
      key: 'row-1',
      gap: 'Are data and privacy rules too hard for us?',
      step: 'Ask Legal for one page',
      owner: 'Nadia',
      date: '12 May',
      missing: [],
    },
    {
      key: 'row-2',
      gap: longWords,
      step: 'Count the sources',
      owner: '',
      date: '',
      missing: [
        { key: 'owner', name: 'Owner' },
        { key: 'date', name: 'Date' },
      ],
    },
    { key: 'row-3', gap: '', step: '', owner: '', date: '', missing: [] },
  ],
  gaps: 2,
  owned: 1,
  blocked: [],
  free: ['row-3'],
  examples: 8,
  emphasis: ['Relevance first'],
}

const draft = (changes: object = {}) =>
  roundView(
    { closesAt: 120_000 },
    tally([
      ['Ease', 0],
      ['Relevance', 0],
      ['Efficiency', 0],
      ['Learning', 0],
    ]),
    changes,
  )

export const open = (now: number, left = 72_000) =>
  roundView(
    { state: 'open', openedAt: now - 48_000, closesAt: now + left },
    tally(argumentScores, split),
  )

export const closed = (
  scores: readonly (readonly [string, number])[] = argumentScores,
  more: object = split,
) =>
  roundView(
    { state: 'closed', closedAt: new Date(2025, 4, 12, 11, 2).getTime(), closings: 1 },
    tally(scores, { frozen: true, marks, late: ['n7'], ...more }),
    { numbers: { voted: 9, voters: 9, placed: 9, given: 9, outside: ['n1'], toLookAt: 0 } },
  )

export const atCheckIn = station('check-in', {
  facts: checkInFacts,
  rounds: [
    roundView(
      { id: 'r0', station: 'check-in-1', closesAt: 60_000 },
      tally([
        ['Tea', 3],
        ['Coffee', 4],
        ['Water', 0],
      ]),
    ),
  ],
})
export const atArguments = (changes: object = {}) =>
  station('four-arguments', { facts: argumentFacts, rounds: [draft()], ...changes })

export const with4 = (changes: object = {}): Partial<SessionView> => ({
  stations: [
    atCheckIn,
    atArguments(changes),
    station('gap-checklist', { facts: { gaps: [], added: 0, blank: 3 }, rounds: [draft()] }),
    station('recipe-cards', { facts: recipeFacts, rounds: [draft()] }),
  ],
})

export const inArguments = (tab: Place['tab'], page: Place['page'] = null): Partial<Place> => ({
  tab,
  page,
  station: 'four-arguments-1',
})

export const nobody = people([])
