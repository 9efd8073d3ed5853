import type { BuildSizeFacts } from '../../../shared/workshop/stations/build-size.ts'
import type { FourArgumentsFacts } from '../../../shared/workshop/stations/four-arguments.ts'
import type { GapChecklistFacts } from '../../../shared/workshop/stations/gap-checklist.ts'
import type { GapRowsFacts } from '../../../shared/workshop/stations/gap-rows.ts'
import type { GoalGroup, GoalsFacts } from '../../../shared/workshop/stations/goals.ts'
import { roundView, station, tally, view } from '../sample.ts'
import { closed, gapRowsFacts, longWords, type States, strange } from './pieces.ts'

const at = (kind: string) => ({ tab: 'results', page: null, station: `${kind}-1` }) as const

const group = (
  number: number,
  name: string,
  members: readonly string[],
  side: GoalGroup['side'],
): GoalGroup => ({
  key: `option-${number - 1}`,
  item: `group-${number}`,
  name,
  label: name || `Votes for group ${number}`,
  members,
  side,
  votes: null,
  rank: null,
})

const groups = [
  group(1, 'People stay longer', ['a', 'b', 'c'], 'outcome'),
  group(2, longWords, ['d'], 'outcome'),
  group(3, '', ['e', strange], 'outcome'),
  group(4, 'Less to choose from', ['f', 'g'], 'need'),
  group(5, 'Found at once', ['h'], 'need'),
  group(6, 'Own goal', ['i'], null),
]

const gathering: GoalsFacts = {
  gathered: { outcome: ['One more', ''], need: ['Another'] },
  groups,
  grouped: 10,
  unnamed: groups.slice(2, 3),
  free: 0,
  voted: [],
  open: null,
  chosen: [],
}

const voted: GoalsFacts = {
  ...gathering,
  gathered: { outcome: [], need: [] },
  unnamed: [],
  free: 1,
  voted: [
    { name: 'People stay longer', side: 'outcome' },
    { name: 'Less to choose from', side: 'need' },
  ],
  open: 'tied',
  chosen: [
    { name: 'Found at once', side: 'need' },
    { name: longWords, side: null },
  ],
}

const buildFacts: BuildSizeFacts = {
  levels: [
    { key: 'portfolio', name: 'Portfolio', today: 0, wanted: 1 },
    { key: 'product', name: 'Product', today: 0, wanted: 2 },
    { key: 'experience', name: longWords, today: 1, wanted: 5 },
    { key: 'feature', name: 'Feature', today: 6, wanted: 0 },
    { key: 'function', name: 'Function', today: 1, wanted: 0 },
  ],
  today: { notes: 8, step: 1, level: 'Feature', lowest: 'Function', highest: longWords },
  wanted: { notes: 8, step: 2, level: longWords, lowest: longWords, highest: 'Portfolio' },
  gap: 1,
}

const nobody = { notes: 0, step: null, level: '', lowest: '', highest: '' }

const outcomeFacts: FourArgumentsFacts = {
  quadrants: [
    { key: 'ease', name: 'Ease', examples: [], outcomes: ['Fewer calls', longWords] },
    { key: 'relevance', name: 'Relevance', examples: [], outcomes: [strange] },
    { key: 'efficiency', name: 'Efficiency', examples: [], outcomes: [] },
    { key: 'learning', name: 'Learning', examples: [], outcomes: [] },
  ],
  outcomesLaid: true,
  emphasis: ['Relevance', 'Ease'],
}

const checklistFacts: GapChecklistFacts = {
  gaps: [
    {
      key: 'heard-2',
      name: '“We will never deliver that.”',
      from: 'heard',
      step: 'cut it down to one function, and ship that',
    },
  ],
  added: 0,
  blank: 3,
}

const blockedFacts: GapRowsFacts = {
  ...gapRowsFacts,
  rows: [
    ...gapRowsFacts.rows,
    {
      key: 'row-4',
      gap: '“We will never deliver that.”',
      step: '',
      owner: '',
      date: '',
      missing: [{ key: 'step', name: 'Step' }],
    },
  ],
  gaps: 3,
  blocked: [
    { line: 'Consent for e-mail', owner: 'Nadia' },
    { line: longWords, owner: '' },
  ],
  examples: 0,
  emphasis: [],
}

/** The areas of the kickstart. */
export const kickstart: States = {
  'goals-gathering': {
    view: () => view({ stations: [station('goals', { facts: gathering })] }),
    place: at('goals'),
  },
  'goals-unnamed': {
    view: () => view({ stations: [station('goals', { facts: gathering })] }),
    place: { tab: 'run', page: null, station: 'goals-1' },
  },
  'goals-decided': {
    view: () =>
      view({
        stations: [
          station('goals', {
            facts: voted,
            rounds: [
              closed(
                groups.map(({ label }, index) => [label, [7, 2, 1, 5, 2, 2][index] ?? 0] as const),
                { departments: null, noSplit: 'too-few-groups' },
              ),
            ],
            decision: { text: 'Found at once', by: 'Ines' },
          }),
        ],
      }),
    place: at('goals'),
  },
  'build-size': {
    view: () => view({ stations: [station('build-size', { facts: buildFacts })] }),
    place: at('build-size'),
  },
  'build-size-none': {
    view: () =>
      view({
        stations: [
          station('build-size', {
            facts: { levels: [], today: nobody, wanted: nobody, gap: null },
          }),
        ],
      }),
    place: at('build-size'),
  },
  'arguments-outcomes': {
    view: () =>
      view({ stations: [station('four-arguments', { facts: outcomeFacts, rounds: [closed()] })] }),
    place: at('four-arguments'),
  },
  'gap-numbers': {
    view: () =>
      view({
        stations: [
          station('gap-checklist', {
            facts: checklistFacts,
            rounds: [roundView({}, tally([['Data', 0]]))],
          }),
        ],
      }),
    place: { tab: 'run', page: null, station: 'gap-checklist-1' },
    press: ['Published numbers'],
  },
  'gap-rows-blocked': {
    view: () =>
      view({
        stations: [
          station('gap-checklist', { facts: checklistFacts }),
          station('gap-rows', { facts: blockedFacts }),
        ],
      }),
    place: at('gap-rows'),
  },
}
