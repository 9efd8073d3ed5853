import type { Actor, User } from '../../document/document.ts'
import type { Person } from '../../document/people.ts'
import type { PluginRun } from '../plugin/run.ts'
import type { Toasts } from './toasts.ts'

/** One window of the file: a user, what they look at and have selected, and at most one running plugin. */
export interface Client {
  /** `tab-1`, …: the client of this window's actions in the document. */
  readonly id: string
  readonly user: User
  /** Unique for each tab, as `figma.currentUser.sessionId`. */
  readonly session: number
  /** What the user does by hand in this window. */
  readonly person: Person
  readonly toasts: Toasts
  /** Middle of what is on screen, on the page's plane, and its scale. */
  view: { x: number; y: number; zoom: number }
  /** Size of the window's canvas in CSS pixels. */
  readonly screen: { readonly width: number; readonly height: number }
  /** The id of the page on screen. */
  page: string
  /** Ids of selected nodes. Use `select` to change it by hand. */
  selection: readonly string[]
  /** Selects by hand: a running plugin hears of it. */
  select(ids: readonly string[]): void
  /** Opens another page by hand. */
  openPage(id: string): void
  /** Leaves the file: ends the plugin, and the user is no longer active. */
  leave(): void
  running: PluginRun | null
}

/** How changes that a plugin makes in this window are signed. */
export const appActor = (client: Pick<Client, 'id' | 'user'>): Actor => ({
  user: client.user.id,
  client: client.id,
  via: 'app',
})
