/** What the facilitator's book says of this area. */
export const book = {
  purpose: 'Every gap that worries us most gets a first step, an owner and a day.',
  say: '“One line for each of the five: the first step, who owns it, and by when.”',
  know: [
    'The first five rows carry the gaps over; the sixth is spare.',
    'Type into the boxes, or put a note in them.',
  ],
  mistakes: ['Two owners: then nobody is.', '“Soon” is no date.'],
  good: [
    'Every owner is in the room and has said yes.',
    'The step is small enough to be done within two weeks.',
    'No row stands there only for the sake of peace.',
  ],
  onward: 'Read the check of the morning aloud. What is open goes first after the break.',
}

/** What the panel says of it. */
export const view = {
  noRows: 'No row has a gap in it yet.',
  owned: (owned: number, all: number) => `${owned} of ${all} gaps have a step and an owner.`,
  allOwned: 'Every gap has a step and an owner.',
  missing: (list: string) => `missing: ${list}`,
  askFor: (step: string) => `Ask for: ${step}`,
  blocked: (count: number) =>
    count === 1
      ? '1 line of the privacy checklist is blocked and no row yet.'
      : `${count} lines of the privacy checklist are blocked and no rows yet.`,
  addBlocked: 'Add blocked privacy lines as gaps',
  noFree: 'No row is empty. Copy one on the board, clear what was copied, and add them then.',
  onward: 'Into the afternoon',
  examples: (count: number) => `examples discussed: ${count}`,
  emphasis: (names: string) => `emphasis chosen: ${names}`,
  noEmphasis: 'emphasis chosen',
  everyRow: 'every top gap has a step and an owner',
}
