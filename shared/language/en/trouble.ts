/** What happened, what was kept, what to do next. */
export const trouble = {
  title: 'Something needs you',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  show: 'Show',
  finish: 'Finish it',
  clear: 'Clear it away',
  putBack: 'Put it back',
  forget: 'Forget it',
  takeIn: 'Use this board',
  copyRefused: 'Copying is not allowed here. The text is selected: press Ctrl+C.',
  saveRefused: 'Saving is not allowed here. The text is selected: press Ctrl+C.',
  busy: (host: string, minutes: number | null) =>
    `${host} lets this app do no more for ${minutes === null ? 'a moment' : minutes === 1 ? '1 minute' : `${minutes} minutes`}. What is done is kept. It goes on by itself.`,
  onBoard: (done: number, total: number) => `${done} of ${total} are on the board.`,
  hourly: (host: string, until: string | null) =>
    `${host}’s hourly limit is used up${until === null ? '' : ` until about ${until}`}. Votes on the board are safe.`,
  hourlyVote: (readAt: string) =>
    `Count again then, or stop the vote now: it counts what was read at ${readAt}.`,
  hourlyLater: 'Count again then.',
  gone: 'Something that this app put here has been deleted. What was counted is kept. Count again.',
  locked: (count: number) =>
    `I could not change ${count === 1 ? '1 locked item' : `${count} locked items`}. The count is right. Unlock and try again, or leave it.`,
  forbidden:
    'You can look at this board but not edit it. Nothing was changed. Ask its owner for edit rights; then press Try again.',
  full: 'There is no more room to store this in the board. What was stored before is kept. Save the report, then start a new board for the rest.',
  offline: (host: string) =>
    `${host} does not answer. What lies on the board is safe. Check your connection; then press Try again.`,
  cancelled: 'Stopped. Everything that it had put on the board is taken away again.',
  failed: (host: string) =>
    `${host} could not do that. What was there before is kept. Press Try again.`,
  claimed: (name: string) =>
    `${name || 'Somebody'} did this a moment ago. You see the same. Nothing was done twice.`,
  'station-gone': (name: string) =>
    `The area “${name}” is gone from the board. Its results are kept.`,
  'vote-gone': (name: string) =>
    `The area “${name}” is gone from the board, and its vote is open. Undo that on the board (Ctrl+Z), or put it back. Nothing is counted until then.`,
  'newer-document':
    'What is stored in this board is from a newer version. I left it as it is. Update the app.',
  'unreadable-document': (key: string) =>
    `Something stored in this board cannot be read (${key}). I left it as it is, and the notes on the board are safe. Write to us, or use a new board.`,
  'half-laid': (name: string) =>
    `“${name}” stands on the board only half. Nothing else was touched. Finish it, or clear it away.`,
  'left-over': (count: number) =>
    `${count === 1 ? '1 item' : `${count} items`} could not be taken away again. Nothing else was touched. Look, then try again.`,
  'no-room': (name: string) =>
    `The area “${name}” stands where this needs room. Nothing was changed. Move that area away, with what lies on it; then press Try again.`,
  'copied-board':
    'This board is a copy. Its areas work here once you say so; votes and people stayed with the old board.',
  'other-page': (page: string) =>
    `The workshop of this file is on another page${page ? `, “${page}”` : ''}. Nothing was changed here. Go there to run it.`,
  'no-language': (name: string) =>
    `The words in ${name} could not be fetched. Until they are, this panel keeps the words it has; the board stays as it is. Check your connection, then open the panel again.`,
  'words-unfit': (name: string) =>
    `Your own words for “${name}” do not fit this version of the app. They are kept; until you change them, the words it came with are used. Look under Words and cards.`,
  'unread-kinds': (kinds: string) =>
    `Some items could not be looked at (${kinds}). Notes of other kinds are counted as always.`,
}
