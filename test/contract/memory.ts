import type { Board } from '../../shared/board/board.ts'
import type { MakeTrial } from './harness.ts'
import { createMemoryBoard } from './memory-board.ts'
import { createMemoryHand } from './memory-people.ts'
import { MemoryWorld } from './memory-world.ts'

/** The contract's third board: nothing but the port over a few maps. */
export const makeMemoryTrial: MakeTrial = async () => {
  const world = new MemoryWorld()
  const people = [
    { id: null, name: 'Ana' },
    { id: null, name: 'Ben' },
  ]
  const open = (me: string): Board =>
    createMemoryBoard(world, { people: people.map((one) => ({ ...one, me: one.name === me })) })
  return {
    board: open('Ana'),
    people: [createMemoryHand(world, 'Ana'), createMemoryHand(world, 'Ben')],
    join: async () => open('Ben'),
    settle: async () => undefined,
    count: () => world.things.size,
    close: async () => undefined,
    leaks: () => (world.hints.size === 0 ? [] : [`${world.hints.size} listeners`]),
  }
}
