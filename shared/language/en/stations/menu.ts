import type { Lacking } from '../../../workshop/carried.ts'

/** What the facilitator's book says of this area. */
export const book = {
  purpose:
    'Makes a roadmap of the results: what is cooked now, next and later, in which step, by whom and until when.',
  say: '“This menu comes from your votes. Here is why each dish stands where it does. Move a card if the room agrees, and name an owner. At the end one note each: do you back it?”',
  know: [
    'Put the menu on the board first, then read it aloud from Now to Later.',
    'Test is a trial with some, Automate always on by a rule, Mature a feature of its own.',
    'All recipes are the cookbook, a customer journey map in finer grain. The menu says what is cooked of it: snacks and meals.',
    'A card that people move counts where it lies; the panel asks whether to take that over.',
    'Type owner and date on the card itself, or in the panel.',
    'Who says “not yet” writes the reason on the note. Read these aloud first.',
  ],
  mistakes: [
    'Everything is Now. Four cards fit in a box, and that is on purpose.',
    'An owner who is not in the room, or a whole department.',
    'Skipping the test because everybody likes the dish.',
    'Reading “I can live with it” as “I back it”.',
  ],
  good: [
    'Every dish in Now has one owner and a date.',
    'People would call each dish in Now magical, not creepy.',
    'Whatever is blocked names who can free it.',
    'Nobody says “not yet” without a reason on the note.',
  ],
  onward:
    'Settle each “not yet” or write it down as open. Then take the report home, and agree when you look at the roadmap again.',
}

/** What the panel says of it. */
export const view = {
  proposed: 'Menu, proposed from the results',
  nothing:
    'Nothing to propose yet. Recipes, ideas and pilots come here as they are filled in and voted on.',
  place: (phase: string, stage: string) => `${phase} · ${stage}`,
  owner: (name: string, date: string) => `Owner: ${name || '?'} · When: ${date || '?'}`,
  put: 'Put it on the board',
  putAgain: 'Bring the board up to date',
  putHint: 'Cards that people moved or wrote on stay as they are.',
  waiting: 'not on the board yet',
  waitingMove: (place: string) => `on the board: ${place}`,
  outside: 'outside the boxes',
  moved: (name: string, place: string) => `Moved on the board: ${name} → ${place}`,
  takeOver: 'Take over',
  leave: 'Leave',
  more: 'Why? Change it',
  phase: 'Column',
  stage: 'Row',
  ownerLabel: 'Owner',
  dateLabel: 'When',
  typedOwner: (name: string) => `Owner on its card: ${name}`,
  typedDate: (date: string) => `When, on its card: ${date}`,
  save: 'Save',
  earlier: 'Move up',
  takeOut: 'Take out',
  putIn: 'Put in',
  left: (dishes: number) => `Not on the menu (${dishes})`,
  stillThere:
    'Its card is still on the board. Bringing the board up to date takes it away, unless people changed it.',
  notes: 'Notes in the boxes',
  notesHint: 'Somebody’s words, no dish. Ask, and put it on a card.',
  consent: (back: number, live: number, notYet: number) =>
    `${back} back it, ${live} can live with it, ${notYet} not yet`,
  noConsent: 'Nobody has said yet whether they back it.',
  notYet: 'Why not yet',
  roadmap: 'The roadmap',
  noPhase: 'Outside the boxes',
  sum: (columns: string) => `On the menu: ${columns}.`,
  inColumn: (dishes: number, column: string) => `${dishes} in “${column}”`,
  noOwner: (dishes: number, column: string) =>
    dishes === 1
      ? `1 dish in “${column}” has no owner. Ask who takes it.`
      : `${dishes} dishes in “${column}” have no owner. Ask who takes them.`,
  lacking: ({ ingredient, why, owner }: Lacking): string => {
    if (why === 'unchecked') return `“${ingredient}” is on hand, but nobody has checked it.`
    if (why === 'to-get')
      return `“${ingredient}” has to be got first${owner ? `; ${owner} can get it` : ''}.`
    return `“${ingredient}” is blocked.${owner ? ` ${owner} can free it.` : ''}`
  },
  reasons: {
    decided: 'You decided for it.',
    won: (votes: number) => `First of the pilots, ${votes === 1 ? '1 vote' : `${votes} votes`}.`,
    votes: (votes: number, rank: number) =>
      `${votes === 1 ? '1 vote' : `${votes} votes`}, place ${rank}.`,
    'no-votes': 'Nobody voted for it.',
    ready: 'Nothing is missing on its card.',
    unfinished: 'Its pilot card has empty fields.',
    'quick-win': 'Little effort, much impact.',
    'big-bet': 'Much effort, much impact: a big bet.',
    'little-impact': 'Little impact.',
    goal: (goal: string) => `Serves the goal “${goal}”.`,
    missing: (fields: string) => `Still empty: ${fields}.`,
    full: (phase: string) => `“${phase}” is full: four dishes a box.`,
    creepy: 'Little effort, but creepy: better dropped.',
    'no-measure': 'No measure: nobody could say whether it worked.',
    'not-on-map': 'Its number does not lie on the map of ideas.',
    'taken-out': 'You took it out.',
    'put-in': 'You put it in.',
    'on-board': 'Its card lies on the board.',
  },
}
