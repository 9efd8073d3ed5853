import type { BoardDocument, Item } from '../document/document.ts'
import type { HostRules } from '../document/people.ts'
import { stickyFills } from './colours.ts'
import { fitText } from './fit-text.ts'
import { defaultOptions } from './options.ts'
import type { FigjamOptions } from './options.ts'
import { stickyWidth } from './text-size.ts'

/** Some of the stamps in FigJam's wheel, by the names their nodes get; an avatar stamp is called `Profile` (§2.2). */
const stamps = ['Thumbs up', 'Star', 'Heart', 'Question mark', 'Thumbs down', 'Profile']

/** What FigJam does with what people do by hand. */
export function createFigjamRules(
  options: Pick<FigjamOptions, 'lockedSectionsAdopt' | 'stampParent'> = defaultOptions,
): HostRules {
  return {
    sticky: { width: stickyWidth(false), height: 240, fill: '#FFE299' },
    palette: stickyFills.map(([fill, name]) => ({ fill, name, css: fill })),
    stamps,
    adopt: (document, item) =>
      item.type === 'stamp' && options.stampParent === 'page'
        ? null
        : innermostSection(document, item, options.lockedSectionsAdopt),
    stickTo: (document, stamp) => topmostUnder(document, stamp),
    sizeFor: (item, text) => {
      const { width = item.width, height = item.height } = fitText({ ...item, text }, 'characters')
      return { width, height }
    },
    // A section takes along what is in it.
    deleteWith: (document, item) => ({
      remove: inside(document, item.id).map((inner) => inner.id),
      release: [],
    }),
  }
}

export const figjamRules: HostRules = createFigjamRules()

/** The smallest section that holds the middle of the item; a section does not fall into one smaller than itself. */
function innermostSection(document: BoardDocument, item: Item, lockedToo: boolean): string | null {
  const { x, y } = middle(document, item)
  let best: { id: string; depth: number } | null = null
  for (const section of document.items()) {
    if (section.type !== 'section' || !section.visible) continue
    if (!holds(document, section, x, y) || isInside(document, section, item.id)) continue
    if (item.type === 'section' && area(section) <= area(item)) continue
    const path = depth(document, section)
    // Later in the list lies further on top: between two of one depth the upper one takes the item.
    if (!best || path >= best.depth) best = { id: section.id, depth: path }
  }
  const chosen = best && document.get(best.id)
  // Dropping on a locked section makes nothing its child, and nothing the child of what lies behind it (F22).
  if (chosen?.locked && !lockedToo && item.parent !== chosen.id) return null
  return chosen?.id ?? null
}

/** Stamps stick to what lies on top under their middle; sections, the page and other stamps are nothing to stick to. */
function topmostUnder(document: BoardDocument, stamp: Item): string | null {
  const { x, y } = middle(document, stamp)
  const hits = document.items().filter((item) => {
    if (item.id === stamp.id || !item.visible || unsticky.has(item.type)) return false
    return holds(document, item, x, y)
  })
  return hits.toSorted((a, b) => depth(document, a) - depth(document, b)).at(-1)?.id ?? null
}

const unsticky = new Set(['section', 'stamp', 'page', 'document', 'group'])

function inside(document: BoardDocument, id: string): Item[] {
  return document.children(id).flatMap((child) => [child, ...inside(document, child.id)])
}

function isInside(document: BoardDocument, item: Item, ancestor: string): boolean {
  for (let at: Item | undefined = item; at; at = at.parent ? document.get(at.parent) : undefined) {
    if (at.id === ancestor) return true
  }
  return false
}

function depth(document: BoardDocument, item: Item): number {
  return item.parent === null
    ? 0
    : 1 + depth(document, document.get(item.parent) ?? { ...item, parent: null })
}

function holds(document: BoardDocument, item: Item, x: number, y: number): boolean {
  const place = document.absolute(item.id)
  const across = x >= place.x && x < place.x + item.width
  return across && y >= place.y && y < place.y + item.height
}

function middle(document: BoardDocument, item: Item): { x: number; y: number } {
  const { x, y } = document.absolute(item.id)
  // FigJam's stickies grow downwards while they are written on: people aim with the top square.
  const height = item.type === 'sticky' ? Math.min(item.width, item.height) : item.height
  return { x: x + item.width / 2, y: y + height / 2 }
}

const area = (item: Item): number => item.width * item.height
