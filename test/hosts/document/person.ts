import { copyItems } from './copy.ts'
import type { Actor, BoardDocument, Item, Writer } from './document.ts'
import type { HostRules, Person } from './people.ts'
import { followers, grasp } from './related.ts'
import { removeByHand, reparent } from './removal.ts'

/** Side of a stamp in board units; hosts with other sizes resize it by their own rules. */
const stampSide = 40

/** Where a copy lands when the person does not say: a little to the right and below, as hosts do. */
const beside = { dx: 40, dy: 40 }

/**
 * The hand of one person at one window, on any host: what happens is the document's business, how it happens is asked
 * of the host's rules. A locked item ignores the hand, as on a real board (nothing is thrown). Each method is one step
 * of the window's history, except a new sticky with words, which is two (the sticky, then the typing).
 * @throws Error from every method that changes the board when the user is a viewer or commenter
 */
export function createPerson(
  document: BoardDocument,
  rules: HostRules,
  actor: Pick<Actor, 'user' | 'client'>,
): Person {
  const self: Actor = { user: actor.user, client: actor.client, via: 'hand' }

  const act = <Result>(kind: string, work: (writer: Writer) => Result): Result => {
    mayEdit(document, actor.user)
    return document.act(self, kind, work)
  }

  const free = (ids: readonly string[]): Item[] => {
    return ids.flatMap((id) => document.get(id) ?? []).filter((item) => !item.locked)
  }

  /** What was let go at a place is carried by the container there, and sticks to what lies under it. */
  const settle = (writer: Writer, id: string) => {
    const item = document.get(id)
    if (!item) return
    reparent(document, writer, id, rules.adopt(document, item))
    const dropped = document.get(id)
    if (!dropped || !('stuckTo' in dropped.props)) return
    const stuckTo = rules.stickTo(document, dropped)
    if (stuckTo !== dropped.props['stuckTo']) {
      writer.update(id, { props: { ...dropped.props, stuckTo } })
    }
  }

  const write = (id: string, text: string) => {
    for (const item of free([id])) {
      act('write', (writer) => void writer.update(id, { text, ...rules.sizeFor(item, text) }))
    }
  }

  const drag: Person['drag'] = (ids, by) => {
    const held = grasp(document, ids).filter((item) => !item.locked)
    if (held.length === 0) return
    act('move', (writer) => {
      const along = followers(document, held)
      for (const { id, x, y } of [...held, ...along]) {
        writer.update(id, { x: x + by.dx, y: y + by.dy })
      }
      for (const { id } of held) settle(writer, id)
      for (const { id } of along) adoptOnly(document, rules, writer, id)
    })
  }

  return {
    user: actor.user,
    client: actor.client,
    write,
    drag,

    placeSticky: ({ x, y, text, fill }) => {
      const { width, height, fill: usual } = rules.sticky
      const side = Math.min(width, height)
      const id = act('create', (writer) => {
        const sticky = writer.create({
          type: 'sticky',
          x: x - width / 2,
          y: y - side / 2,
          width,
          height,
          fill: fill ?? usual,
        })
        settle(writer, sticky.id)
        return sticky.id
      })
      if (text !== undefined && text !== '') write(id, text)
      return id
    },

    dragTo: (id, to) => {
      const item = document.get(id)
      if (!item) return
      const place = document.absolute(id)
      // The middle of the top square: a sticky may have grown downwards under its words.
      const dx = to.x - place.x - item.width / 2
      const dy = to.y - place.y - halfHeight(item)
      drag([id], { dx, dy })
    },

    recolour: (ids, fill) => {
      act('recolour', (writer) => {
        for (const { id } of free(ids)) writer.update(id, { fill })
      })
    },

    duplicate: (ids, by = beside) =>
      act('duplicate', (writer) => {
        const tops = grasp(document, ids)
        const copies = copyItems(document, writer, tops, by, rules.copyAuthor)
        const made = tops.flatMap(({ id }) => copies.get(id) ?? [])
        for (const id of made) adoptOnly(document, rules, writer, id)
        return made
      }),

    remove: (ids) => {
      act('remove', (writer) => {
        const held = grasp(document, ids).filter((item) => !item.locked)
        removeByHand(document, rules, writer, held)
      })
    },

    stamp: ({ x, y, name = rules.stamps[0] }) => {
      if (name === undefined || !rules.stamps.includes(name)) {
        throw new Error(`This host has no stamp ${name ?? 'at all'}`)
      }
      const half = stampSide / 2
      const box = { x: x - half, y: y - half, width: stampSide, height: stampSide }
      return act('create', (writer) => {
        const stamp = writer.create({ type: 'stamp', ...box, props: { name, stuckTo: null } })
        settle(writer, stamp.id)
        return stamp.id
      })
    },

    resize: (id, to) => {
      if (free([id]).length === 0) return
      act('resize', (writer) => {
        writer.update(id, { width: to.width, height: to.height })
        for (const child of document.children(id)) adoptOnly(document, rules, writer, child.id)
        adoptOnly(document, rules, writer, id)
      })
    },

    lock: (ids, locked) => {
      act('lock', (writer) => {
        for (const id of ids) if (document.get(id)) writer.update(id, { locked })
      })
    },

    undo: () => {
      mayEdit(document, actor.user)
      return document.undo(self)
    },

    redo: () => {
      mayEdit(document, actor.user)
      return document.redo(self)
    },
  }
}

function adoptOnly(document: BoardDocument, rules: HostRules, writer: Writer, id: string): void {
  const item = document.get(id)
  if (item) reparent(document, writer, id, rules.adopt(document, item))
}

/**
 * Asks whether a user may change the board. Users the document does not know may: most tests need no guest list.
 * @throws Error when the user is a viewer or commenter
 */
export function mayEdit(document: BoardDocument, id: string): void {
  const user = document.users().find((other) => other.id === id)
  if (user && user.role !== 'editor') throw new Error(`${user.name} may only look at this board`)
}

/** From an item's top edge to the middle of its top square. */
function halfHeight(item: Item): number {
  return (item.type === 'sticky' ? Math.min(item.width, item.height) : item.height) / 2
}
