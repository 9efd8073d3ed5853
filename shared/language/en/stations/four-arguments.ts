/** What the facilitator's book says of this area. */
export const book = {
  purpose: 'One emphasis, chosen knowingly, and what each department expects of it.',
  say: '“Where should our emphasis lie? Decide alone. Write your reason on one note. Wait for my word, then place it.”',
  know: [
    'First put the examples into the upper boxes together, without weighing them.',
    'Nothing on a board hides votes. Writing first and placing together keeps them honest.',
    'An argument is a reason for the whole effort, not for one tactic: keep the room on that level.',
    'Where departments differ is worth more than who leads: ask for the reasons.',
    'The words on the grid are our version. Change them on the board; the names follow.',
  ],
  mistakes: [
    'Voting for all four: scarce votes are the point.',
    'Examples in the lower boxes: they would count as votes.',
    'Taking the count for the decision: write what you decide into its own box.',
  ],
  good: [
    'Every example of the morning lies in one of the upper boxes.',
    'One emphasis is decided; what is decided against is said aloud.',
    'For it there is a sentence of what will be different, and how we would see it.',
  ],
  onward:
    'When the vote has stopped, add places for the desired outcomes and fill at least the chosen one.',
}

/** What the panel says of it. */
export const view = {
  examples: 'Examples, not votes',
  outcomes: 'Desired outcomes',
  emphasis: (name: string) => `Emphasis: ${name}`,
  noOutcome: 'nothing written yet',
  outcomesLater: 'When the vote has stopped, places for the desired outcomes can be added.',
  addOutcomes: 'Add places for desired outcomes',
}
