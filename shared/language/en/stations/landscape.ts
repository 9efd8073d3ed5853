/** What the facilitator's book says of this area. */
export const book = {
  purpose:
    'See what connected interactions look like, and find out what the room admires, knows and dislikes before anybody speaks of solutions.',
  say: '“Behind each of these examples several systems work together. Read them aloud, one each. Then, alone, place three notes: on one you admire, one you know well, one you dislike.”',
  know: [
    'Pick the examples the evening before, under Prepare: eight, from consumer and business products.',
    'A word on a note says why. It is worth more than the count.',
    'Connected means that several systems of record play together: content and marketing automation, say, or the store of pictures and the customer data.',
    'Three kinds meet here: what people set themselves (customized), what is chosen for them (personalized), what runs by itself (automated).',
    'Each of them was once an idea that had to be paid for and put before other worthy ideas.',
    'Complexity is how hard the thing itself is; effort is what it would take us to ship something like it.',
    'For complexity and effort one note from 1 to 5 for the whole room is enough. Several show where people differ.',
  ],
  mistakes: [
    'Speaking of brands that people like instead of what the interaction does.',
    'Examples from your own business only: nobody admires what is already there.',
    'Copying what is admired: your people, your technology and your place in the market are not theirs.',
    'Long talk about the exact number: 3 or 4 is not the point.',
  ],
  good: [
    'Every example has a note, and at least one divides the room.',
    'Somebody has said why they dislike one.',
    'The room knows which admired example would be little effort for us.',
  ],
  onward: 'Keep in mind what is admired and little effort. Next: how large is what we build today?',
}

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`)

/** What the panel says of it. */
export const view = {
  examples: (count: number) => `${count} examples picked`,
  discussed: (done: number, all: number) => `${done} of ${all} examples have notes.`,
  none: 'No notes yet. Each person places three: admire, familiar, dislike.',
  admired: (names: string, count: number) => `Most admired: ${names} (${notes(count)}).`,
  disliked: (names: string, count: number) => `Most disliked: ${names} (${notes(count)}).`,
  divided: (names: string, count: number) =>
    `Most divided: ${names}, ${count} or more on each side.`,
  reachable: (names: string) => `Admired, and little effort for us: ${names}.`,
  more: (count: number) => `${count} more`,
  picture: 'Where the room stands, most admired first',
  stances: {
    admire: (count: number) => `${count} admire`,
    familiar: (count: number) => `${count} familiar`,
    dislike: (count: number) => `${count} dislike`,
  },
  /** What is admired, known and disliked, beside its pattern in the picture. */
  legend: { admire: 'Admire', familiar: 'Familiar', dislike: 'Dislike' },
  noNotes: 'no notes',
  complexity: (mean: string, spread: string) => `complexity ${mean}${spread}`,
  effort: (mean: string, spread: string) => `effort ${mean}${spread}`,
  spread: (low: string, high: string) => ` (${low} to ${high})`,
  unread: (count: number) => `${notes(count)} without a number from 1 to 5`,
  write: 'Put the result on the board',
  change: 'Change the examples',

  picker: {
    title: 'Examples',
    count: (picked: number, most: number) => `${picked} picked. 8 are usual, at most ${most}.`,
    mix: (consumer: number, business: number) =>
      `${consumer} for consumers, ${business} for businesses: show both kinds.`,
    thirdRow:
      'More than 8 take a third row, and more time. The area then grows downwards: stay with 8 where another one stands below.',
    full: 'That is as many as fit. Take one out first.',
    sets: 'Start from a set',
    setTaken: (name: string) => `${name}: its 8 examples are picked.`,
    undo: 'Take back',
    audience: 'For whom',
    either: 'both',
    earlier: 'Up',
    later: 'Down',
    remove: 'Take out',
    find: (patterns: number, families: number) =>
      `Search ${patterns} interactions in ${families} families`,
    family: 'Family',
    allFamilies: 'All families',
    found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
    foundMore: (count: number) => `and ${count} more: add a word, or choose a family.`,
    ownTitle: 'Add your own',
    ownName: 'Name of the example',
    add: 'Add',
    put: 'Put them on the board',
    keep: 'Keep these examples',
    comeLater: 'They come with the area when it is put on the board.',
    stands: 'The board shows these examples.',
    stay: (names: string) =>
      `These cards stay as they are, because notes lie on them or people changed their words: ${names}.`,
  },
}
