/** What the plugin writes on the board, beside the deck. */
export const board = {
  /** State labels; at most 38 characters. A sign and words, never colour alone. */
  state: {
    notOpen: '○ Not open yet',
    noVote: '○ No vote: we talk and place',
    checkIn: '● Check in now',
    allDay: '● Open all day',
    here: '▶ We are here',
    again: '↺ Second vote',
    /** @param closes `:25`, the minute at which the vote closes; null without a limit */
    open: (votes: number, closes: string | null) =>
      (votes === 1 ? '● Vote now: 1 note each.' : `● Vote: ${votes} notes each.`) +
      (closes === null ? '' : ` Closes at ${closes}`),
    stopped: (voted: number, voters: number) => `■ Stopped. ${voted} of ${voters} voted`,
  },
  /** Name of a copied card. */
  copy: (name: string) => `${name} (copy)`,
  /** Rows of the Result box. */
  result: {
    none: 'No votes.',
    more: (options: number) => `… and ${options} more`,
  },
}
