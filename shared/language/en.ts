/**
 * Every sentence that a person reads, in English, but for the words and cards of the deck. Sections belong to what
 * shows them. Sentences with values in them are functions.
 */
export const en = {
  /** The product's name is this one constant: it may still change. */
  product: 'Prep Kitchen',

  /** What each host calls things (`HostWords`). */
  hosts: {
    miro: {
      host: 'Miro',
      newNote: 'press N',
      takeAlong: 'your picture, then “Bring everyone to me”',
      lockHow: 'Select all in the area, then Ctrl+Shift+L.',
      pinHow: 'Pin this panel (pin icon above), or it closes when you click the board.',
      authorsSeen: 'Notes on the board still show who made them.',
      inviteHow: 'Share, then let anyone with the link edit.',
    },
    figjam: {
      host: 'FigJam',
      newNote: 'press S, or stamp with E',
      takeAlong: 'your picture, then “Spotlight me”',
      lockHow: '',
      pinHow: '',
      authorsSeen: 'Notes on the board still show who made them.',
      inviteHow: 'Share, then let anyone with the link edit.',
    },
  },

  /** What the plugin writes on the board, beside the deck. */
  board: {},

  /** What the facilitator's book says of each station. */
  stations: {},

  /** The panel's views. */
  panel: {},

  /** What happened, what was kept, what to do next. */
  trouble: {},

  /** The report and its exports. */
  report: {},
}
