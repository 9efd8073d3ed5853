/** What the facilitator's book says of this area. */
export const book = {
  purpose: '',
  say: '“Make one note in your department’s colour, write your name on it, and put it in your department’s box. Then one more for what you bring, and one in the practice vote.”',
  know: [
    'These notes are the list of people, and the colours are the legend for the day.',
    'The practice vote shows who cannot edit while nothing depends on it.',
    'Somebody looks on from a phone? Place their note for them and write @Name on it.',
    'An empty box under “Must be in the room” is worth a phone call now.',
  ],
  mistakes: [
    'Everybody keeps the yellow that the board proposes: wait until the colours are right.',
    'Two people with one first name: ask one to add a letter.',
    'Starting before the one who decides is named.',
  ],
  good: [],
  onward: '',
}

/** What the panel says of it. */
export const view = {
  people: (count: number) =>
    count === 1 ? '1 person has checked in.' : `${count} people have checked in.`,
  roles: 'Who must be in the room',
  nobody: 'nobody yet',
  toPeople: 'See all people',
  practice: 'Practice vote',
}
