/** What a test can make go wrong, at any time, for every plugin of the host. Nothing by default. */
export interface Faults {
  /**
   * Called before each thing a plugin asks of the host (`get`, `set`, `call`, `ask` of a member). It may throw, as if
   * the host had refused, or change the board, as if somebody else had just been faster.
   */
  before: ((name: string, handle: string, member: string) => void) | null
  /** The same, after the host has answered: removing a sticky after `findAllWithCriteria` is a race a plugin must bear. */
  after: ((name: string, handle: string, member: string) => void) | null
  /** What `clientStorage` rejects with. */
  storage: string | null
  /** What happens to batches of `nodechange`. */
  events: 'told' | 'lost' | 'doubled'
  /** Added to the delay of each batch. Milliseconds. */
  eventsLateMs: number
  /** Members that this host's version does not have, as `STICKY.authorName`. Read when a plugin starts. */
  missing: Set<string>
}

export const noFaults = (): Faults => ({
  before: null,
  after: null,
  storage: null,
  events: 'told',
  eventsLateMs: 0,
  missing: new Set(),
})
