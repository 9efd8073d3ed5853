/** What the facilitator's book says of this area. */
export const book = {
  purpose:
    'Turns the best recipes into pilots that somebody wants to run: with a measure, a business case and a name.',
  say: '“Each cook has three minutes. Read your card aloud as one sentence, then say how you will know that it worked. No measure, no pitch. Afterwards we vote, and nobody votes for their own.”',
  know: [
    'Fill the cards from the recipes first: what is written already need not be written again.',
    'The cook is the one who will run it, so ask for one name, not a department.',
    'It is a contest: each cook speaks alone, and the room compares.',
    '“Measured by” wants a number of today and one to reach, “by when” a date.',
    'The lowest row is the pilot: what is tried out, why it pays, who runs it afterwards.',
    'The panel shows each pitch as one sentence, to be read aloud.',
  ],
  mistakes: [
    'Voting for a good idea that nobody will cook.',
    'A measure that moves anyway: ask what the same people would do without the pilot.',
    'A pilot as large as the project. What can be tried in four weeks?',
    'Cooks backing their own card: the panel points it out after the vote.',
  ],
  good: [
    'Every pitch was read aloud in three minutes.',
    'Each has a measure with a number, a date and one cook.',
    'Two or three pilots stand out, from more than one department.',
  ],
  onward:
    'Write what you decide, with the name of who decides; it may differ from the vote. Then go on to the menu: pilots with votes come first on it.',
}

/** What the panel says of it. */
export const view = {
  count: (cards: number, begun: number) => `${cards} cards, ${begun} filled`,
  none: 'No pitch is written yet. One cook, one card: fill it, or start it from a recipe.',
  notVoted: 'No votes yet. Have each pitch read aloud, then vote.',
  goals: (list: string) =>
    `What the room wants to reach: ${list}. Which of them does your pilot serve?`,
  serves: (list: string) => `For: ${list}`,
  noMeasure: 'No measure: not counted as a pilot',
  noMeasureYet: 'No measure, so not up for the vote',
  noMeasureHint:
    'Write in “Measured by” how you would know. Votes on these cards stay on the board but make no pilot.',
  ready: 'complete',
  measured: 'has a measure',
  decided: 'You decided for it.',
  missing: (list: string) => `still empty: ${list}`,
  own: (votes: number) =>
    votes === 1 ? '1 vote for one’s own pitch' : `${votes} votes for one’s own pitch`,
  ownHint: 'They count like all others. Say it aloud, or vote again.',
  ownBy: (voter: string, pitch: string) => `${voter} for ${pitch}`,
  fromRecipe: 'Recipe',
  fill: 'Fill a card from it',
  add: 'Add a blank card',
}
