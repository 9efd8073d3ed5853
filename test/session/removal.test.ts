import { describe, expect, it, vi } from 'vitest'
import { scripts } from '../rehearsal/people/scripts.ts'
import { createRoom, laidRoom, oneVote, voteBoxes, type Room } from './room.ts'
import { departments } from './hosts/departments.ts'
import { rooms } from './hosts/rooms.ts'
import { areasOn, notesOn } from './hosts/seen.ts'

vi.setConfig({ testTimeout: 60_000 })

const station = 'four-arguments-1'

const stickies = ({ world }: Room): string[] =>
  [...world.things.values()].filter(({ is }) => is === 'sticky').map(({ id }) => id)
const ours = ({ world }: Room): number => world.things.size - stickies({ world } as Room).length

/** A room with a vote stopped, one open, settings and words of the facilitator's own, and everything named. */
async function usedRoom() {
  const room = await laidRoom()
  const { session, run } = room
  const [box] = voteBoxes(room)
  if (!box) throw new Error('There are no vote boxes')
  room.drop('Ben', box, 'because')
  await run(session.startVote(station, 'count'))
  await run(session.stopVote(station))
  await run(session.changeSettings(station, { chosen: 'ease', 'name/cook': 'Zoe' }))
  await run(session.changeSettings('day', { 'minutes/goals': '20', 'name/host': 'Yuri' }))
  const { deck } = session.view
  const common = { ...deck?.shipped.common, votes: 'Points' }
  await run(session.changeDeck('common', common, {}))
  expect(session.view.troubles).toEqual([])
  return room
}

describe('removing names', () => {
  it('takes them out of what was set, and leaves the rest', async () => {
    const room = await usedRoom()
    await room.run(room.session.removeNames())
    const stored = [...room.world.store.values()].join('\n')
    for (const name of ['Zoe', 'Yuri', 'Ben']) expect(stored).not.toContain(name)
    expect(room.session.view.settings).toEqual({
      [station]: { chosen: 'ease' },
      day: expect.objectContaining({ 'minutes/goals': '20' }) as object,
    })
  })
})

describe('removing everything', () => {
  it('leaves nothing of ours in the store, nor on the board', async () => {
    const room = await usedRoom()
    await room.run(room.session.voteAgain(station, null))
    await room.run(room.session.startVote(station, 'count'))
    const notes = stickies(room)
    expect([...room.world.store.keys()]).toEqual(expect.arrayContaining(['settings', 'deck']))
    await room.run(room.session.removeEverything())
    await room.clock.rest()
    expect(room.session.view).toMatchObject({ phase: 'nothing', troubles: [] })
    expect([...room.world.store.keys()]).toEqual([])
    expect(ours(room)).toBe(0)
    expect(stickies(room)).toEqual(notes)
  })

  it.each(rooms)('leaves a board of %s as people made it', async (_, make) => {
    const room = await make()
    const { session, board, says } = await room.open()
    const { run } = room
    const before = room.document.items().length
    await run(session.lay({ form: 'chosen', kinds: ['check-in', 'four-arguments'], departments }))
    await room.pass(5_000)
    scripts['check-in'](room, 1)
    await run(session.countNow())
    await run(session.startVote(station, 'count'))
    scripts.arguments(room, 1)
    await run(session.stopVote(station))
    await run(session.changeSettings(station, { chosen: 'ease' }))
    const notes = notesOn(room.document)
    expect(notes.length).toBeGreaterThan(8)
    await run(session.removeEverything())
    await room.pass(5_000)
    expect(says()).toEqual([])
    expect(session.view.phase).toBe('nothing')
    expect(areasOn(room.document)).toEqual([])
    const words = (lines: readonly string[]) => lines.map((line) => line.split(' ').slice(0, 5))
    expect(words(notesOn(room.document))).toEqual(words(notes))
    const left = room.document.items().filter(({ type }) => !['sticky', 'stored'].includes(type))
    expect(left.length).toBeLessThanOrEqual(before)
    for (const key of ['workshop', 'settings', 'deck', `round/${station}-1`])
      expect(await run(board.store.get(key))).toBeNull()
  })
})

