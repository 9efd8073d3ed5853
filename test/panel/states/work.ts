import { nothingCarried } from '../../../shared/workshop/carried.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import type { MenuDish, MenuFacts } from '../../../shared/workshop/stations/menu-facts.ts'
import type { Pitch, PitchFacts } from '../../../shared/workshop/stations/pitch.ts'
import {
  eachField,
  pitchFields,
  pitchSentence,
  type PitchField,
} from '../../../shared/workshop/stations/pitch-card.ts'
import { roundView, station, tally, view } from '../sample.ts'
import { closed, longWords, type States, strange } from './pieces.ts'

const words = deckEn.stations.pitch

function pitched(
  key: string,
  name: string,
  empty: readonly PitchField[],
  changes: Partial<Pitch> = {},
): Pitch {
  const fields = eachField((field) => (empty.includes(field) ? '' : `our ${field}`))
  return {
    key,
    item: key,
    name,
    fields,
    sentence: pitchSentence(words.sentence, fields),
    missing: pitchFields
      .filter((field) => empty.includes(field))
      .map((field) => ({ key: field, name: words.fields[field] })),
    measured: !empty.includes('measure'),
    ready: empty.length === 0,
    votes: null,
    rank: null,
    decided: false,
    goals: [],
    ...changes,
  }
}

const pitchFacts = (changes: Partial<PitchFacts> = {}): PitchFacts => ({
  pitches: [
    pitched('option-0', 'Winback', []),
    pitched('option-1', longWords, ['measure', 'case', 'run']),
    pitched('option-2', 'Welcome', ['run']),
  ],
  cards: 6,
  ownVotes: [],
  goals: ['Fewer people leave', 'Find the next read faster'],
  recipes: [
    { key: 'nurture', name: 'Nurture' },
    { key: 'recipe-4', name: longWords },
  ],
  ...changes,
})

const voted = pitchFacts({
  pitches: [
    pitched('option-0', 'Winback', [], {
      votes: 6,
      rank: 1,
      decided: true,
      goals: ['Fewer people leave'],
    }),
    pitched('option-1', longWords, ['measure', 'case'], { votes: 7 }),
    pitched('option-2', strange, ['run'], { votes: 4, rank: 2 }),
  ],
  ownVotes: [{ pitch: 'Winback', voter: 'Ana', note: 'm1' }],
})

const dish = (key: string, name: string, changes: Partial<MenuDish> = {}): MenuDish => ({
  key,
  name,
  phase: 'now',
  stage: 'test',
  owner: 'Lee',
  date: 'March',
  plan: { phase: 'now', stage: 'test', owner: 'Lee', date: 'March' },
  planned: name,
  reasons: [{ why: 'votes', votes: 4, rank: 2 }, { why: 'ready' }],
  item: null,
  box: '',
  moved: false,
  waiting: true,
  typed: { owner: false, date: false },
  ...changes,
})

const blocked = {
  why: 'lacking',
  lacking: { ingredient: 'consent', why: 'blocked', owner: 'Nadia' },
} as const

const menuFacts = (changes: Partial<MenuFacts> = {}): MenuFacts => ({
  names: deckEn.stations.menu,
  dishes: [
    dish('recipe/winback', 'Winback e-mail', { reasons: [{ why: 'won', votes: 6 }] }),
    dish('idea/2', longWords, {
      owner: '',
      date: '',
      plan: { phase: 'now', stage: 'test', owner: '', date: '' },
      reasons: [{ why: 'quick-win' }, { why: 'goal', goal: 'More renewals' }],
    }),
    dish('recipe/price', 'Price watch', {
      phase: 'later',
      plan: { phase: 'later', stage: 'test', owner: 'Lee', date: 'March' },
      reasons: [blocked, { why: 'missing', fields: ['Where', 'Cook'] }],
    }),
  ],
  left: [
    {
      key: 'idea/11',
      name: strange,
      owner: '',
      date: '',
      reasons: [{ why: 'creepy' }],
      item: null,
    },
    {
      key: 'pilot/1',
      name: 'Gift cards',
      owner: '',
      date: '',
      reasons: [{ why: 'taken-out' }, { why: 'full', phase: 'now' }],
      item: 'i9',
    },
  ],
  notes: [],
  consent: { back: 0, live: 0, 'not-yet': 0 },
  notYet: [],
  ...changes,
})

const onBoard = { item: 'c1', box: 'now/test', waiting: false }
const put = menuFacts({
  dishes: [
    dish('recipe/winback', 'Winback e-mail', onBoard),
    dish('recipe/welcome', 'Welcome', {
      ...onBoard,
      box: 'next/automate',
      phase: 'next',
      stage: 'automate',
      moved: true,
      owner: longWords,
      typed: { owner: true, date: false },
    }),
    dish('idea/2', longWords, { ...onBoard, waiting: true, owner: '', date: '' }),
    dish('idea/3', 'Gift shelf', { ...onBoard, box: '', phase: null, stage: null, moved: true }),
    dish('recipe/price', 'Price watch', { phase: 'later', stage: 'mature', reasons: [blocked] }),
  ],
  notes: [{ text: strange, note: 'n4' }],
  consent: { back: 7, live: 2, 'not-yet': 1 },
  notYet: [{ text: 'Who looks after the data afterwards?', note: 'n5' }],
})

const pitchAt = (facts: PitchFacts, rounds = [roundView({ closesAt: 180_000 }, tally([]))]) =>
  view({ carried: nothingCarried, stations: [station('pitch', { facts, rounds })] })
const menuAt = (facts: MenuFacts) => view({ stations: [station('menu', { facts })] })

const at = (tab: 'run' | 'results', kind: string) => ({ tab, page: null, station: `${kind}-1` })

/** The second session: what is pitched, and what goes on the menu. */
export const work: States = {
  'run-pitch': { view: () => pitchAt(pitchFacts()), place: at('run', 'pitch') },
  'results-pitch': {
    view: () =>
      pitchAt(voted, [
        closed(
          [
            ['Winback', 6],
            [longWords, 7],
            [strange, 4],
          ],
          { departments: null },
        ),
      ]),
    place: at('results', 'pitch'),
    press: ['Who?'],
  },
  'results-pitch-none': {
    view: () => pitchAt(pitchFacts({ pitches: [], recipes: [] })),
    place: at('results', 'pitch'),
  },
  'run-menu': {
    view: () => menuAt(menuFacts()),
    place: at('run', 'menu'),
    press: ['Not on the menu (2)', 'Why? Change it'],
  },
  'run-menu-put': { view: () => menuAt(put), place: at('run', 'menu') },
  'run-menu-none': {
    view: () => menuAt(menuFacts({ dishes: [], left: [] })),
    place: at('run', 'menu'),
  },
  'results-menu': { view: () => menuAt(put), place: at('results', 'menu') },
}
