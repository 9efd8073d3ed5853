import { signal, type Signal } from '@preact/signals'
import type { BoardDocument, Item } from '../../hosts/document/document.ts'
import type { HostRules, Person } from '../../hosts/document/people.ts'
import type { LookOf } from '../board/look.ts'
import { Mirror } from '../board/mirror.ts'
import { words } from '../words.ts'
import type { HostKind, PluginWindow, World } from '../world.ts'

interface WorldParts {
  readonly kind: HostKind
  readonly document: BoardDocument
  readonly rules: HostRules
  readonly person: Signal<Person>
  readonly lookOf: LookOf
  /** What the host keeps among the items but never draws. */
  readonly hidden: (item: Item) => boolean
  readonly window: Signal<PluginWindow | null>
  readonly host: Pick<World, 'clicked' | 'selected' | 'openPlugin' | 'closePlugin' | 'pin' | 'as'>
}

const containers = new Set(['frame', 'section'])

/** Puts together what both hosts have in common from what each has of its own. */
export function makeWorld(
  parts: WorldParts,
): World & { readonly messages: Signal<readonly string[]> } {
  const { kind, document, rules, lookOf } = parts
  const mirror = new Mirror(document, parts.hidden)
  const colourName = (fill: string | null): string =>
    rules.palette.find((entry) => entry.fill === fill)?.name.toLowerCase() ?? 'no colour'
  const author = (item: Item): string =>
    document.users().find(({ id }) => id === item.createdBy)?.name ?? item.createdBy

  return {
    kind,
    name: words.board(words.hosts[kind]),
    document,
    mirror,
    rules,
    person: parts.person,
    window: parts.window,
    messages: signal<readonly string[]>([]),
    lookOf,
    nameOf: ({ item }) =>
      item.type === 'sticky'
        ? words.sticky(item.text, colourName(item.fill), author(item))
        : words.item(item.type, item.text || lookOf(item).title),
    movable: (id) => {
      const item = document.get(id)
      return item !== undefined && !item.locked
    },
    writable: (id) => {
      const item = document.get(id)
      return item !== undefined && !item.locked && lookOf(item).writable
    },
    wide: (id) => {
      const item = document.get(id)
      return item !== undefined && containers.has(item.type) && !isInside(document, item)
    },
    carriedBy: (id, ids) => carried(document, id, ids),
    areas: () =>
      document
        .items()
        .filter((item) => containers.has(item.type) && !isInside(document, item))
        .map((item) => ({
          id: item.id,
          name: lookOf(item).title || item.type,
          place: { ...document.absolute(item.id), width: item.width, height: item.height },
        })),
    ...parts.host,
  }
}

const isInside = (document: BoardDocument, item: Item): boolean =>
  item.parent !== null && containers.has(document.get(item.parent)?.type ?? '')

/** While something is dragged, what lies in it, sticks to it or is grouped with it moves along. */
function carried(document: BoardDocument, id: string, ids: ReadonlySet<string>): boolean {
  if (ids.has(id)) return true
  const item = document.get(id)
  if (!item) return false
  const stuckTo = item.props['stuckTo']
  if (typeof stuckTo === 'string' && carried(document, stuckTo, ids)) return true
  return item.parent !== null && carried(document, item.parent, ids)
}
