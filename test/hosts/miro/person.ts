import type { Item } from '../document/document.ts'
import type { Person } from '../document/people.ts'
import { createPerson, mayEdit } from '../document/person.ts'
import { reparent } from '../document/removal.ts'
import { boxOf, inside } from './geometry.ts'
import { tellSelection } from './commands/looking.ts'
import type { Client, HostState } from './host/state.ts'
import { createMiroRules } from './rules.ts'

/** A person at a Miro board: what every host lets people do by hand, and what only Miro does. */
export interface MiroPerson extends Person {
  /** Puts an emoji on the board, by its middle; the API shows it as `Unsupported` (E39). Returns its id. */
  placeEmoji(at: { x: number; y: number; size?: number }): string
  /** Puts something on the board that the API has no class for (`stroke`, `table`, `kanban`, `comment` …). */
  placeOther(type: string, at: { x: number; y: number; width?: number; height?: number }): string
  /** Puts the cursor into an item: until `endEditing`, other windows cannot write to it (E34). */
  edit(id: string): void
  endEditing(id: string): void
  /** Selects exactly these items; the window's pages are told. */
  select(ids: readonly string[]): void
}

export function createMiroPerson(host: HostState, client: Client): MiroPerson {
  const { document, options } = host
  const rules = createMiroRules(options)
  const hand = createPerson(document, rules, { user: client.user, client: client.id })
  const actor = { user: client.user, client: client.id, via: 'hand' as const }

  const placeOther: MiroPerson['placeOther'] = (type, { x, y, width = 100, height = 100 }) => {
    mayEdit(document, client.user)
    return document.act(actor, 'create', (writer) => {
      const box = { x: x - width / 2, y: y - height / 2, width, height }
      const made = writer.create({ type, ...box })
      reparent(document, writer, made.id, rules.adopt(document, made))
      return made.id
    })
  }

  return {
    ...hand,
    placeOther,
    placeEmoji: ({ x, y, size = 40 }) => placeOther('emoji', { x, y, width: size, height: size }),
    resize: (id, to) => {
      const left = options.shrinkFrame === 'delete' ? leftOutside(host, id, to) : []
      hand.resize(id, to)
      if (left.length > 0) hand.remove(left)
    },
    edit: (id) => void host.editing.set(id, client.id),
    endEditing: (id) => void host.editing.delete(id),
    select: (ids) => {
      client.selection = [...ids]
      tellSelection(host, client)
    },
  }
}

/** Children that no longer lie in a frame of this size (E11). */
function leftOutside(
  { document, options }: HostState,
  id: string,
  size: { width: number; height: number },
): string[] {
  const frame: Item | undefined = document.get(id)
  if (frame?.type !== 'frame') return []
  const box = { ...boxOf(document, frame), ...size }
  const children = document.children(id)
  return children.flatMap((child) =>
    inside(box, boxOf(document, child), options.insideTest) ? [] : [child.id],
  )
}
