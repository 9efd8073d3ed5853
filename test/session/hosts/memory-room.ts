import type { Hue } from '../../../shared/board/snapshot.ts'
import { nearestHue } from '../../../shared/votes/nearest-hue.ts'
import { createMemoryBoard } from '../../contract/memory-board.ts'
import { createMemoryHand } from '../../contract/memory-people.ts'
import { MemoryWorld, type Thing } from '../../contract/memory-world.ts'
import { createVirtualClock } from '../../contract/virtual-clock.ts'
import { BoardDocument } from '../../hosts/document/document.ts'
import { figjamRules, rgbFromHex } from '../../hosts/figjam/index.ts'
import type { Script } from '../../rehearsal/people/scripts.ts'
import { panelOver, stageOn, type HostPanel, type HostRoom } from './host-room.ts'

export type MemoryRoom = Pick<HostRoom, 'host' | 'run'> & {
  readonly world: MemoryWorld
  open(): Promise<Pick<HostPanel, 'session' | 'says'>>
  /** Lets the scripted people look at the board and act on it. */
  play(script: Script, seed: number): void
}

/** The plugin on a board that is nothing but the port. */
export function memoryRoom(): MemoryRoom {
  const world = new MemoryWorld()
  const clock = createVirtualClock()
  const host = 'Memory'
  return {
    host,
    world,
    run: clock.until,
    open: async () => {
      const board = createMemoryBoard(world, { people: [{ id: null, name: 'Ana', me: true }] })
      const panel = panelOver({ host, clock }, board, 'panel')
      await clock.until(panel.session.start())
      return panel
    },
    play: (script, seed) => {
      const document = pictureOf(world)
      const seen = new Set(document.items().map(({ id }) => id))
      script(stageOn(document, figjamRules), seed)
      for (const { id, type, width, height, text, fill, createdBy } of document.items()) {
        if (seen.has(id) || type !== 'sticky') continue
        const { x, y } = document.absolute(id)
        const name = document.users().find((user) => user.id === createdBy)?.name ?? ''
        const at = { x: x + width / 2, y: y + Math.min(width, height) / 2 }
        createMemoryHand(world, name).sticky(at, text, hueOf(fill))
      }
    },
  }
}

function hueOf(fill: string | null): Hue {
  const { r, g, b } = rgbFromHex(fill ?? '')
  return nearestHue([r, g, b]) ?? 'gray'
}

const zones = new Set(['vote', 'field', 'choice', 'plane', 'tray'])

/** What people see of the board in memory. */
function pictureOf(world: MemoryWorld): BoardDocument {
  const document = new BoardDocument()
  const ids = new Map<string, string>()
  document.act({ user: 'nobody', client: 'memory', via: 'app' }, 'draw', (writer) => {
    for (const thing of world.things.values()) {
      const { left, top, width, height } = thing.box
      const parent = thing.parent === null ? undefined : world.things.get(thing.parent)
      const { id } = writer.create({
        type: typeOf(thing),
        parent: ids.get(thing.parent ?? '') ?? null,
        x: left - (parent?.box.left ?? 0),
        y: top - (parent?.box.top ?? 0),
        width,
        height,
        text: thing.text,
      })
      ids.set(thing.id, id)
    }
  })
  return document
}

function typeOf({ is, tag }: Thing): string {
  if (is === 'sticky') return 'sticky'
  if (is !== 'plain') return 'section'
  return tag && zones.has(tag.kind) ? 'shape' : 'text'
}
