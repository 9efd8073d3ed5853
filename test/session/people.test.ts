import { describe, expect, it } from 'vitest'
import { laidRoom, voteBoxes } from './room.ts'

const station = 'four-arguments-1'

describe('people', () => {
  it('asks about authors nobody knows, and takes the answer', async () => {
    const room = await laidRoom()
    const { session, run, world } = room
    const [box] = voteBoxes(room)
    if (!box) throw new Error('There are no vote boxes')
    const note = room.drop('Guest 4', box)
    room.drop('Passer By', box, '', 'yellow', 3)
    await run(session.countNow())
    expect(session.view.people.strangers).toMatchObject([
      { key: 'guest 4', name: 'Guest 4', notes: [note] },
      { key: 'passer by' },
    ])
    await run(session.identify('guest 4', { name: 'Nadia' }))
    await run(session.identify('passer by', 'ignore'))
    expect(session.view.people.strangers).toEqual([])
    const nadia = session.view.workshop?.roster.find(({ name }) => name === 'Nadia')
    expect(nadia?.keys).toEqual(['guest 4'])
    await run(session.identify('guest 4', { person: 'p1' }))
    expect(world.store.get('workshop')).toMatch(/"ignored":\["guest 4","passer by"\]/)
    const keys = session.view.workshop?.roster.map((person) => person.keys.includes('guest 4'))
    expect(keys?.filter(Boolean)).toHaveLength(1)
  })

  it('proposes that an author is several people, and stops counting them as one', async () => {
    const room = await laidRoom()
    const { session, run } = room
    const [box] = voteBoxes(room)
    if (!box) throw new Error('There are no vote boxes')
    for (const step of [0, 2, 4]) room.drop('Shared Link', box, '', 'blue', step)
    await run(session.startVote(station, 'count'))
    expect(session.view.people.severalPeople.map(({ key }) => key)).toEqual(['shared link'])
    await run(session.identify('shared link', 'several-people'))
    expect(session.view.people.severalPeople).toEqual([])
    expect(session.view.stations[1]?.rounds[0]?.tally.unknown).toHaveLength(3)
  })

  it('proposes it for people on the list too, and takes "one person" for an answer', async () => {
    const room = await laidRoom()
    const { session, run } = room
    const [box] = voteBoxes(room)
    if (!box) throw new Error('There are no vote boxes')
    for (const step of [0, 2, 4]) room.drop('Ben', box, '', 'blue', step)
    for (const step of [6, 8, 10]) room.drop('Jo', box, '@Lee', 'pink', step)
    await run(session.countNow())
    const ben = session.view.workshop?.roster.find(({ name }) => name === 'Ben')
    expect(session.view.people.severalPeople).toEqual([
      { key: 'ben', name: 'Ben', person: ben?.id },
    ])
    await run(session.identify('ben', { person: ben?.id ?? '' }))
    expect(session.view.people.severalPeople).toEqual([])
    expect(session.view.workshop?.roster).toHaveLength(3)
  })

  it('keeps lists, roles and departments, and waits for nobody who left', async () => {
    const room = await laidRoom()
    const { session, run } = room
    await run(session.addPeople(['Nadia', ' ', 'Nadia', 'Ana Maria', 'Ana Berg']))
    expect(session.view.workshop?.roster).toHaveLength(6)
    expect(session.view.people.sameName).toEqual(['Ana'])
    await run(session.startVote(station, 'count'))
    expect(session.view.stations[1]?.rounds[0]?.notYet).toHaveLength(6)
    const [first] = session.view.workshop?.roster ?? []
    await run(session.changePerson(first?.id ?? '', { part: 'left' }))
    expect(session.view.stations[1]?.rounds[0]?.notYet).toHaveLength(5)
    await run(session.setDecider('Ines'))
    await run(session.setDepartments([{ key: 'law', letters: 'LA', name: 'Law', hue: 'teal' }]))
    expect(session.view.workshop).toMatchObject({ decider: 'Ines', departments: [{ key: 'law' }] })
    expect(session.view.troubles).toEqual([])
  })

  it('warns of somebody who is called like the facilitator, because those votes do not count', async () => {
    const room = await laidRoom()
    const { session, run } = room
    const [box] = voteBoxes(room)
    if (!box) throw new Error('There are no vote boxes')
    room.drop('Ana', box)
    await run(session.countNow())
    expect(session.view.people.sameName).toEqual([])
    room.drop('Ana', room.find('check-in-1', 'choice', 'design'), 'Ana', 'pink', 3)
    await run(session.countNow())
    await room.clock.rest()
    expect(session.view.people.sameName).toEqual(['Ana'])
    const ana = session.view.workshop?.roster.find(({ name }) => name === 'Ana')
    await run(session.changePerson(ana?.id ?? '', { part: 'watches' }))
    expect(session.view.people.sameName).toEqual([])
  })

  it('says which vote box holds more notes than it shows', async () => {
    const room = await laidRoom()
    const [box] = voteBoxes(room)
    if (!box) throw new Error('There are no vote boxes')
    const crowded = async () => {
      await room.run(room.session.countNow())
      return room.session.view.stations[1]?.attention.filter(({ kind }) => kind === 'crowded')
    }
    for (let step = 0; step < 16; step++) room.drop(`Guest ${step}`, box, '', 'gray', step)
    expect(await crowded()).toEqual([])
    room.drop('Guest 16', box, '', 'gray', 16)
    const [one] = (await crowded()) ?? []
    expect(one?.words).not.toBe('')
    expect(one?.items).toHaveLength(17)
  })

  it('remembers what moved together until it was meant', async () => {
    const room = await laidRoom()
    const { session, run, world, clock } = room
    const [first, second] = voteBoxes(room)
    if (!first || !second) throw new Error('There are no vote boxes')
    const notes = ['Ben', 'Jo', 'Lee'].map((name, step) =>
      room.drop(name, first, '', 'blue', 2 * step),
    )
    await run(session.countNow())
    for (const id of notes) {
      world.move(id, second.box.left - first.box.left, second.box.top - first.box.top)
    }
    await clock.pass(1_000)
    await run(session.countNow())
    await run(session.countNow())
    const moved = session.view.stations[1]?.attention.filter(
      ({ kind }) => kind === 'moved-together',
    )
    expect(moved).toHaveLength(1)
    expect([...(moved?.[0]?.items ?? [])].toSorted()).toEqual(notes.toSorted())
    session.confirmMove(moved?.[0]?.at ?? 0)
    expect(
      session.view.stations[1]?.attention.filter(({ kind }) => kind === 'moved-together'),
    ).toEqual([])
  })
})
