import type { ItemId } from '../../shared/board/snapshot.ts'
import type { Hand } from './harness.ts'
import type { MemoryWorld, Thing } from './memory-world.ts'

/** A participant's hand on the memory board. */
export function createMemoryHand(world: MemoryWorld, name: string): Hand {
  const free = (ids: readonly ItemId[]): Thing[] =>
    ids.flatMap((id) => world.things.get(id) ?? []).filter(({ locked }) => !locked)

  const settleIn = (id: ItemId) => {
    const thing = world.things.get(id)
    if (!thing || thing.is === 'area') return
    world.put({ ...thing, parent: world.containerOf(thing.box, id) })
  }

  const copy = (thing: Thing, parent: ItemId | null, dx: number, dy: number): ItemId => {
    const id = world.nextId()
    const box = { ...thing.box, left: thing.box.left + dx, top: thing.box.top + dy }
    const author = thing.is === 'sticky' ? name : thing.author
    world.put({ ...thing, id, box, parent, author })
    for (const inside of world.carried(thing.id)) {
      if (inside.parent === thing.id) copy(inside, id, dx, dy)
    }
    return id
  }

  return {
    author: { id: null, name },
    sticky: ({ x, y }, words = '', hue = 'yellow') => {
      const id = world.nextId()
      const box = { left: x - 120, top: y - 120, width: 240, height: 240 }
      const parent = world.containerOf(box)
      const thing = { id, is: 'sticky', box, text: words, tag: null, parent } as const
      world.put({ ...thing, locked: false, hue, author: name, madeAt: world.things.size })
      return id
    },
    stamp: () => {
      throw new Error('There are no stamps on this board')
    },
    write: (id, words) => {
      for (const thing of free([id])) world.put({ ...thing, text: words })
    },
    drag: (ids, { dx, dy }) => {
      for (const { id } of free(ids)) {
        world.move(id, dx, dy)
        settleIn(id)
      }
    },
    duplicate: (ids, { dx, dy }) =>
      ids.flatMap((id) => {
        const thing = world.things.get(id)
        if (!thing) return []
        const made = copy(thing, null, dx, dy)
        settleIn(made)
        return [made]
      }),
    remove: (ids) => {
      for (const { id } of free(ids)) for (const thing of world.carried(id)) world.delete(thing.id)
    },
    lock: (ids, locked) => {
      for (const id of ids) {
        const thing = world.things.get(id)
        if (thing) world.put({ ...thing, locked })
      }
    },
  }
}
