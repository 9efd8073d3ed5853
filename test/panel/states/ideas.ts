import type { Idea, IdeasFacts } from '../../../shared/workshop/stations/ideas-facts.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { station, view } from '../sample.ts'
import { longWords, strange, type States } from './pieces.ts'

const { quadrants, axes, prompts } = deckEn.stations.ideas

const idea = (number: number, name: string, changes: Partial<Idea> = {}): Idea => ({
  key: `idea-${number}`,
  number,
  name,
  notes: [`n${number}`],
  effort: null,
  impact: null,
  creepy: null,
  quadrant: null,
  onTheLine: false,
  drop: false,
  doubtful: false,
  ...changes,
})

const ideas = [
  idea(2, 'Re-order shelf by last purchase', {
    effort: 0.2,
    impact: 0.95,
    quadrant: 'start',
    creepy: 2,
  }),
  idea(1, longWords, { effort: 0.85, impact: 0.9, quadrant: 'bets', creepy: 5, doubtful: true }),
  idea(7, 'Renewal e-mail with a pause offer', {
    effort: 0.3,
    impact: 0.7,
    quadrant: 'start',
    creepy: 1,
  }),
  idea(4, strange, { effort: 0.52, impact: 0.6, quadrant: 'bets', onTheLine: true }),
  idea(11, 'Guess the birthday from the inbox', {
    effort: 0.1,
    impact: 0.3,
    quadrant: 'fill',
    creepy: 4,
    drop: true,
  }),
  idea(3, 'Weather on the start page'),
]

const facts: IdeasFacts = {
  prompts: prompts.lines,
  notes: [
    { id: 'n2', words: 'Re-order shelf by last purchase', number: 2, like: null },
    { id: 'n20', words: 'A shelf to re-order the last purchases', number: null, like: 'n2' },
    { id: 'n21', words: 'AI everything', number: null, like: null },
    { id: 'n22', words: longWords, number: null, like: null },
    { id: 'n23', words: strange, number: null, like: 'n22' },
  ],
  ideas,
  placed: 5,
  quadrants: [
    { key: 'start', name: quadrants.start, numbers: [2, 7] },
    { key: 'bets', name: quadrants.bets, numbers: [1, 4] },
    { key: 'fill', name: quadrants.fill, numbers: [11] },
    { key: 'twice', name: quadrants.twice, numbers: [] },
  ],
  axes,
}

const nothing: IdeasFacts = {
  ...facts,
  notes: [],
  ideas: [],
  placed: 0,
  quadrants: facts.quadrants.map((quadrant) => ({ ...quadrant, numbers: [] })),
}

const inIdeas = (tab: 'run' | 'results') => ({ tab, page: null, station: 'ideas-1' })

/** The area of ideas, before and after numbers are given. */
export const ideasStates: States = {
  'ideas-run': {
    view: () => view({ stations: [station('ideas', { facts })] }),
    place: inIdeas('run'),
    press: ['Join with 2: A shelf to re-order the last purchases', 'Questions that bring ideas'],
  },
  'ideas-run-none': {
    view: () => view({ stations: [station('ideas', { facts: nothing })] }),
    place: inIdeas('run'),
  },
  'ideas-results': {
    view: () => view({ stations: [station('ideas', { facts })] }),
    place: inIdeas('results'),
    press: ['Why?: 11: little effort, creepy 4 of 5. Drop it.'],
  },
  'ideas-results-none': {
    view: () => view({ stations: [station('ideas', { facts: nothing })] }),
    place: inIdeas('results'),
  },
}
