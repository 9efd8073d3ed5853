import type { BoardDocument, Item } from '../document/document.ts'
import type { HostRules } from '../document/people.ts'
import { descendants } from '../document/related.ts'
import { boxOf, inside } from './geometry.ts'
import type { MiroOptions } from './options.ts'
import { bookkeeping } from './stored.ts'

/** The colours of Miro's stickies by name, with CSS colours from REST and community tables (partly inferred). */
export const stickyColours: Readonly<Record<string, string>> = {
  gray: '#f5f6f8',
  light_yellow: '#fff9b1',
  yellow: '#f5d128',
  orange: '#ff9d48',
  light_green: '#d5f692',
  green: '#d0e17a',
  dark_green: '#93d275',
  cyan: '#67c6c0',
  light_pink: '#ffcee0',
  pink: '#ea94bb',
  violet: '#b384bb',
  red: '#f16c7f',
  light_blue: '#a6ccf5',
  blue: '#23bfe7',
  dark_blue: '#7b92ff',
  black: '#000000',
}

type RuleOptions = Pick<MiroOptions, 'insideTest' | 'removeFrame' | 'duplicateAuthor'>

/** What Miro does with what people do by hand. Miro has no stamps; its emoji stick to nothing. */
export function createMiroRules(options: RuleOptions): HostRules {
  return {
    sticky: { width: 199, height: 228, fill: 'light_yellow' },
    palette: Object.entries(stickyColours).map(([fill, css]) => ({ fill, name: label(fill), css })),
    stamps: [],
    adopt: (document, item) => adoptingFrame(document, item, options.insideTest),
    stickTo: () => null,
    copyAuthor: options.duplicateAuthor,
    sizeFor: ({ width, height }) => ({ width, height }),
    deleteWith: (document, item) =>
      options.removeFrame === 'cascade'
        ? { remove: descendants(document, item.id).map(({ id }) => id), release: [] }
        : { remove: [], release: document.children(item.id).map(({ id }) => id) },
  }
}

/** Miro's rules with every switch at its default. */
export const miroRules: HostRules = createMiroRules({
  insideTest: 'box',
  removeFrame: 'detach',
  duplicateAuthor: 'copier',
})

/** The frame that carries what lies at this item's place: the topmost that it is inside of; frames do not nest. */
export function adoptingFrame(
  document: BoardDocument,
  item: Item,
  test: MiroOptions['insideTest'],
): string | null {
  if (item.type === 'frame' || item.type === 'group' || bookkeeping(item)) return null
  const box = boxOf(document, item)
  const frames = document.items().filter((other) => other.type === 'frame')
  return frames.findLast((frame) => inside(boxOf(document, frame), box, test))?.id ?? null
}

function label(name: string): string {
  const words = name.replace('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
