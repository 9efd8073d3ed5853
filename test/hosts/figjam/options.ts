import type { Scheduler } from './scheduler.ts'

/**
 * What nobody outside Figma knows for sure, one knob each. Every default is the likelier or the less convenient value;
 * a plugin should behave at both ends. Times are in milliseconds. (platform/figjam.md §11.2, §12)
 */
export interface FigjamOptions {
  /** Reading a member the node does not have: `strict` throws "no such property", `lenient` gives undefined (F5). */
  readonly guard: 'strict' | 'lenient'
  /** How long changes of the same window are gathered before `nodechange` tells of them (F14). */
  readonly localBatchMs: number
  /** The same for changes of other windows: the network's delay and the batch together (F14). */
  readonly remoteBatchMs: number
  /** Whether several changes of one node in a batch are told as one (F14). */
  readonly coalesce: boolean
  /** Whether a plugin hears of what it wrote itself (F14). */
  readonly echo: boolean
  /** What a change of a sticky's or shape's words is called in `properties` (§2.6). */
  readonly textChange: readonly NodeChangeProperty[]
  /** Whether sticking or unsticking a stamp also reports a change of the node under it (§1.4). */
  readonly stampChangesHost: boolean
  /** Whether a person's drop onto a locked section makes the item its child (F22). */
  readonly lockedSectionsAdopt: boolean
  /** Whether a stamp that lies in a section is its child, as a sticky is, or always the page's (§2.2). */
  readonly stampParent: 'section' | 'page'
  /** Whether `type` of a removed node can still be read, as `id` and `removed` can (F9). */
  readonly removedTypeReadable: boolean
  /** Size of a section nobody has resized yet; "very small" is all the documentation says (F22). */
  readonly sectionSize: { readonly width: number; readonly height: number }
  /** Whether `clone()` copies plugin data too, as copies by hand do (F12). */
  readonly clonesCarryData: boolean
  /** Families `loadFontAsync` finds; a style is never looked at. */
  readonly fonts: readonly string[]
  /** How long a font takes to load the first time; 0 needs no clock (F6). */
  readonly fontMs: number
  /** How long `clientStorage` takes; 0 needs no clock (F13). */
  readonly storageMs: number
  /** How long a message takes from the plugin to its panel and back; 0 needs no clock (F25). */
  readonly messageMs: number
  /** Who `getAuthorAsync` names: everybody, or nobody, as for old stamps and offline (F21). */
  readonly stampAuthors: 'known' | 'null'
  /** Smallest and largest panel, in CSS pixels. The documentation gives the smallest only. */
  readonly panel: {
    readonly minWidth: number
    readonly minHeight: number
    readonly maxWidth: number
    readonly maxHeight: number
  }
  /** What any use of `figma` throws after `closePlugin`; the real words are unknown (F24). */
  readonly closedMessage: string
  /** What drives all delays. Tests give a virtual one. */
  readonly scheduler: Scheduler
}

export const defaultOptions: Omit<FigjamOptions, 'scheduler'> = {
  guard: 'strict',
  localBatchMs: 20,
  remoteBatchMs: 80,
  coalesce: true,
  echo: true,
  textChange: ['text'],
  stampChangesHost: false,
  lockedSectionsAdopt: false,
  stampParent: 'section',
  removedTypeReadable: true,
  sectionSize: { width: 100, height: 100 },
  clonesCarryData: true,
  fonts: ['Inter', 'Merriweather', 'Roboto Mono', 'Figma Hand', 'Source Code Pro'],
  fontMs: 0,
  storageMs: 0,
  messageMs: 0,
  stampAuthors: 'known',
  panel: { minWidth: 70, minHeight: 0, maxWidth: 1200, maxHeight: 900 },
  closedMessage: 'The plugin has been closed',
}
