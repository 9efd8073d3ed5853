import { describe, expect, it, vi } from 'vitest'
import type { Session } from '../../shared/session/session.ts'
import { createFaults } from '../contract/faults.ts'
import { createRoom, laidRoom, oneVote, voteBoxes, type Room } from './room.ts'

/** Each of these plays the same piece of work some hundred times. */
vi.setConfig({ testTimeout: 120_000 })

const station = 'four-arguments-1'
const oneArea = { ...oneVote, kinds: ['four-arguments'] }

/** How many steps a piece of work takes when nothing fails. */
async function stepsOf(
  make: () => Promise<[Room, Session]>,
  work: (session: Session) => Promise<void>,
) {
  const [room, session] = await make()
  const faults = createFaults(room.world)
  await room.run(work(session))
  await room.clock.rest()
  return faults.steps
}

/** Every step, but of a long piece of work only each of the first and last, and some between. */
const some = (steps: number): number[] =>
  Array.from({ length: steps }, (_, index) => index + 1).filter(
    (k) => k <= 30 || k > steps - 30 || k % 7 === 0,
  )

const emptyRoom = async (): Promise<[Room, Session]> => {
  const room = createRoom()
  return [room, (await room.open()).session]
}

const readyRoom = async (): Promise<[Room, Session]> => {
  const room = await laidRoom()
  const [first] = voteBoxes(room)
  if (first) room.drop('Ben', first)
  return [room, room.session]
}

const openRoom = async (): Promise<[Room, Session]> => {
  const [room, session] = await readyRoom()
  await room.run(session.startVote(station, 'count'))
  return [room, session]
}

describe('when a call to the host fails', () => {
  it('laying leaves the area whole or nothing of it, whichever call it is', async () => {
    const lay = (session: Session) => session.lay(oneArea)
    const [laid, session] = await emptyRoom()
    await laid.run(lay(session))
    const whole = laid.world.print()
    for (const k of some(await stepsOf(emptyRoom, lay))) {
      const [room, one] = await emptyRoom()
      createFaults(room.world).fail(k, 'failed')
      await room.run(lay(one))
      await room.clock.rest()
      const now = room.world.print()
      expect([whole, ''], `step ${k}`).toContain(now)
      expect(one.view.phase, `step ${k}`).toBe(now === '' ? 'nothing' : 'ready')
      if (now === '')
        expect(
          one.view.troubles.map(({ kind }) => kind),
          `step ${k}`,
        ).toContain('failed')
    }
  })

  it('laying goes on by itself after a busy moment, and nothing is there twice', async () => {
    const lay = (session: Session) => session.lay(oneArea)
    const [laid, session] = await emptyRoom()
    await laid.run(lay(session))
    const whole = laid.world.print()
    for (const k of some(await stepsOf(emptyRoom, lay))) {
      const [room, one] = await emptyRoom()
      createFaults(room.world).fail(k, 'busy')
      await room.run(lay(one))
      await room.clock.rest()
      expect(room.world.print(), `step ${k}`).toBe(whole)
      expect(one.view.troubles, `step ${k}`).toEqual([])
    }
  })

  it('laying that can neither go on nor be taken back is finished or cleared away by the next panel', async () => {
    const lay = (session: Session) => session.lay(oneArea)
    const [laid, session] = await emptyRoom()
    await laid.run(lay(session))
    const whole = laid.world.print()
    const steps = await stepsOf(emptyRoom, lay)
    for (const k of some(steps).filter((step) => step % 3 === 0)) {
      for (const way of ['finish', 'clear'] as const) {
        const [room, one] = await emptyRoom()
        const faults = createFaults(room.world)
        faults.fail(k, 'offline', true)
        await room.run(lay(one))
        await room.clock.rest()
        one.close()
        faults.heal()
        await room.clock.pass(20_000)
        const { session: next } = await room.open('Ana')
        const half = next.view.troubles.some(({ kind }) => kind === 'half-laid')
        if (!half) {
          expect(['', whole], `step ${k}`).toContain(room.world.print())
          continue
        }
        await room.run(way === 'finish' ? next.finishLaying() : next.clearLaying())
        await room.clock.rest()
        expect(room.world.print(), `step ${k}, ${way}`).toBe(way === 'finish' ? whole : '')
        expect(next.view.troubles.filter(({ kind }) => kind === 'half-laid')).toEqual([])
      }
    }
  })

  it('a vote is open or not, and what the panel shows is what is stored', async () => {
    const start = (session: Session) => session.startVote(station, 'count')
    for (const k of some(await stepsOf(readyRoom, start))) {
      const [room, session] = await readyRoom()
      createFaults(room.world).fail(k, 'failed')
      await room.run(start(session))
      await room.clock.rest()
      const shown = session.view.stations[1]?.rounds[0]?.round.state
      session.close()
      const { session: other } = await room.open('Ana')
      expect(other.view.stations[1]?.rounds[0]?.round.state, `step ${k}`).toBe(shown)
      await room.run(other.startVote(station, 'count'))
      const again = other.view.stations[1]?.rounds ?? []
      expect(
        again.map(({ round }) => round.state),
        `step ${k}`,
      ).toEqual(['open'])
      expect(room.find(station, 'words', 'state').text, `step ${k}`).toMatch(/^[●○]/)
    }
  })

  it('stopping freezes the votes, or leaves the vote open to be stopped again', async () => {
    const stop = (session: Session) => session.stopVote(station)
    for (const k of some(await stepsOf(openRoom, stop))) {
      const [room, session] = await openRoom()
      createFaults(room.world).fail(k, 'failed')
      await room.run(stop(session))
      await room.clock.rest()
      const state = session.view.stations[1]?.rounds[0]?.round.state
      if (state === 'open') expect(session.view.troubles.length, `step ${k}`).toBeGreaterThan(0)
      await room.run(stop(session))
      const [round] = session.view.stations[1]?.rounds ?? []
      expect(round?.round, `step ${k}`).toMatchObject({ state: 'closed', closings: 1 })
      expect(round?.tally, `step ${k}`).toMatchObject({ frozen: true, total: 1 })
    }
  })

  it('offers to try again what failed, and forgets the trouble when it went well', async () => {
    const [room, session] = await readyRoom()
    const faults = createFaults(room.world)
    faults.fail(1, 'offline', true)
    await room.run(session.startVote(station, 'count'))
    const [trouble] = session.view.troubles
    expect(trouble).toMatchObject({ kind: 'offline', station })
    faults.heal()
    await room.run(session.tryAgain(trouble?.id ?? ''))
    expect(session.view.troubles).toEqual([])
    expect(session.view.stations[1]?.rounds[0]?.round.state).toBe('open')
  })

  it('says which items were locked, and counts all the same', async () => {
    const [room, session] = await readyRoom()
    const label = room.find(station, 'words', 'state')
    room.world.put({ ...label, locked: true })
    await room.run(session.startVote(station, 'count'))
    expect(session.view.stations[1]?.rounds[0]?.round.state).toBe('open')
    expect(session.view.troubles).toMatchObject([{ kind: 'locked', items: [label.id] }])
    room.world.put({ ...label, locked: false })
    await room.run(session.tryAgain(session.view.troubles[0]?.id ?? ''))
    expect(session.view.troubles).toEqual([])
    expect(room.find(station, 'words', 'state').text).toMatch(/^●/)
  })
})
