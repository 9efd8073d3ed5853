/** What the facilitator's book says of this area. */
export const book = {
  purpose:
    'To know who is here, from which department, and who decides; and to let everybody make a first note while nothing depends on it.',
  say: '“Make one note in your department’s colour, write your name on it, and put it in your department’s box. Then one more for what you bring, and one in the practice vote.”',
  know: [
    'These notes are the list of people, and the colours are the legend for the day.',
    'The practice vote shows who cannot edit while nothing depends on it.',
    'Somebody looks on from a phone? Place their note for them and write @Name on it.',
    'An empty box under “Must be in the room” is worth a phone call now.',
    'Six to ten people work best: fewer are no cross-section, more do not all get to speak.',
    'Invite product, design, engineering, data, marketing, privacy or legal, support, whoever holds the budget, and those who will use the engine.',
    'Have ready: a sponsor, a list of your technology, some first data on users, and somebody neutral to lead.',
    'The practice vote asks about persofails: what misses people, like the toilet seat offered again to whoever has just bought one.',
  ],
  mistakes: [
    'Everybody keeps the yellow that the board proposes: wait until the colours are right.',
    'Two people with one first name: ask one to add a letter.',
    'Starting before the one who decides is named.',
  ],
  good: [
    'Every department box holds at least two names.',
    'All three boxes for who must be there are filled.',
    'Everybody has placed a practice note, or somebody places theirs for them.',
  ],
  onward: 'Name the one who decides, read the terms aloud, then go to the agenda.',
}

/** What the panel says of it. */
export const view = {
  people: (count: number) =>
    count === 1 ? '1 person has checked in.' : `${count} people have checked in.`,
  roles: 'Who must be in the room',
  nobody: 'nobody yet',
  missing: (list: string) =>
    `Nobody in the room yet: ${list}. Call somebody now, or say who answers for it later.`,
  toPeople: 'See all people',
  practice: 'Practice vote',
}
