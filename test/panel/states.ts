import type { SessionView } from '../../shared/session/view.ts'
import { interpret } from '../../shared/votes/interpret.ts'
import { aBoard, aContext, aNote, anItem } from '../votes/boards.ts'
import type { Place } from '../../shared/panel/place.ts'
import type { CheckInFacts } from '../../shared/workshop/stations/check-in.ts'
import type { FourArgumentsFacts } from '../../shared/workshop/stations/four-arguments.ts'
import type { GapRowsFacts } from '../../shared/workshop/stations/gap-rows.ts'
import type { Recipe, RecipeCardsFacts } from '../../shared/workshop/stations/recipe-cards.ts'
import {
  attention,
  departments,
  people,
  person,
  roster,
  roundView,
  station,
  tally,
  trouble,
  view,
  workshop,
} from './sample.ts'

/** A view of the panel as the gallery shows it. Times are counted from the moment of showing. */
export interface State {
  readonly view: (now: number) => SessionView
  readonly place?: Partial<Place>
  /** Names of buttons and folds that are pressed first. */
  readonly press?: readonly string[]
  readonly small?: boolean
}

const longWords =
  'Datenschutzgrundverordnungsverantwortlichkeitsbereiche, und was daraus für uns folgt'
const strange = '<img src=x onerror=alert(1)> مرحبا 👩‍👩‍👧 =HYPERLINK("x")'

const argumentScores = [
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

const reasons = {
  'option-1': ['People leave because they see the same ten titles', strange],
  'option-3': ['We do not know yet what works', longWords],
}

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
    { key: 'ease', name: 'Ease', examples: ['Checkout in two steps', ''] },
    { key: 'relevance', name: 'Relevance', examples: ['A station that knows me'] },
    { key: 'efficiency', name: 'Efficiency', examples: [] },
    { key: 'learning', name: 'Learning', examples: [] },
  ],
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
  ready: missing.length === 0,
})

const recipeFacts: RecipeCardsFacts = {
  recipes: [
    recipe(
      'option-0',
      'Winback',
      [],
      'IF a member’s payment failed THEN show an offer in an e-mail, SO THAT they think again and we keep a reader, MEASURED BY renewals.',
    ),
    recipe('option-1', longWords, ['Measure', 'Where'], `IF ${strange} THEN …`),
    recipe('option-2', 'Welcome', [], 'IF somebody signs up THEN …'),
    { ...recipe('option-3', 'Recipe 4', [], '…'), begun: false, ready: false },
  ],
  begun: 3,
  ready: 2,
  sameWhen: [{ when: 'on sign-up', recipes: ['Welcome', longWords] }],
}

