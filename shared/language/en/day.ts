/** Names of the rows of a day by their key, without the number that tells equals apart. At most 22 characters. */
export const rows = {
  'check-in': 'Check in',
  goals: 'Goals',
  landscape: 'Landscape',
  'build-size': 'Size of our build',
  break: 'Break',
  'four-arguments': 'Four arguments',
  'gap-checklist': 'Gap checklist',
  onward: 'Into the afternoon',
  spare: 'Spare',
  lunch: 'Lunch',
  'data-audit': 'Data and technology',
  pantry: 'Pantry',
  'recipe-cards': 'Recipe cards',
  ideas: 'Ideas',
  pitch: 'Pitches',
  menu: 'Menu, consent',
  close: 'Spare, close',
}

/** The times of the day: minutes, how far it is, and the way back in after a pause. */
export const day = {
  rows,
  minutes: (count: number) => `${count} min`,
  notBegun: 'not begun',
  onTime: 'on time',
  behind: (minutes: number) => `${minutes} min behind`,
  ahead: (minutes: number) => `${minutes} min ahead`,
  /** What is going on while another area is on screen. */
  now: (name: string) => `now: ${name}`,
  /** Hours away from the plan. */
  otherTime: 'planned for another time',
  first: (name: string, time: string) => `first: ${name} ${time}`,
  next: (name: string, time: string) => `then: ${name} ${time}`,
  last: 'the last of the day',
  catchUp: 'To catch up',
  shorten: (how: string, minutes: number) => `${how}: −${minutes}`,
  /** How a row is shortened; only rows that can be. */
  less: {
    goals: 'Goals: one note each',
    landscape: 'Landscape: only four examples',
    'build-size': 'Size: place the notes, talk later',
    'four-arguments': 'Arguments: hear one reason for each',
    'gap-checklist': 'Gaps: vote only on the questions',
    spare: 'Leave out the spare time',
    'data-audit': 'Data: only the four sources you need most',
    pantry: 'Pantry: only two columns',
    'recipe-cards': 'Recipes: one card for each table',
    ideas: 'Ideas: only impact and effort, no creepy scale',
    pitch: 'Pitches: two minutes each, questions later',
    menu: 'Menu: fill only “Now”',
    close: 'Close without the spare time',
  },

  minutesPage: {
    title: 'Minutes and breaks',
    hint: 'Whole minutes. 0 leaves a line out.',
    start: 'Begins at',
    ends: (time: string) => `Ends at ${time}`,
    rowLabel: (name: string) => `${name}, minutes`,
    wrongStart: '“Begins at” needs a time like 9:00.',
    wrongMinutes: 'The marked line needs whole minutes, 600 at most.',
    keep: 'Keep these minutes',
    kept: 'Kept.',
    usual: 'Back to the usual minutes',
    onBoard: 'An agenda on the board follows.',
  },

  /** How many people are there, and who decides. */
  room: {
    few: (count: number, fewest: number) =>
      `Only ${count} checked in. With fewer than ${fewest} a vote shows single people, not the room: ask one or two more in.`,
    many: (count: number, most: number) =>
      `${count} checked in. With more than ${most} not everybody is heard: let some look on, or make two rooms.`,
    decides: (name: string) => `${name} decides.`,
    nobodyDecides: 'Nobody is named who decides. Name one under Prepare.',
  },

  welcome: {
    title: 'Welcome back',
    stopped: (number: number, area: string, time: string) =>
      `Vote ${number}, ${area}, was stopped at ${time}.`,
    late: (notes: number) =>
      notes === 1
        ? '1 note came later and does not count.'
        : `${notes} notes came later and do not count.`,
    noneLate: 'No note came later.',
    behind: (minutes: number) => `You are ${minutes} minutes behind. Shorten:`,
    goOnWith: (area: string) => `Go on with ${area}`,
    goOn: 'Go on',
  },
}
