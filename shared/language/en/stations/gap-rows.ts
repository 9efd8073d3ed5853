/** What the facilitator's book says of this area. */
export const book = {
  purpose: '',
  say: '“One line for each of the five: the first step, who owns it, and by when.”',
  know: [
    'The first five rows carry the gaps over; the sixth is spare.',
    'Type into the boxes, or put a note in them.',
  ],
  mistakes: ['Two owners: then nobody is.', '“Soon” is no date.'],
  good: [],
  onward: '',
}

/** What the panel says of it. */
export const view = {
  noRows: 'No row has a gap in it yet.',
  owned: (owned: number, all: number) => `${owned} of ${all} gaps have a step and an owner.`,
  allOwned: 'Every gap has a step and an owner.',
  missing: (list: string) => `missing: ${list}`,
  onward: 'What we take along',
  decided: (decision: string) => `decided: ${decision}`,
  everyRow: 'every top gap has a step and an owner',
}
