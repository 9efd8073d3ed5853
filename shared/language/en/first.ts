/**
 * What is on screen before anything else is loaded: the tabs, the first view with its departments, and what is said
 * while the rest is on its way. Every word here counts against the size of the first load.
 */
export const first = {
  /** For the `lang` of a page, and for the documents that name a language. */
  code: 'en',

  /** The product's name is this one constant: it may still change. */
  product: 'Prep Kitchen',

  /** Names of the areas. */
  areas: {
    'check-in': 'Check in',
    agenda: 'Agenda',
    goals: 'Goals',
    landscape: 'Landscape',
    'build-size': 'Size of our build',
    'four-arguments': 'Four arguments',
    'gap-checklist': 'Gap checklist',
    'gap-rows': 'The five we act on',
    'data-audit': 'Data and technology',
    pantry: 'Pantry',
    'recipe-cards': 'Recipe cards',
    ideas: 'Ideas',
    pitch: 'Pitch',
    menu: 'Menu and roadmap',
  },

  panel: {
    tabs: { prepare: 'Prepare', run: 'Run', results: 'Results', report: 'Report' },
    views: 'Views',
    help: 'Help',
    language: 'Language',
    done: 'Done',
    remove: 'Remove',
    listEnd: (most: string, last: string) => `${most} and ${last}`,
    starting: 'Reading what stands on this board…',
    loading: 'Opening…',
    notLoaded:
      'This part could not be opened. Nothing is lost. Check your connection and press Try again.',
    tryAgain: 'Try again',
    nothingYet: 'Nothing is on the board yet.',
    toPrepare: 'Go to Prepare',
    unreadable: 'This board’s workshop is left as it is.',

    first: {
      lead: 'Run a personalization workshop on this board. People vote with sticky notes; you see what the room decides.',
      question: 'What are you running?',
      forms: {
        'one-day': 'One day, 09:00 to 16:30',
        ninety: '90 minutes',
        'one-vote': 'One vote: four arguments, 15 min',
        second: 'Second session: pitches, menu',
        chosen: 'I choose the areas',
      },
      areas: (count: number) => `${count} areas`,
      laterBlock: 'That is the morning; the afternoon follows with one press.',
      areasInIt: (list: string) => `On the board: ${list}.`,
      nothingTouched: 'Goes to the right of what is there. Nothing of yours is touched.',
      chooseOne: 'Choose at least one area.',
      fixDepartments: 'Look at the departments first.',
      put: 'Put it on the board',
      rehearsal: 'Try it without a board',
      newTab: '(opens a new tab)',
      gotIt: 'Got it',
    },

    departments: {
      title: 'Departments',
      legend: 'Departments (colour of their notes)',
      guests: 'Guests',
      first: [
        { letters: 'PR', name: 'Product' },
        { letters: 'DE', name: 'Design' },
        { letters: 'EN', name: 'Engineering' },
        { letters: 'MK', name: 'Marketing' },
        { letters: 'GU', name: 'Guests' },
      ],
      add: 'Add a department',
      newName: 'New department',
      name: 'Name',
      nameHint: '24 characters at most',
      letters: 'Letters',
      colour: 'Colour',
      noColour: 'no colour',
      none: 'No departments. Results are not split.',
      tooMany: 'There are eight colours, so eight departments at most.',
      remove: (name: string) => `Remove ${name}`,
      keep: 'Keep these departments',
      hint: 'The two letters stand beside the colour everywhere. Yellow, the usual colour of a note, stands for nobody.',
      hues: {
        yellow: 'yellow',
        orange: 'orange',
        red: 'red',
        pink: 'pink',
        violet: 'violet',
        blue: 'blue',
        teal: 'teal',
        green: 'green',
        gray: 'grey',
      },
      problems: {
        'no-name': 'It needs a name.',
        'no-letters': 'It needs two letters.',
        'same-name': 'Another department has this name.',
        'same-letters': 'Another department has these letters.',
        'same-hue': 'Another department has this colour.',
        others: '“Others” is what small departments are called together. Choose another name.',
      },
    },
  },
}
