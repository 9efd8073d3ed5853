/** What the facilitator's book says of this area. */
export const book = {
  purpose: '',
  say: '“What stands between us and this? Read the cards, add what is missing, then place four notes on the four that worry you most.”',
  know: [
    'The sentences are things one hears. Nobody in the room is meant.',
    'This vote is counted without names and departments. The board itself still shows who made a note.',
    'When the vote has stopped, rows for the top five come below: a step, an owner, a date.',
    'Behind time? Vote on the three questions only.',
  ],
  mistakes: [
    'Talking about a person instead of a sentence.',
    'A next step that is only a hope: ask what happens first, and on which day.',
    'Giving a gap to somebody who is not in the room.',
  ],
  good: [],
  onward: '',
}

/** What the panel says of it. */
export const view = {
  addRows: 'Add rows for the top five',
  addRowsLater: 'When the vote has stopped, rows for the top five can be added.',
  toRows: 'See the rows for the top five',
}
