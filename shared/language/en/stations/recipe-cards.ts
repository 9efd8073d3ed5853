/** What the facilitator's book says of this area. */
export const book = {
  purpose:
    'Turns ideas in the head into recipes that everybody reads alike: who gets what, when, where, and why – with a measure.',
  say: '“In threes, fill one card: for whom, when, what and where. Then why, for them and for us, and how we would measure it.”',
  know: [
    'Read one of the three examples aloud, as a sentence.',
    'A column is a table of three people. Type into a box, or put a note in it.',
    'A copied card becomes a card of its own.',
    'A card is a small grammar: nouns for who and what, verbs for what happens. People cook for themselves or for another department.',
    'Draft cards beforehand under “Words and cards”, or start from blank: let people write, group and keep the best.',
    'Where a table is stuck, put the ingredient chips on the board: choosing is easier than inventing.',
    'Before the vote, have the sentences written on the cards and each table read its own.',
  ],
  mistakes: [
    'No measure: then it is a wish, not yet a recipe.',
    '“Everybody” as the who.',
    'Two answers to one moment: look at what is handled differently.',
    'One measure with three targets: agree on one before anybody builds.',
    'Ingredients that nobody has: what the pantry lacks stands under each recipe.',
    'Building without recipes: whoever delivers finds it hardest to simplify, and rules make a hard problem smaller.',
  ],
  good: [
    'Each table has one card that reads as a whole sentence.',
    'Every recipe has a measure, and most measures serve more than one recipe.',
    'Each goal of the morning has a recipe.',
    'What comes back on several cards is seen as a motif: design it once.',
  ],
  onward:
    'What leads and is ready goes to the menu; what lacks an ingredient goes back to the pantry with a name beside it.',
}

/** What the panel says of it. */
export const view = {
  count: (cards: number, begun: number) => `${cards} cards, ${begun} filled`,
  none: 'No recipe is filled in yet. In threes: fill one card, type or put a note.',
  notVoted: 'No votes yet. Read the sentences aloud, then vote.',
  ready: 'ready',
  notReadyYet: 'not ready',
  missing: (list: string) => `missing: ${list}`,
  noMeasure: 'No measure on any recipe yet.',
  different: 'Handled differently',
  differentHint: 'One moment, or the same people, on several cards: should they answer alike?',
  same: {
    when: (moment: string, recipes: string) => `When “${moment}”: ${recipes}`,
    who: (people: string, recipes: string) => `For “${people}”: ${recipes}`,
  },
  lacking: {
    'to-get': (ingredient: string, owner: string) =>
      owner === ''
        ? `Not in the pantry: “${ingredient}”`
        : `Not in the pantry: “${ingredient}”. ${owner} gets it.`,
    unchecked: (ingredient: string, owner: string) =>
      owner === ''
        ? `In the pantry, but nobody has checked it: “${ingredient}”`
        : `In the pantry, but not checked: “${ingredient}”. Ask ${owner}.`,
    blocked: (ingredient: string, owner: string) =>
      owner === ''
        ? `Blocked: “${ingredient}”. Nobody is named who can free it.`
        : `Blocked: “${ingredient}”. ${owner} can free it.`,
  },
  measures: 'How they are measured',
  targets: (list: string) => `One measure, several targets: ${list}`,
  alone: (count: number) =>
    count === 1
      ? '1 measure that only one recipe uses'
      : `${count} measures that only one recipe uses each`,
  unserved: (list: string) => `No recipe speaks of this goal yet: ${list}`,
  write: 'Write the sentences on the cards',
  add: 'Add blank cards',
  chips: 'Ingredients to copy',
  chipsHint:
    'Words for the boxes, a row for each kind, and the goals that the room chose. People copy one and move the copy into a box.',
  addChips: 'Put ingredients on the board',
}
