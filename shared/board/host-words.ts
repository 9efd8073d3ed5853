/**
 * How this host calls things, for sentences that name them ("press N", "Bring everyone to me"). Given by each plugin
 * from the language file; the core and the panel never ask which host they are on.
 */
export interface HostWords {
  readonly host: string
  /** Makes a new sticky: "press N". */
  readonly newNote: string
  /** How people are taken along: "Bring everyone to me". */
  readonly takeAlong: string
  /** How to lock the areas by hand; empty where the app does it. */
  readonly lockHow: string
  /** How to keep the panel open; empty where nothing closes it. */
  readonly pinHow: string
  /** The host's own warning about who can see authors. */
  readonly authorsSeen: string
  /** How to let people edit the board. */
  readonly inviteHow: string
}
