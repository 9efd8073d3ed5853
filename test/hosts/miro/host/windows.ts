import type { Miro } from '@mirohq/websdk-types'

import { errors, fail } from '../errors.ts'
import { Page } from './page.ts'
import type { PageKind, Realm } from './page.ts'
import type { Client, HostState } from './state.ts'

/** A panel or modal on somebody's screen. */
export interface OpenWindow {
  readonly page: Page
  readonly miro: Miro
  /** Told once how it ended: the app's result, or undefined when a person closed it. */
  readonly onClose: ((result: unknown) => void)[]
  pinned: boolean
}

export interface OpenOptions {
  readonly kind: PageKind
  readonly url: string
  readonly app: string
  readonly data?: unknown
}

/** Makes a page of an app in a tab and, in a browser, its iframe. */
export function openPage(host: HostState, client: Client, options: OpenOptions): OpenWindow {
  const { kind, url, app } = options
  const page = new Page(kind, app, client, options.data)
  client.pages.add(page)
  const miro = host.faceOf(page)
  const enter = (realm: Realm) => void (page.realm = realm)
  const request = { kind, url, app, client: client.id, user: client.user, miro, enter }
  page.window = host.options.openPage?.(request) ?? null
  return { page, miro, onClose: [], pinned: false }
}

/** Opens the tab's one panel (or modal); one that is open already makes room (E36). */
export function openWindow(
  host: HostState,
  client: Client,
  kind: 'panel' | 'modal',
  options: Omit<OpenOptions, 'kind'>,
): OpenWindow {
  if (client.guiHidden) fail(errors.cannotOpen(kind))
  closeWindow(client, kind)
  const opened = openPage(host, client, { ...options, kind })
  client[kind] = opened
  return opened
}

/** Closes it if it is open: its page dies first, then those who wait for the end hear of it. */
export function closeWindow(client: Client, kind: 'panel' | 'modal', result?: unknown): void {
  const open = client[kind]
  if (!open) return
  client[kind] = null
  closePage(client, open.page)
  for (const told of open.onClose) told(result)
}

export function closePage(client: Client, page: Page): void {
  client.pages.delete(page)
  page.close()
}
