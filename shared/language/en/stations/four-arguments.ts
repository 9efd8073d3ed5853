/** What the facilitator's book says of this area. */
export const book = {
  purpose: '',
  say: '“Where should our emphasis lie? Decide alone. Write your reason on one note. Wait for my word, then place it.”',
  know: [
    'First put the examples into the upper boxes together, without weighing them.',
    'Nothing on a board hides votes. Writing first and placing together keeps them honest.',
    'Where departments differ is worth more than who leads: ask for the reasons.',
    'The words on the grid are our version. Change them on the board; the names follow.',
  ],
  mistakes: [
    'Voting for all four: scarce votes are the point.',
    'Examples in the lower boxes: they would count as votes.',
    'Taking the count for the decision: write what you decide into its own box.',
  ],
  good: [],
  onward: '',
}

/** What the panel says of it. */
export const view = {
  examples: 'Examples, not votes',
}
