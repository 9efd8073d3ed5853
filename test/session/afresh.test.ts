import { expect, it, vi } from 'vitest'
import { createFaults } from '../contract/faults.ts'
import { createMemoryHand } from '../contract/memory-people.ts'
import { scripts } from '../rehearsal/people/scripts.ts'
import { departments } from './hosts/departments.ts'
import { rooms } from './hosts/rooms.ts'
import { notesOn as peoplesNotes, picture } from './hosts/seen.ts'
import { laidRoom, voteBoxes, type Panel, type Room } from './room.ts'

vi.setConfig({ testTimeout: 60_000 })

const station = 'four-arguments-1'

/** Our own words on the board: what a trial changes and a fresh start takes back. */
const ours = ({ world }: Room): string[] =>
  [...world.things.values()].flatMap(({ tag, text }) => (tag ? [`${tag.key}: ${text}`] : []))

const notesOn = ({ world }: Room) =>
  [...world.things.values()].filter(({ is }) => is === 'sticky').map(({ id }) => id)

/** A room after the evening before: two votes, a result and a decision on the board, and somebody pasted in. */
async function triedRoom(): Promise<{ room: Room & Panel; fresh: string[] }> {
  const room = await laidRoom()
  const fresh = ours(room)
  const { session, run } = room
  const [box] = voteBoxes(room)
  if (!box) throw new Error('There are no vote boxes')
  room.drop('Ben', box, 'because')
  await run(session.addPeople(['Nadia']))
  await run(session.markHere('check-in-1'))
  await run(session.startVote(station, 'count'))
  await run(session.stopVote(station))
  await run(session.reopenVote(station))
  await run(session.stopVote(station))
  await run(session.putResultOnBoard(station))
  await run(session.decide(station, 'Relevance first', 'Ines'))
  await run(session.setDecider('Ines'))
  await run(session.voteAgain(station, null))
  await run(session.startVote(station, 'count'))
  return { room, fresh }
}

const ready = (room: Room & Panel, fresh: string[]) => {
  expect(ours(room)).toEqual(fresh)
  expect([...room.world.store.keys()].filter((key) => key !== 'settings')).toEqual(['workshop'])
  const { workshop, stations, people, settings } = room.session.view
  expect(settings).toEqual({ day: {} })
  expect(workshop).toMatchObject({ rounds: [], decisions: {}, here: null, decider: 'Ines' })
  expect(stations[1]).toMatchObject({ decision: null, rounds: [{ round: { state: 'draft' } }] })
  // Whoever's note lies in the check-in is there; the pasted name is not.
  const names = people.departments.flatMap(({ people: members }) => members.map(({ name }) => name))
  expect(names).toEqual(['Ben', 'Jo', 'Lee'])
}

it('starts afresh: as laid, but for the notes that people made', async () => {
  const { room, fresh } = await triedRoom()
  expect(ours(room)).not.toEqual(fresh)
  const notes = notesOn(room)
  await room.run(room.session.startAfresh())
  await room.clock.rest()
  expect(room.session.view.troubles).toEqual([])
  ready(room, fresh)
  expect(notesOn(room)).toEqual(notes)

  const before = room.world.print()
  await room.run(room.session.startAfresh())
  await room.clock.rest()
  expect(room.world.print()).toBe(before)
  ready(room, fresh)

  await room.run(room.session.startVote(station, 'leave-out'))
  const [round] = room.session.view.stations[1]?.rounds ?? []
  expect(round?.round).toMatchObject({ number: 1, state: 'open', closings: 0 })
  expect(round?.tally.total).toBe(0)
})

it('empties the list of people once their notes are gone', async () => {
  const { room } = await triedRoom()
  createMemoryHand(room.world, 'Ben').remove(notesOn(room))
  await room.run(room.session.startAfresh())
  await room.clock.rest()
  expect(room.session.view.workshop?.roster).toEqual([])
  expect(room.session.view.people.checkedIn).toBe(0)
})

it('leaves a vote that it cannot read as it is, and begins after it', async () => {
  const { room } = await triedRoom()
  const key = `round/${station}-2`
  room.world.store.set(key, '{"v":9}')
  room.session.close()
  const { session } = await room.open('Ana', room.mine)
  await room.run(session.startAfresh())
  await room.run(session.startVote(station, 'count'))
  expect(room.world.store.get(key)).toBe('{"v":9}')
  expect(session.view.stations[1]?.rounds[0]?.round).toMatchObject({ number: 3, state: 'open' })
})

it('whichever call fails, nothing is lost that is still named, and trying again finishes it', async () => {
  const counted = await triedRoom()
  const steps = createFaults(counted.room.world)
  await counted.room.run(counted.room.session.startAfresh())
  await counted.room.clock.rest()
  expect(steps.steps).toBeGreaterThan(10)
  for (let step = 1; step <= steps.steps; step++) {
    const { room, fresh } = await triedRoom()
    const { session, run, clock, world } = room
    createFaults(world).fail(step, 'failed')
    await run(session.startAfresh())
    await clock.rest()
    for (const { id } of session.view.workshop?.rounds ?? [])
      expect(world.store.has(`round/${id}`), `step ${step}`).toBe(true)
    await run(session.startAfresh())
    for (const { id } of session.view.troubles) await run(session.tryAgain(id))
    await clock.rest()
    expect(session.view.troubles, `step ${step}`).toEqual([])
    ready(room, fresh)
  }
})

it.each(rooms)('stands in %s as it was laid', async (_, make) => {
  const room = await make()
  const { session, says } = await room.open()
  const { run } = room
  await run(session.lay({ form: 'chosen', kinds: ['check-in', 'four-arguments'], departments }))
  await room.pass(5_000)
  const laid = picture(room.document)
  scripts['check-in'](room, 1)
  await run(session.countNow())
  await run(session.markHere('check-in-1'))
  await run(session.startVote(station, 'count'))
  scripts.arguments(room, 1)
  await run(session.stopVote(station))
  await run(session.putResultOnBoard(station))
  await run(session.decide(station, 'Relevance first', 'Ines'))
  expect(picture(room.document)).not.toBe(laid)
  const notes = peoplesNotes(room.document)
  await run(session.startAfresh())
  await room.pass(5_000)
  expect(says()).toEqual([])
  expect(picture(room.document)).toBe(laid)
  expect(peoplesNotes(room.document)).toEqual(notes)
  expect(session.view.workshop).toMatchObject({ rounds: [], decisions: {}, here: null })
})