describe('removing an area', () => {
  it('gives up its open vote and what was set for it; laid again nothing is there twice', async () => {
    const room = await laidRoom()
    const { session, run, clock, world } = room
    const laid = ours(room)
    await run(session.changeSettings(station, { chosen: 'ease' }))
    await run(session.startVote(station, 'count'))
    const notes = stickies(room)
    await run(session.removeStation(station))
    await clock.rest()
    expect(session.view.troubles).toEqual([])
    expect(session.view.workshop).toMatchObject({ rounds: [] })
    expect(session.view.settings[station]).toBeUndefined()
    expect([...world.store.keys()].sort()).toEqual(['settings', 'workshop'])

    await run(session.addStations(['four-arguments']))
    await clock.rest()
    await run(session.countNow())
    expect(ours(room)).toBe(laid)
    expect(stickies(room)).toEqual(notes)
    expect(session.view.stations.map(({ id, onBoard }) => [id, onBoard])).toEqual([
      ['check-in-1', true],
      [station, true],
    ])
    expect(session.view.stations[1]?.rounds.map(({ round }) => round.state)).toEqual(['draft'])
    await run(session.startVote(station, 'count'))
    expect(session.view.troubles).toEqual([])
    expect(session.view.stations[1]?.rounds[0]?.round).toMatchObject({ number: 1, state: 'open' })
  })

  it('keeps the results of a vote that was stopped, also where it was opened again', async () => {
    const room = await laidRoom()
    const { session, run, clock } = room
    const [box] = voteBoxes(room)
    if (!box) throw new Error('There are no vote boxes')
    room.drop('Ben', box, 'because')
    await run(session.startVote(station, 'count'))
    await run(session.stopVote(station))
    await run(session.reopenVote(station))
    await run(session.removeStation(station))
    await clock.rest()
    await run(session.addStations(['four-arguments']))
    await clock.rest()
    const [round] = session.view.stations[1]?.rounds ?? []
    expect(round?.round).toMatchObject({ state: 'closed', closings: 1 })
    expect(round?.tally.total).toBe(1)
  })
})

describe('taking a workshop to another board', () => {
  it('prepares an empty one with all but what was done on the first', async () => {
    const first = await usedRoom()
    await first.run(first.session.setDecider('Ines'))
    await first.run(first.session.changeSettings('landscape', { examples: 'price-watch' }))
    const text = await first.session.exportWorkshop(true)

    const second = createRoom()
    const { session } = await second.open()
    const read = await second.run(session.importWorkshop(text))
    expect(read.file?.areas).toEqual(['check-in', 'four-arguments'])
    const { view } = session
    expect(view).toMatchObject({ phase: 'nothing', role: 'facilitator', troubles: [] })
    expect(view.workshop).toMatchObject({
      form: 'one-vote',
      departments: oneVote.departments,
      decider: 'Ines',
      stations: [],
      rounds: [],
      decisions: {},
    })
    expect(view.workshop?.roster.map(({ name, department }) => [name, department])).toEqual([
      ['Ben', 'product'],
      ['Jo', 'design'],
      ['Lee', 'engineering'],
    ])
    expect(view.settings).toEqual({ day: { 'minutes/goals': '20' } })
    expect(view.deck?.inUse.common.votes).toBe('Points')

    await second.run(session.lay({ ...oneVote, form: view.workshop?.form ?? 'chosen' }))
    await second.clock.rest()
    expect(session.view.troubles).toEqual([])
    expect(session.view.workshop?.decider).toBe('Ines')
    expect([...second.world.things.values()].some(({ text: words }) => words === 'Points')).toBe(
      true,
    )
  })

  it('changes nothing where areas stand already, or the file is none', async () => {
    const room = await laidRoom()
    const { session, run } = room
    const text = await session.exportWorkshop(false)
    const before = session.view.workshop
    expect((await run(session.importWorkshop(text))).problem?.kind).toBe('in-use')
    expect((await run(session.importWorkshop('{}'))).problem?.kind).toBe('not-a-workshop')
    expect(session.view.workshop).toEqual(before)
    expect(session.view.troubles).toEqual([])
  })
})
