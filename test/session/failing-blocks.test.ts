import { describe, expect, it } from 'vitest'
import type { Session } from '../../shared/session/session.ts'
import { createFaults } from '../contract/faults.ts'
import { createMemoryHand } from '../contract/memory-people.ts'
import { createRoom, oneVote } from './room.ts'

/** Two new areas as one block: cards with fields and chips, and containers that are chips themselves. */
const block = { ...oneVote, form: 'chosen', kinds: ['landscape', 'menu'] } as const
const recipe = 'recipe-cards-1'

async function open() {
  const room = createRoom()
  const { session } = await room.open()
  const faults = createFaults(room.world)
  return { room, session, faults }
}

async function laidWhole() {
  const all = await open()
  await all.room.run(all.session.lay(block))
  await all.room.clock.rest()
  return all
}

/** Of some hundred steps one in a few, and those at the ends. */
const some = (steps: number, every: number): number[] =>
  Array.from({ length: steps }, (_, index) => index + 1).filter(
    (k) => k <= 8 || k > steps - 12 || k % every === 0,
  )

describe('a block of two areas', () => {
  it('stands whole or not at all, whichever call fails, and is laid when tried again', async () => {
    const { room: laid, faults: counted } = await laidWhole()
    const whole = laid.world.print()
    const asBefore: number[] = []
    for (const k of some(counted.steps, 9)) {
      const { room, session, faults } = await open()
      faults.fail(k, 'failed')
      await room.run(session.lay(block))
      await room.clock.rest()
      const now = room.world.print()
      expect([whole, ''], `step ${k}`).toContain(now)
      if (now === '') asBefore.push(k)
      for (const { id } of session.view.troubles) await room.run(session.tryAgain(id))
      await room.clock.rest()
      expect(room.world.print(), `step ${k}`).toBe(whole)
      expect(session.view.troubles, `step ${k}`).toEqual([])
    }
    expect(asBefore.length).toBeGreaterThan(10)
  }, 60_000)

  it('is gone without a trace when it is cancelled, at whatever moment', async () => {
    const { room: laid, faults: counted } = await laidWhole()
    const whole = laid.world.print()
    const stopped: number[] = []
    for (const k of some(counted.steps, 11)) {
      const { room, session } = await open()
      let steps = 0
      room.world.before = () => {
        steps += 1
        if (steps === k) session.cancelLaying()
      }
      await room.run(session.lay(block))
      await room.clock.rest()
      const now = room.world.print()
      expect([whole, ''], `step ${k}`).toContain(now)
      expect(session.view.phase, `step ${k}`).toBe(now === '' ? 'nothing' : 'ready')
      if (now === '') {
        stopped.push(k)
        expect([...room.world.store.keys()], `step ${k}`).toEqual(['workshop'])
      }
    }
    expect(stopped.length).toBeGreaterThan(10)
  }, 60_000)
})

describe('the menu on the board', () => {
  const put = (session: Session) => session.stationAction('menu-1', 'put')

  const withRecipes = async () => {
    const all = await open()
    await all.room.run(all.session.lay({ ...block, kinds: ['recipe-cards', 'menu'] }))
    await all.room.clock.rest()
    // With a cook of the room's own an example is the room's recipe.
    for (const { id, tag, box } of all.room.world.things.values())
      if (tag?.id === id && tag.key === 'cook' && ['nurture', 'welcome'].includes(tag.card ?? ''))
        createMemoryHand(all.room.world, 'Jo').sticky(
          { x: box.left + 130, y: box.top + 130 },
          'Kim',
        )
    await all.room.run(all.session.countNow())
    return { ...all, before: all.room.world.print() }
  }

  it('has all of its chips or none, whichever call fails', async () => {
    const well = await withRecipes()
    const from = well.faults.steps
    await well.room.run(put(well.session))
    await well.room.clock.rest()
    const after = well.room.world.print()
    expect(after).not.toBe(well.before)
    expect(well.session.view.stations.some(({ id }) => id === recipe)).toBe(true)
    for (const k of some(well.faults.steps - from, 4)) {
      const { room, session, faults, before } = await withRecipes()
      faults.fail(k, 'failed')
      await room.run(put(session))
      await room.clock.rest()
      expect([before, after], `step ${k}`).toContain(room.world.print())
    }
  }, 60_000)
})
