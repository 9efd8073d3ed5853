import { board } from '../../language/en/board.ts'
import type { Deck } from '../deck.ts'

/** The deck as it is shipped, in English: our own words for what the workshop asks. */
export const deckEn: Deck = {
  v: 1,
  language: 'en',
  common: {
    votes: 'Votes',
    result: 'Result',
    resultLater: 'Appears here when the vote has stopped.',
    decide: 'We decide',
    scrap: 'Scrap space: notes here are not counted',
    cannotEdit: 'Cannot edit? Say it: we place it with @your name.',
    notOpen: board.state.notOpen,
  },
  stations: {
    'check-in': {
      name: 'Check in',
      head: {
        title: 'Check in',
        question: 'Who is here, and from where?',
        steps: [
          'Make a sticky note in your department’s colour.',
          'Write your name on it.',
          'Put it in your department’s box. Done.',
        ],
      },
      state: board.state.checkIn,
      terms: {
        title: 'Terms for today',
        lines: [
          'One voice at a time.',
          'Votes inform; the decider decides.',
          'Every gap gets an owner.',
        ],
      },
      decides: 'Who decides today?',
      resultLater: 'Practice: its result appears here.',
      another: 'Another department?\nSay it: we note it down.',
      rolesTitle: 'Must be in the room: one more note',
      roles: { budget: 'Holds the budget', data: 'Knows the data', design: 'Designs' },
      practiceTitle: 'Practice: which annoys you most? One note.',
      practice: ['Ads for what I own', '“Hi FIRSTNAME”', 'It knows too much'],
    },
    'four-arguments': {
      name: 'Four arguments',
      head: {
        title: 'Four arguments',
        question: 'Where should our emphasis lie?',
        steps: [
          'Put the examples where they belong: upper boxes.',
          'Decide alone. Write your reason on 1 note.',
          'At the word: place it in a “Votes” box.',
        ],
      },
      axes: {
        save: 'Save',
        grow: 'Grow',
        customers: 'For customers',
        ownWork: 'For our own work',
      },
      quadrants: {
        ease: { name: 'Ease', line: 'Less effort, time saved' },
        relevance: { name: 'Relevance', line: 'A richer relationship' },
        efficiency: { name: 'Efficiency', line: 'Leaner work, reuse' },
        learning: { name: 'Learning', line: 'Better evidence, new offers' },
      },
      examples: 'Examples (not votes)',
    },
    'gap-checklist': {
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
        '“This cannot be done decently.”',
        '“We will never deliver that.”',
        '“Others won that race long ago.”',
        '“We do not need it.”',
        '“The new engine will do it.”',
        '“Not with our data.”',
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
    },
    'gap-rows': {
      name: 'The five we act on',
      head: {
        title: 'The five we act on',
        question: 'No step without an owner and a date.',
      },
      columns: { gap: 'Gap', step: 'Step', owner: 'Owner', date: 'Date' },
    },
    'recipe-cards': {
      name: 'Recipe cards',
      head: {
        title: 'Recipe cards',
        question: 'Who gets what, when, and why?',
        steps: [
          'In threes: fill one card. Type, or put a note.',
          'No measure, no recipe.',
          'Vote: 3 notes, on 3 different cards.',
        ],
      },
      columns: ['Examples', 'Example, spare', 'Table A', 'Table B', 'Table C'],
      fields: {
        who: 'Who',
        when: 'When',
        what: 'What',
        where: 'Where',
        'for-them': 'For them',
        'for-us': 'For us',
        measure: 'Measure',
        cook: 'Cook',
      },
      sentence:
        'IF {who} AND {when} THEN show {what} in {where}, SO THAT {for-them} AND {for-us}, MEASURED BY {measure}',
      blank: 'Recipe {number}',
      examples: {
        nurture: {
          name: 'Nurture',
          who: 'a visitor we do not know yet',
          when: 'they open a title',
          what: 'a title that goes with it',
          where: 'a banner below the title',
          'for-them': 'they find the next read faster',
          'for-us': 'more titles get read',
          measure: 'titles opened per visit',
          cook: 'Content team',
        },
        welcome: {
          name: 'Welcome',
          who: 'a reader who is new',
          when: 'they have just signed up',
          what: 'a short tour of the library',
          where: 'an e-mail on the first day',
          'for-them': 'choosing a first title is easy',
          'for-us': 'more new readers stay',
          measure: 'readers with three titles in week one',
          cook: 'Onboarding team',
        },
        winback: {
          name: 'Winback',
          who: 'a subscriber about to leave',
          when: 'a payment failed or the term ends soon',
          what: 'a reminder with a fair offer',
          where: 'an e-mail, then a notice in the app',
          'for-them': 'they keep their books without trouble',
          'for-us': 'fewer accounts fall silent',
          measure: 'renewals within 30 days',
          cook: 'Retention team',
        },
      },
    },
  },
}
