import type { RecipeCardsWords } from '../../stations/recipe-card.ts'

export const recipeCards: RecipeCardsWords = {
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
}
