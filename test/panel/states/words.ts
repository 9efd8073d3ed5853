import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { deckDe } from '../../../shared/workshop/decks/de.ts'
import { view } from '../sample.ts'
import { longWords, nobody, type States, with4 } from './pieces.ts'

const gaps = deckEn.stations['gap-checklist']
const deck = {
  shipped: deckEn,
  inUse: {
    ...deckEn,
    stations: {
      ...deckEn.stations,
      'gap-checklist': {
        ...gaps,
        head: { ...gaps.head, title: 'Our gaps' },
        questions: gaps.questions.slice(1),
      },
    },
  },
  hidden: { 'gap-checklist': { questions: [gaps.questions[0]] } },
}
const place = { tab: 'prepare', page: 'words' } as const

/** The words and cards being edited, and all of it in another language. */
export const words: States = {
  words: { view: () => view(with4()), place },
  'words-list': {
    view: () => view({ ...with4(), deck, kept: { words: 'gap-checklist' } }),
    place,
    press: ['Head of the area', 'Questions'],
  },
  'words-too-long': {
    view: () =>
      view({
        ...with4(),
        deck,
        kept: {
          words: 'gap-checklist',
          'words/gap-checklist': JSON.stringify({
            words: { questions: [longWords] },
            hidden: {},
          }),
        },
      }),
    place,
    press: ['Questions', 'Back to the words it came with'],
  },
  'first-german': {
    view: () => view({ phase: 'nothing', workshop: null, people: nobody, language: 'de' }),
  },
  'prepare-german': {
    view: () => view({ ...with4(), language: 'de' }),
    place: { tab: 'prepare' },
  },
  'words-german': {
    view: () =>
      view({
        ...with4(),
        language: 'de',
        deck: { shipped: deckDe, inUse: deckDe, hidden: {} },
      }),
    place,
  },
  'words-cards': {
    view: () => view({ ...with4(), kept: { words: 'landscape' } }),
    place,
    press: ['Examples', 'Or paste its text', 'Start from blank'],
  },
}
