import type { HostWords } from '../../board/host-words.ts'

/** What each host calls things. */
export const miro: HostWords = {
  host: 'Miro',
  newNote: 'press N',
  takeAlong: 'your picture, then “Bring everyone to me”',
  lockHow: 'Select all in the area, then Ctrl+Shift+L.',
  pinHow: 'Pin this panel (pin icon above), or it closes when you click the board.',
  authorsSeen: 'Notes on the board still show who made them.',
  inviteHow: 'Share, then let anyone with the link edit.',
}

export const figjam: HostWords = {
  host: 'FigJam',
  newNote: 'press S, or stamp with E',
  takeAlong: 'your picture, then “Spotlight me”',
  lockHow: '',
  pinHow: '',
  authorsSeen: 'Notes on the board still show who made them.',
  inviteHow: 'Share, then let anyone with the link edit.',
}
