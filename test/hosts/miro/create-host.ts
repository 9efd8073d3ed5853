import type { Miro } from '@mirohq/websdk-types'

import { firstViewport } from './commands/looking.ts'
import { createControl } from './control.ts'
import type { MiroControl } from './control.ts'
import type { User } from '../document/document.ts'
import { makeMiro } from './face/miro.ts'
import { watchDocument } from './host/events.ts'
import { HostState } from './host/state.ts'
import type { Client } from './host/state.ts'
import { openPage, openWindow } from './host/windows.ts'
import { withDefaults } from './options.ts'
import type { MiroOptions } from './options.ts'
import { createMiroPerson } from './person.ts'
import type { MiroPerson } from './person.ts'

/** Who opens the board, in which tab. */
export interface TabOptions {
  readonly user: string
  /** The name others see; only for a user whom the document does not know yet. Default: the id. */
  readonly name?: string
  /** Only for a user whom the document does not know yet. Default: `editor`. */
  readonly role?: User['role']
  /** The tab; two of one user have two ids. Default: `<user>-tab`. */
  readonly client?: string
}

/** Which page of an app to open, in whose tab. */
export interface PageOptions extends TabOptions {
  /** The app's client id, which everything it stores belongs to. Default: `app`. */
  readonly app?: string
  /** Default: `headless`. A panel or modal replaces the one that is open. */
  readonly page?: 'headless' | 'panel' | 'modal'
  /** What the page is told its address is. */
  readonly url?: string
}

export interface MiroHost {
  /** Opens a page of an app (and its tab, and registers its user, where needed) and returns its `window.miro`. */
  readonly miro: (options: PageOptions) => Miro
  /** Lets somebody open the board who has no app, and returns the hand: participants need no plugin. */
  readonly person: (options: TabOptions) => MiroPerson
  readonly control: MiroControl
}

/** An emulated Miro: one board that several users look at from several tabs, with apps running in each. */
export function createMiroHost(options: Partial<MiroOptions> = {}): MiroHost {
  const host = new HostState(withDefaults(options), makeMiro)
  const stop = watchDocument(host)
  return {
    miro: (given) => {
      const { page: kind = 'headless', app = 'app', url = `${kind}.html` } = given
      const client = tabOf(host, given)
      return kind === 'headless'
        ? openPage(host, client, { kind, app, url }).miro
        : openWindow(host, client, kind, { app, url }).miro
    },
    person: (given) => createMiroPerson(host, tabOf(host, given)),
    control: createControl(host, stop),
  }
}

function tabOf(host: HostState, options: TabOptions): Client {
  const { user, name = user, role = 'editor', client: id = `${user}-tab` } = options
  const known = host.document.users().find((other) => other.id === user)
  if (!known?.online) {
    host.document.setUser({ id: user, name, role, ...known, online: true })
  }
  const open = host.clients.get(id)
  if (open) return open
  const client: Client = {
    id,
    user,
    pages: new Set(),
    notifications: [],
    selection: [],
    viewport: firstViewport,
    panel: null,
    modal: null,
    guiHidden: false,
  }
  host.clients.set(id, client)
  return client
}
