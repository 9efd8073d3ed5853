/** What the facilitator's book says of this area. */
export const book = {
  purpose: '',
  say: '“In threes, fill one card: for whom, when, what and where. Then why, for them and for us, and how we would measure it.”',
  know: [
    'Read one of the three examples aloud, as a sentence.',
    'A column is a table of three people. Type into a box, or put a note in it.',
    'A copied card becomes a card of its own.',
    'Before the vote, have the sentences written on the cards and each table read its own.',
  ],
  mistakes: [
    'No measure: then it is a wish, not yet a recipe.',
    '“Everybody” as the who.',
    'Two answers to one moment: look at what is handled differently.',
  ],
  good: [],
  onward: '',
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
  differentHint: 'The same moment on several cards: should they answer alike?',
  write: 'Write the sentences on the cards',
  add: 'Add blank cards',
}