const gapRowsFacts: GapRowsFacts = {
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

const open = (now: number, left = 72_000) =>
  roundView(
    { state: 'open', openedAt: now - 48_000, closesAt: now + left },
    tally(argumentScores, split),
  )

const closed = (
  scores: readonly (readonly [string, number])[] = argumentScores,
  more: object = split,
) =>
  roundView(
    { state: 'closed', closedAt: new Date(2025, 4, 12, 11, 2).getTime(), closings: 1 },
    tally(scores, { frozen: true, reasons, late: ['n7'], ...more }),
    { numbers: { voted: 9, voters: 9, placed: 9, given: 9, outside: ['n1'], toLookAt: 0 } },
  )

const atCheckIn = station('check-in', {
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
const atArguments = (changes: object = {}) =>
  station('four-arguments', { facts: argumentFacts, rounds: [draft()], ...changes })

const with4 = (changes: object = {}): Partial<SessionView> => ({
  stations: [
    atCheckIn,
    atArguments(changes),
    station('gap-checklist', { facts: { gaps: [], added: 0, blank: 3 }, rounds: [draft()] }),
    station('recipe-cards', { facts: recipeFacts, rounds: [draft()] }),
  ],
})

const inArguments = (tab: Place['tab'], page: Place['page'] = null): Partial<Place> => ({
  tab,
  page,
  station: 'four-arguments-1',
})

const nobody = people([])

/** Every view and what can befall it. */
/** A board with notes that were left on two areas. */
const tried = interpret(
  aBoard(
    ['check-in-1', 'four-arguments-1'].map((id, index) =>
      anItem(id, 'station', [1000 * index, 0, 900, 900], { station: id }),
    ),
    [aNote('n1', 100, 100), aNote('n2', 1100, 100), aNote('n3', 1200, 100)],
  ),
  aContext(),
)

export const states: { readonly [name: string]: State } = {
  starting: { view: () => view({ phase: 'starting', workshop: null }) },
  first: { view: () => view({ phase: 'nothing', workshop: null, people: nobody }) },
  'first-chosen': {
    view: () =>
      view({
        phase: 'nothing',
        workshop: null,
        people: nobody,
        kept: { form: 'chosen', pin: 'got' },
      }),
  },
  'first-department': {
    view: () =>
      view({
        phase: 'nothing',
        workshop: null,
        people: nobody,
        kept: { departments: `a|PR|blue|Product\nb|PR|blue|${longWords}` },
      }),
    press: ['Product !'],
  },
  'first-run-tab': {
    view: () => view({ phase: 'nothing', workshop: null, people: nobody }),
    place: { tab: 'run' },
  },
  laying: {
    view: () =>
      view({
        phase: 'laying',
        progress: {
          job: 'j1',
          state: 'working',
          done: 158,
          total: 281,
          stations: [
            { id: 'check-in-1', state: 'done' },
            { id: 'four-arguments-1', state: 'working' },
            { id: 'gap-checklist-1', state: 'next' },
          ],
          until: null,
          error: null,
          left: [],
        },
      }),
  },
  'laying-waiting': {
    view: (now) =>
      view({
        phase: 'laying',
        troubles: [trouble('busy', { until: now + 110_000 })],
        progress: {
          job: 'j1',
          state: 'waiting',
          done: 158,
          total: 281,
          stations: [{ id: 'check-in-1', state: 'working' }],
          until: now + 110_000,
          error: null,
          left: [],
        },
      }),
    press: ['Stop and take it all away again'],
  },
  unreadable: {
    view: () =>
      view({ phase: 'unreadable', workshop: null, troubles: [trouble('newer-document')] }),
  },
  prepare: { view: () => view({ ...with4(), people: nobody }), place: { tab: 'prepare' } },
  'prepare-decider': {
    view: () =>
      view({
        ...with4(),
        workshop: workshop({ decider: '' }),
        kept: { ticked: 'invite', pin: 'got' },
      }),
    place: { tab: 'prepare' },
    press: ['Change: Who decides', 'How?: Link lets people edit'],
  },
  areas: {
    view: () => view({ stations: [atCheckIn, atArguments({ onBoard: false })] }),
    place: { tab: 'prepare', page: 'areas' },
  },
  'areas-remove': {
    view: () => view(with4()),
    place: { tab: 'prepare', page: 'areas' },
    press: ['Remove: Four arguments'],
  },
  afresh: {
    view: () => view({ ...with4(), board: tried }),
    place: { tab: 'prepare', page: 'afresh' },
    press: ['Start afresh'],
  },
  'afresh-done': {
    view: () => view({ ...with4(), board: tried, people: nobody }),
    place: { tab: 'prepare', page: 'afresh' },
    press: ['Start afresh', 'Start afresh'],
  },
  'afresh-empty': {
    view: () => view({ ...with4(), board: interpret(aBoard([], []), aContext()) }),
    place: { tab: 'prepare', page: 'afresh' },
  },
  departments: { view: () => view(with4()), place: { tab: 'prepare', page: 'departments' } },
  people: {
    view: () =>
      view({
        ...with4(),
        people: {
          ...people(roster),
          strangers: [
            { key: 'guest 4', name: 'Guest 4', notes: ['n4'] },
            { key: '3458764', name: '', notes: ['n5', 'n6'] },
          ],
          sameName: ['Ana'],
          severalPeople: [{ key: 'shared', name: 'Workshop laptop', person: null }],
        },
      }),
    place: { tab: 'prepare', page: 'people' },
    press: ['Nadia @'],
  },
  'people-none': {
    view: () => view({ ...with4(), people: nobody }),
    place: { tab: 'prepare', page: 'people' },
    press: ['Paste a list of names'],
  },
  'people-ten-departments': {
    view: () => {
      const many = Array.from({ length: 10 }, (_, index) => ({
        key: `d${index}`,
        letters: `D${index}`,
        name: index === 3 ? longWords : `Department ${index}`,
        hue:
          (
            [
              'blue',
              'pink',
              'green',
              'orange',
              'violet',
              'teal',
              'gray',
              'red',
              null,
              null,
            ] as const
          )[index] ?? null,
      }))
      const members = many.flatMap(({ key }, index) => [
        person(`${key}a`, `Alexandra-Maria ${index}`, key),
        person(`${key}b`, `Bo ${index}`, key),
      ])
      return view({ ...with4(), people: people(members, many) })
    },
    place: { tab: 'prepare', page: 'people' },
  },
  before: { view: () => view(with4({ early: ['n1', 'n2'] })), place: inArguments('run') },
  'before-settings': {
    view: () =>
      view({
        ...with4({
          rounds: [
            roundView({ names: false, departments: false, votes: 4, closesAt: null }, tally([])),
          ],
        }),
        kept: { pin: 'got' },
      }),
    place: inArguments('run'),
    press: ['4 notes each · without names · no limit Change'],
  },
  'before-stopped': { view: () => view(with4({ rounds: [closed()] })), place: inArguments('run') },
  'before-no-vote': {
    view: (now) =>
      view({
        stations: [
          station('gap-rows', { facts: gapRowsFacts }),
          atArguments({ rounds: [open(now)] }),
        ],
      }),
    place: { tab: 'run', page: null, station: 'gap-rows-1' },
  },
  open: {
    view: (now) => view({ ...with4({ rounds: [open(now)] }), countedAt: now - 2000 }),
    place: inArguments('run'),
  },
  'open-who': {
    view: (now) => view({ ...with4({ rounds: [open(now, -1000)] }), countedAt: now - 200_000 }),
    place: inArguments('run'),
    press: ['Who?'],
  },
  'open-empty': {
    view: (now) =>
      view({
        ...with4({
          rounds: [
            roundView({ state: 'open', closesAt: null }, tally([['Ease', 0]]), {
              numbers: { voted: 0, voters: 9, placed: 0, given: 9, outside: [], toLookAt: 0 },
            }),
          ],
        }),
        reading: true,
        troubles: [trouble('hourly', { until: now + 2_400_000, readAt: now - 60_000 })],
      }),
    place: inArguments('run'),
  },
  'open-small': {
    view: (now) => view(with4({ rounds: [open(now)] })),
    place: inArguments('run'),
    small: true,
  },
  'open-again': { view: (now) => view(with4({ rounds: [open(now)] })) },
  stop: { view: (now) => view(with4({ rounds: [open(now)] })), place: inArguments('run', 'stop') },
  look: {
    view: (now) =>
      view({
        people: {
          ...people(roster),
          strangers: [{ key: 'guest 4', name: 'Guest 4', notes: ['n4'] }],
        },
        ...with4({
          rounds: [
            {
              ...open(now),
              tally: tally(argumentScores, {
                over: [{ voter: 'p2', placed: 2, allowed: 1, notes: ['n2'] }],
              }),
            },
          ],
          attention: [
            attention('stray'),
            attention('stray', { words: longWords, items: ['n9'] }),
            attention('over', { items: ['n2'], words: 'Ben' }),
            attention('typed-on-box', { words: '+1 Max', detail: 'Ease' }),
            attention('unknown', { words: '', items: ['n4'] }),
            attention('copy', { words: 'Recipe 4 (copy)', at: now }),
            attention('moved-together', {
              words: 'Ease',
              detail: 'Learning',
              items: ['a', 'b', 'c'],
              at: now,
            }),
            attention('stacked', { words: 'Ease', items: ['a', 'b'] }),
            attention('crowded', { words: 'Relevance', items: ['a', 'b', 'c'] }),
            attention('disputed', { words: strange, detail: 'design' }),
          ],
        }),
      }),
    place: inArguments('run', 'look'),
    press: ['Who?'],
  },
  'look-nothing': { view: () => view(with4()), place: inArguments('run', 'look') },
  results: {
    view: () => view({ ...with4({ rounds: [closed()] }), kept: { pin: 'got' } }),
    place: inArguments('results'),
    press: ['Reasons (4)', '9 of 9 people counted · 2 notes left out'],
  },
  'results-decided': {
    view: () =>
      view(
        with4({
          rounds: [
            closed(
              [
                ['Ease', 4],
                ['Relevance', 4],
                ['Efficiency', 1],
                [longWords, 0],
              ],
              { departments: null, noSplit: 'too-few-groups' },
            ),
          ],
          decision: { text: 'Relevance first, Ease where free', by: 'Ines' },
        }),
      ),
    place: inArguments('results'),
    press: ['Vote again'],
  },
  'results-empty': { view: () => view(with4()), place: inArguments('results') },
  'results-check-in': {
    view: () => view(with4()),
    place: { tab: 'results', page: null, station: 'check-in-1' },
  },
  'results-gaps': {
    view: () =>
      view({
        stations: [
          station('gap-checklist', {
            facts: { gaps: [], added: 0, blank: 3 },
            rounds: [
              roundView(
                {
                  state: 'closed',
                  closedAt: new Date(2025, 4, 12, 12, 1).getTime(),
                  names: false,
                  votes: 4,
                },
                tally([
                  ['Are data and privacy rules too hard for us?', 8],
                  ['Data', 6],
                  ['“We will never deliver that.”', 4],
                  ['“The new engine will do it.”', 4],
                  ...Array.from({ length: 14 }, (_, index) => [`Gap ${index + 5}`, 1] as const),
                ]),
              ),
            ],
          }),
        ],
      }),
    place: { tab: 'results', page: null, station: 'gap-checklist-1' },
  },
  'results-gap-rows': {
    view: () =>
      view({
        stations: [
          station('gap-rows', { facts: gapRowsFacts }),
          atArguments({ decision: { text: 'Relevance first', by: 'Ines' } }),
        ],
      }),
    place: { tab: 'results', page: null, station: 'gap-rows-1' },
  },
  'results-recipes': {
    view: () =>
      view({
        stations: [
          station('recipe-cards', {
            facts: recipeFacts,
            rounds: [
              closed(
                [
                  ['Winback', 6],
                  [longWords, 4],
                  ['Welcome', 4],
                  ['Recipe 4', 0],
                ],
                { departments: null },
              ),
            ],
          }),
        ],
      }),
    place: { tab: 'results', page: null, station: 'recipe-cards-1' },
  },
  'results-recipes-none': {
    view: () =>
      view({
        stations: [
          station('recipe-cards', { facts: { recipes: [], begun: 0, ready: 0, sameWhen: [] } }),
        ],
      }),
    place: { tab: 'results', page: null, station: 'recipe-cards-1' },
  },
  report: {
    view: () =>
      view(with4({ rounds: [closed()], decision: { text: 'Relevance first', by: 'Ines' } })),
    place: { tab: 'report' },
    press: ['Look at it first'],
  },
  'report-refused': {
    view: () => view({ ...with4(), kept: { pin: 'got' } }),
    place: { tab: 'report' },
    press: ['Copy the report', 'Remove what this app put here'],
  },
  guest: {
    view: (now) =>
      view({
        role: 'guest',
        stations: [
          atArguments({ rounds: [closed()] }),
          station('gap-checklist', { rounds: [open(now)] }),
        ],
      }),
  },
  'guest-quiet': {
    view: () =>
      view({ role: 'guest', workshop: workshop({ facilitators: [{ name: '', key: null }] }) }),
    press: ['Take over'],
  },
  help: {
    view: () => view(with4()),
    place: { tab: 'prepare', page: 'help' },
    press: ['How it counts', 'For facilitators', 'Shortcuts'],
  },
  troubles: {
    view: (now) =>
      view({
        ...with4(),
        troubles: [
          trouble('busy', { until: now + 110_000 }),
          trouble('offline'),
          trouble('failed'),
          trouble('locked', { items: ['a', 'b', 'c'] }),
          trouble('forbidden'),
          trouble('gone'),
          trouble('full'),
          trouble('cancelled'),
          trouble('claimed', { detail: 'Ben' }),
          trouble('station-gone', { station: 'four-arguments-1' }),
          trouble('unreadable-document', { detail: 'round/r1' }),
          trouble('half-laid', { station: 'recipe-cards-1' }),
          trouble('left-over', { items: ['a'] }),
          trouble('copied-board'),
          trouble('other-page', { detail: 'Page 1' }),
          trouble('unread-kinds', { detail: 'mindmap' }),
        ],
      }),
    place: { tab: 'run' },
  },
}
