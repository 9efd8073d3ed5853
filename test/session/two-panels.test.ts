import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffled } from '../contract/shuffled.ts'
import { createRoom, laidRoom, oneVote, voteBoxes, type Room } from './room.ts'

const station = 'four-arguments-1'
const oneArea = { ...oneVote, kinds: ['four-arguments'] }

const areas = (room: Room) =>
  [...room.world.things.values()].filter(({ tag }) => tag?.kind === 'station')

describe('two panels at once', () => {
  it('never lay an area twice, and never half of one', async () => {
    const alone = createRoom()
    const { session } = await alone.open()
    await alone.run(session.lay(oneArea))
    const whole = alone.world.things.size
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.infiniteStream(fc.boolean()), async (s, hurry) => {
        const room = createRoom()
        const [a, b] = [await room.open('Ana'), await room.open('Ben')]
        await shuffled(room, s, hurry, [() => a.session.lay(oneArea), () => b.session.lay(oneArea)])
        expect(areas(room).length).toBeLessThanOrEqual(1)
        expect([0, whole]).toContain(room.world.things.size)
        const later = await room.open('Ana')
        if (later.session.view.phase === 'nothing') await room.run(later.session.lay(oneArea))
        expect(room.world.things.size).toBe(whole)
        expect([...room.world.store.keys()].filter((key) => key.startsWith('placing'))).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('start one vote, and stop it with the same notes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.infiniteStream(fc.boolean()), async (s, hurry) => {
        const room = await laidRoom()
        const other = await room.open('Ben')
        await room.run(other.session.runTogether())
        const [first, second] = voteBoxes(room)
        if (!first || !second) throw new Error('There are no vote boxes')
        const notes = [room.drop('Jo', first), room.drop('Lee', second), room.drop('Max', second)]
        const panels = [room.session, other.session]
        await shuffled(
          room,
          s,
          hurry,
          panels.map((panel) => () => panel.startVote(station, 'count')),
        )
        await room.run(room.session.countNow())
        expect(room.session.view.stations[1]?.rounds.map(({ round }) => round.state)).toEqual([
          'open',
        ])

        await shuffled(
          room,
          s,
          hurry,
          panels.map((panel) => () => panel.stopVote(station)),
        )
        const closings = [...room.world.store.keys()].filter((key) => /^round\/.*\/\d+$/.test(key))
        expect(closings).toEqual([`round/${station}-1/1`])
        for (const panel of panels) {
          await room.run(panel.countNow())
          const [round] = panel.view.stations[1]?.rounds ?? []
          expect(round?.round).toMatchObject({ state: 'closed', closings: 1 })
          expect(round?.tally.marks.map(({ note }) => note).toSorted()).toEqual(notes.toSorted())
        }
      }),
      { numRuns: 30 },
    )
  }, 120_000)

  it('tell the second one who was first, and show both the same', async () => {
    const room = await laidRoom()
    const other = await room.open('Ben')
    await room.run(other.session.runTogether())
    const first = room.session.startVote(station, 'count')
    const second = other.session.startVote(station, 'count')
    await room.run(Promise.all([first, second]))
    await room.clock.pass(1)
    const told = [room.session, other.session].flatMap(({ view }) => view.troubles)
    expect(told).toMatchObject([{ kind: 'claimed' }])
    expect(['Ana', 'Ben']).toContain(told[0]?.detail)
    await room.run(room.session.countNow())
    await room.run(other.session.countNow())
    for (const { view } of [room.session, other.session]) {
      expect(view.stations[1]?.rounds.map(({ round }) => round.state)).toEqual(['open'])
    }
  })

  it('hear of each other’s votes with the next count', async () => {
    const room = await laidRoom()
    const guest = await room.open('Nadia')
    guest.session.attend({ visible: true, live: true })
    await room.run(room.session.startVote(station, 'count'))
    await room.clock.pass(6_000)
    expect(guest.session.view.stations[1]?.rounds[0]?.round.state).toBe('open')
    expect(guest.session.view.countedAt).toBeNull()
  })
})
