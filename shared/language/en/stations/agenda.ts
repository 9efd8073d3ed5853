/** What the facilitator's book says of this area. */
export const book = {
  purpose:
    'To show what happens when, to agree how we work, to hear how ready and how keen the room is, and to keep good questions for another day.',
  say: '“This is our day, and the line with the arrow is where we are. How ready are we, and how keen? One number from 1 to 5 for each. What leads us off the topic we park here.”',
  know: [
    'The arrow moves when you press “We are here” in an area.',
    'The times follow what you set under “Minutes and breaks”.',
    'Ask the lowest and the highest number for one sentence each, and do not discuss them.',
    'What is parked stands in the report, word for word.',
    'One day in two long blocks is the least; two or three are better. Looking into what you have may take weeks before.',
  ],
  mistakes: [
    'Reading the whole agenda aloud: the next two lines are enough.',
    'Taking a low number as a complaint. It is what the day starts from.',
    'Parking a question and never looking at it again: read the parked notes at the end.',
  ],
  good: [
    'Everybody has placed two numbers within two minutes.',
    'Nobody asks later when the break is.',
    'Whoever wrote a 1 has said why.',
  ],
  onward: 'Keep the numbers in mind: much drive and little readiness asks for small first steps.',
}

/** What the panel says of it. */
export const view = {
  readiness: 'How ready we are',
  drive: 'How keen we are',
  none: 'No number yet. Ask for one note in each box, with a number from 1 to 5.',
  /** @param mean one decimal */
  mean: (mean: number, level: string, notes: number) =>
    `${level}: ${mean} of 5 on average, ${notes === 1 ? '1 note' : `${notes} notes`}`,
  levels: ['Not at all', 'A little', 'Halfway', 'Mostly', 'Fully'],
  apart: 'The room is far apart: hear one low and one high number.',
  unread: (notes: number) =>
    notes === 1
      ? '1 note has no number from 1 to 5 on it.'
      : `${notes} notes have no number from 1 to 5 on them.`,
  parked: (count: number) => `Parked (${count})`,
  parkedHint: 'They stand in the report.',
  nothingParked: 'Nothing is parked yet.',
}
