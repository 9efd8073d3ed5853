import type { Miro } from '@mirohq/websdk-types'

import type { BoardDocument } from '../document/document.ts'
import type { Realm } from './host/page.ts'
import { realScheduler } from './scheduler.ts'
import type { Scheduler } from './scheduler.ts'

/**
 * What a tester can choose about the emulated host. Most switches stand where nobody could say what a real Miro board
 * does ("unknown" in the platform report); a plugin should pass its tests with either value.
 */
export interface MiroOptions {
  /** Time, for latency, credits and timers. Default: the real clock. */
  readonly scheduler: Scheduler
  /** Round trip of one call in ms, or a function drawing one; 0 answers in the same turn of the event loop. Default 0. */
  readonly latency: number | (() => number)
  /** From a change to the event about it, in ms. Default 0. */
  readonly eventLatency: number
  /** The document to look at; by default a fresh one with Miro's 19-digit ids. */
  readonly document: BoardDocument | null
  readonly boardId: string
  readonly locale: 'en' | 'fr' | 'de' | 'ja_JP' | 'es' | 'pt_BR'
  /** What apps were granted; `identity:read` is asked for `getUserInfo` only (E32). Default: boards:read and :write. */
  readonly scopes: readonly string[]
  /** Free plans have neither timer nor voting (E40). Default `free`. */
  readonly plan: 'free' | 'paid'

  /** E6, E8, E9: what must lie in a frame for an item to count as inside. Default `box` (all of it). */
  readonly insideTest: 'box' | 'centre'
  /** E7: a frame adopts what an app creates over it, which shifts the coordinates. Default false. */
  readonly adoptOnCreate: boolean
  /** E9: a child synced to a place outside its frame. Default `reject`. */
  readonly childOutside: 'reject' | 'detach'
  /** E11: children left outside when a person shrinks a frame. Default `evict`. */
  readonly shrinkFrame: 'evict' | 'delete'
  /** E12: children of a frame that an app removes, or a person deletes. Default `detach`. */
  readonly removeFrame: 'detach' | 'cascade'
  /** E15: how lines that people type are kept. Default `p`, one paragraph a line. */
  readonly typedLines: 'p' | 'br'
  /** E16: setting a shape's width or height after it was made. Default `reject`. */
  readonly shapeResize: 'reject' | 'accept'
  /** E23: who made a copy. Default `copier`. */
  readonly duplicateAuthor: 'copier' | 'original'
  /** E24: whose pages hear of item events. Default `local`: those of the window where it was done. */
  readonly eventReach: 'local' | 'all'
  /** E27: an app's own changes fire item and selection events in its window. Default false. */
  readonly ownEvents: boolean
  /** E30: the first call of `onValue` for a key that is not there. Default false: none comes. */
  readonly firstValueOfAbsentKey: boolean
  /** E31: what a credit budget belongs to. Default `user×app`. */
  readonly creditScope: 'user×app' | 'user'
  /** E33: what a viewer's or commenter's write is answered with; `${feature}` is the method. */
  readonly permissionError: string
  /** E38: a notification over 80 characters. Either way a warning is noted. Default `truncate`. */
  readonly longNotification: 'truncate' | 'reject'
  /** E41: `ui.off` takes effect only after this many ms. Default 0: at once. */
  readonly offLag: number

  /** Called when a page must appear; a browser makes an iframe here, a unit test needs nothing. */
  readonly openPage: ((request: PageRequest) => PageWindow) | null
}

/** A page that the host wants to appear. `miro` is what its `window.miro` must be. */
export interface PageRequest {
  readonly kind: 'headless' | 'panel' | 'modal'
  /** As the app gave it, relative to the app's own address. */
  readonly url: string
  readonly client: string
  readonly user: string
  readonly app: string
  readonly miro: Miro
  /** Tells in whose world the page's values must be made: the iframe's window, before its scripts run. */
  enter(realm: Realm): void
}

/** What became of a requested page. */
export interface PageWindow {
  /** Takes the page away; its scripts stop. */
  close(): void
}

export function withDefaults(options: Partial<MiroOptions>): MiroOptions {
  return {
    latency: 0,
    eventLatency: 0,
    document: null,
    boardId: 'uXjVEmulated=',
    locale: 'en',
    scopes: ['boards:read', 'boards:write'],
    plan: 'free',
    insideTest: 'box',
    adoptOnCreate: false,
    childOutside: 'reject',
    shrinkFrame: 'evict',
    removeFrame: 'detach',
    typedLines: 'p',
    shapeResize: 'reject',
    duplicateAuthor: 'copier',
    eventReach: 'local',
    ownEvents: false,
    firstValueOfAbsentKey: false,
    creditScope: 'user×app',
    permissionError:
      "The current user doesn't have enough permissions to access the feature ${feature}.",
    longNotification: 'truncate',
    offLag: 0,
    openPage: null,
    ...options,
    scheduler: options.scheduler ?? realScheduler(),
  }
}
