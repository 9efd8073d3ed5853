/** What the facilitator's book says of this area. */
export const book = {
  purpose: 'How far apart what we ship and what we want to ship are, before anybody plans.',
  say: '“Five sizes, from a single rule to a family of products. Put one note where we are today and one where we want to be. Go by what people can use, not by what is planned.”',
  know: [
    'Read the tests from below, and stop at the first one that does not fit any more.',
    'The count takes the middle of the room; one note far off does not move it.',
    'The gap shows three times: between hope and fear at the start, between today and wanted here, and as what is missing in the gap checklist.',
    'One step up in a year is a lot. Two steps are two programmes.',
    'The fifth step is our own addition: several products that share profiles, rules or consent.',
  ],
  mistakes: [
    'Answering for the plan instead of for what is shipped.',
    'Settling on the average without hearing the ends.',
    'Wanting the top step because it is the top.',
  ],
  good: [
    'Everybody can name one thing of ours at the level of today.',
    'The people furthest apart have said why.',
    'The room says what staying where we are would cost.',
  ],
  onward: 'Keep the gap in mind for the next area: it tells which argument carries.',
}

/** What the panel says of it. */
export const view = {
  nothing: 'No notes yet. People put one note where we are today, and one where we want to be.',
  up: (steps: number, from: string, to: string) =>
    `From ${from} to ${to}: ${steps === 1 ? '1 step' : `${steps} steps`} up.`,
  down: (steps: number, from: string, to: string) =>
    `From ${from} to ${to}: ${steps === 1 ? '1 step' : `${steps} steps`} down.`,
  stay: (level: string) => `Today and wanted are the same: ${level}.`,
  half: 'One of the two columns has no notes yet.',
  question: { today: 'Today', wanted: 'Wanted' },
  agree: (question: string, level: string, notes: number) =>
    notes === 1 ? `${question}: 1 note, on ${level}.` : `${question}: all ${notes} say ${level}.`,
  spread: (question: string, level: string, lowest: string, highest: string) =>
    `${question}: the middle is ${level}, from ${lowest} to ${highest}. Ask the ends why.`,
  level: (today: number, wanted: number) => `today ${today} · wanted ${wanted}`,
  write: 'Put result on the board',
}
