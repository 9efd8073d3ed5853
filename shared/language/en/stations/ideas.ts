/** What the facilitator's book says of this area. */
export const book = {
  purpose:
    'Gathers many ideas, then weighs them by what they bring, what they take and how creepy they feel, so that the room knows where to start and what to leave.',
  say: '“Write three ideas, one a note; wild ones are welcome. Then we place numbers, all together: first only up or down, by impact. Then left or right, by effort. The creepy scale comes last.”',
  know: [
    'Read the questions aloud, one a minute, while people write.',
    'Choose here which notes get a number: it then stands at the corner of the note.',
    'Impact first for all of them, before anybody speaks of effort. In one pass, effort talks impact down.',
    'Each number lies there twice: one chip for the map, one for the scale.',
    'Creepy stands for risk too: what would it cost us if people minded?',
    'A keeper, to compare with: suggestions from what somebody looked at. Medium effort, much impact, medium risk.',
    'Short of time? On the scale, place only what lies in the upper half of the map.',
  ],
  mistakes: [
    'Effort and impact in one go: then the map is argued, not placed.',
    'Only the people who build place the effort, and only the others the impact. Do both together.',
    'Everything ends up in the upper left: ask which number is the lowest, and move that one down.',
    'The creepy scale is skipped because an idea is easy. Easy and creepy is what people remember.',
  ],
  good: [
    'Twenty notes, of which about twelve get a number.',
    'Numbers are spread over the whole map, few lie on a line.',
    'What is dropped is dropped aloud, with the reason.',
  ],
  onward:
    'What stands under “Start here” and is not creepy becomes a recipe or goes to the menu; a big bet needs a pitch.',
}

/** What the panel says of it. */
export const view = {
  prompts: 'Questions that bring ideas',
  notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  choose: 'Which become options?',
  none: 'No notes in the box of ideas yet. People write one idea a note.',
  same: (number: number) => `Same as ${number}?`,
  join: (number: number) => `Join with ${number}`,
  joined: (number: number) => `joined with ${number}`,
  apart: 'Keep apart',
  give: (count: number) => (count === 1 ? 'Give 1 idea a number' : `Give ${count} ideas a number`),
  joinOnly: (count: number) => (count === 1 ? 'Join 1 note' : `Join ${count} notes`),
  numbered: (count: number) =>
    count === 1 ? '1 idea has a number' : `${count} ideas have a number`,
  takeBack: 'Take back',
  takeAll: 'Take all numbers back',
  takeAllSure:
    'Take all numbers back? Notes stay where they lie, and so do the numbers on the board.',
  noNumbers: 'No idea has a number yet. Under Run, choose which notes become options.',
  placed: (count: number, of: number) => `Placed ${count} of ${of}`,
  onTheLine: (list: string) => `on the line: ${list}`,
  notPlaced: (list: string) => `Not on the map yet: ${list}`,
  notScaled: (list: string) => `Not on the creepy scale, or on it twice: ${list}`,
  drop: (number: number, creepy: number) =>
    `${number}: little effort, creepy ${creepy} of 5. Drop it.`,
  doubtful: (number: number, creepy: number) =>
    `${number}: much effort, creepy ${creepy} of 5. Look at it again.`,
  why: 'Why?',
  whyDrop:
    'The article’s rule: what is little work but feels very creepy is thrown out. That it is easy is what makes it dangerous: it costs trust, and trust is slow to come back.',
  whyDoubtful:
    'The rule speaks only of little effort. Much work for something that feels creepy is no better, so it is pointed out; you decide.',
  map: (list: string) => `Map of effort and impact. ${list}`,
  legend: 'A number on black is marked for dropping.',
  quadrant: (name: string, list: string) => `${name}: ${list}`,
  nothing: 'none',
  inOrder: 'In order: impact first, then effort',
  creepy: (creepy: number) => `creepy ${creepy} of 5`,
  write: 'Put this on the board',
}
