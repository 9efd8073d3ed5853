import { startingWith, patternsOf } from '../../../shared/workshop/catalogue.ts'
import { catalogue } from '../../../shared/workshop/decks/en/catalogue.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import type {
  ExampleFacts,
  LandscapeFacts,
} from '../../../shared/workshop/stations/landscape-facts.ts'
import { station, view } from '../sample.ts'
import { longWords, type States, strange, with4 } from './pieces.ts'

const { examples: picked } = deckEn.stations.landscape

const rated = (mean: number, low = mean, high = mean) => ({ mean, low, high, notes: 3 })

const example = (index: number, changes: Partial<ExampleFacts>): ExampleFacts => ({
  key: `example-${index + 1}`,
  item: `i${index}`,
  name: picked[index]?.name ?? '',
  stances: { admire: 0, familiar: 0, dislike: 0 },
  complexity: null,
  effort: null,
  discussed: true,
  stays: true,
  ...changes,
})

const facts: LandscapeFacts = {
  examples: [
    example(0, {
      stances: { admire: 5, familiar: 2, dislike: 0 },
      complexity: rated(3.5, 3, 4),
      effort: rated(2),
    }),
    example(1, { stances: { admire: 3, familiar: 0, dislike: 3 }, effort: rated(10 / 3, 1, 5) }),
    example(2, { stances: { admire: 1, familiar: 6, dislike: 0 } }),
    example(3, { stances: { admire: 0, familiar: 0, dislike: 4 } }),
    example(4, { name: longWords, stances: { admire: 0, familiar: 1, dislike: 1 } }),
    example(5, { name: strange, complexity: rated(4) }),
    example(6, { discussed: false, stays: false }),
    example(7, { discussed: false, stays: false }),
  ],
  discussed: 6,
  picked,
  admired: { names: [picked[0]?.name ?? ''], notes: 5 },
  disliked: { names: [picked[3]?.name ?? ''], notes: 4 },
  divided: { names: [picked[1]?.name ?? ''], notes: 3 },
  reachable: [picked[0]?.name ?? ''],
  unread: ['n1'],
}

const empty: LandscapeFacts = {
  examples: picked.map((_, index) => example(index, { discussed: false, stays: false })),
  discussed: 0,
  picked,
  admired: { names: [], notes: 0 },
  disliked: { names: [], notes: 0 },
  divided: { names: [], notes: 0 },
  reachable: [],
  unread: [],
}

const inResults = { tab: 'results', page: null, station: 'landscape-1' } as const
const atExamples = { tab: 'prepare', page: 'examples' } as const
const full = patternsOf(catalogue).slice(0, 12)
const shop = startingWith(patternsOf(catalogue), catalogue.sets['Shop'] ?? [])

/** Where the room stands, and which examples it looks at. */
export const landscape: States = {
  'results-landscape': {
    view: () => view({ stations: [station('landscape', { facts })] }),
    place: inResults,
  },
  'results-landscape-empty': {
    view: () => view({ stations: [station('landscape', { facts: empty })] }),
    place: inResults,
  },
  'prepare-landscape': {
    view: () => view({ stations: [station('landscape', { facts: empty })] }),
    place: { tab: 'prepare' },
  },
  examples: {
    view: () => view({ stations: [station('landscape', { facts: empty })] }),
    place: atExamples,
  },
  'examples-changed': {
    view: () =>
      view({
        stations: [station('landscape', { facts })],
        kept: { examples: JSON.stringify(shop) },
      }),
    place: atExamples,
    press: ['Business software', 'Add your own'],
  },
  'examples-full': {
    view: () => view({ ...with4(), settings: { landscape: { examples: JSON.stringify(full) } } }),
    place: atExamples,
  },
}
