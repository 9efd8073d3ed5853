import { describe, expect, it } from 'vitest'
import { createRoom, laidRoom, oneVote, voteBoxes } from './room.ts'

const station = 'four-arguments-1'

describe('a facilitator’s day', () => {
  it('begins with nothing, and lays what was chosen', async () => {
    const room = createRoom()
    const { session } = await room.open()
    expect(session.view.phase).toBe('nothing')
    await room.run(session.lay(oneVote))
    await room.clock.rest()
    expect(session.view.troubles).toEqual([])
    expect(session.view.phase).toBe('ready')
    expect(session.view.stations.map(({ id, onBoard }) => [id, onBoard])).toEqual([
      ['check-in-1', true],
      [station, true],
    ])
    expect([...room.world.store.keys()]).toEqual(['workshop'])
  })

  it('fills the list of people from the check-in and stores it', async () => {
    const { session, world } = await laidRoom()
    expect(session.view.people.checkedIn).toBe(3)
    expect(world.store.get('workshop')).toContain('"name":"Ben"')
    expect(session.view.people.here).toBe(2)
  })

  it('counts a vote live, stops it, and puts the result on the board once', async () => {
    const room = await laidRoom()
    const { session, world, run, clock } = room
    await run(session.startVote(station, 'count'))
    expect(session.view.troubles).toEqual([])
    expect(room.find(station, 'words', 'state').text).toMatch(/^● Vote now: 1 note each\. Closes/)

    session.attend({ visible: true, live: false })
    const [first, second] = voteBoxes(room)
    if (!first || !second) throw new Error('There are no vote boxes')
    room.drop('Ben', first, 'because')
    room.drop('Jo', first, '', 'pink', 4)
    room.drop('Lee', second)
    room.drop('Ana', second, '', 'yellow', 4)
    await clock.pass(300)
    const live = session.view.stations[1]?.rounds[0]
    expect(live?.round.state).toBe('open')
    expect(live?.tally.options.map(({ score }) => score)).toEqual([2, 1, 0, 0])
    expect(live?.numbers).toMatchObject({ voted: 3, voters: 3, placed: 3, given: 3 })

    await run(session.stopVote(station))
    expect(session.view.troubles).toEqual([])
    const stopped = session.view.stations[1]?.rounds[0]
    expect(stopped?.round).toMatchObject({ state: 'closed', closings: 1 })
    expect(stopped?.tally.frozen).toBe(true)
    expect(room.find(station, 'words', 'state').text).toBe('■ Stopped. 3 of 3 voted')
    expect([...world.store.keys()]).toContain(`round/${station}-1/1`)

    room.drop('Kim', first, '', 'yellow', 6)
    await run(session.countNow())
    const late = session.view.stations[1]?.rounds[0]?.tally
    expect(late?.late).toHaveLength(1)
    expect(late?.total).toBe(3)

    await run(session.putResultOnBoard(station))
    const once = room.find(station, 'words', 'result').text
    expect(once).toMatch(/2/)
    const printed = world.print()
    await run(session.putResultOnBoard(station))
    expect(world.print()).toBe(printed)
  })

  it('leaves out early notes when asked to', async () => {
    const room = await laidRoom()
    const [box] = voteBoxes(room)
    if (!box) throw new Error('There are no vote boxes')
    const early = room.drop('Ben', box)
    await room.run(room.session.countNow())
    expect(room.session.view.stations[1]?.early).toEqual([early])
    await room.run(room.session.startVote(station, 'leave-out'))
    const [round] = room.session.view.stations[1]?.rounds ?? []
    expect(round?.round.left).toEqual([[early, box.id]])
    expect(round?.tally.total).toBe(0)
  })

  it('votes again on some options, and reopens what was stopped', async () => {
    const room = await laidRoom()
    const { session, run } = room
    await run(session.startVote(station, 'count'))
    await run(session.stopVote(station))
    await run(session.reopenVote(station))
    expect(session.view.stations[1]?.rounds[0]?.round).toMatchObject({ state: 'open', closings: 1 })
    await run(session.stopVote(station))
    expect(session.view.stations[1]?.rounds[0]?.round.closings).toBe(2)

    const keys = session.view.stations[1]?.rounds[0]?.tally.options.map(({ key }) => key) ?? []
    await run(session.voteAgain(station, keys.slice(0, 2)))
    await run(session.voteAgain(station, keys.slice(0, 2)))
    const rounds = session.view.stations[1]?.rounds ?? []
    expect(rounds.map(({ round }) => [round.number, round.state])).toEqual([
      [2, 'draft'],
      [1, 'closed'],
    ])
    expect(room.find(station, 'words', 'state').text).toBe('↺ Second vote')
    await run(session.startVote(station, 'count'))
    const [second] = session.view.stations[1]?.rounds ?? []
    expect(second?.round.options.map(({ key }) => key)).toEqual(keys.slice(0, 2))
    expect(session.view.troubles).toEqual([])
  })

  it('says where we are, and what a station said before comes back when we go on', async () => {
    const room = await laidRoom()
    const first = room.find('check-in-1', 'words', 'state').text
    await room.run(room.session.markHere('check-in-1'))
    expect(room.find('check-in-1', 'words', 'state').text).toBe('▶ We are here')
    await room.run(room.session.markHere(station))
    expect(room.find('check-in-1', 'words', 'state').text).toBe(first)
    expect(room.find(station, 'words', 'state').text).toBe('▶ We are here')
  })

  it('keeps a decision, and reads what people wrote into its box', async () => {
    const room = await laidRoom()
    await room.run(room.session.decide(station, 'Relevance first', 'Ines'))
    expect(room.session.view.stations[1]?.decision).toEqual({ text: 'Relevance first', by: 'Ines' })
    const field = room.find(station, 'field', 'decide')
    expect(field.text).toBe('Relevance first')
    room.world.put({ ...field, text: 'Ease, after all' })
    await room.run(room.session.countNow())
    expect(room.session.view.stations[1]?.decision).toEqual({ text: 'Ease, after all', by: 'Ines' })
  })

  it('never shows what was just laid as missing', async () => {
    const room = createRoom()
    const { session } = await room.open()
    const shown: boolean[] = []
    session.watch(({ phase, stations }) => {
      if (phase === 'ready') shown.push(stations.every(({ onBoard }) => onBoard))
    })
    await room.run(session.lay(oneVote))
    await room.clock.rest()
    expect(new Set(shown)).toEqual(new Set([true]))
  })

  it('opened again, stands where it was', async () => {
    const room = await laidRoom()
    const { session, run, clock } = room
    await run(session.startVote(station, 'count'))
    session.keep('place', 'run//')
    await clock.rest()
    session.close()
    const began = clock.now()
    const again = await room.open('Ana', room.mine)
    expect(clock.now() - began).toBeLessThan(1_000)
    expect(again.session.view).toMatchObject({
      phase: 'ready',
      role: 'facilitator',
      kept: { place: 'run//' },
    })
    expect(again.session.view.stations[1]?.rounds[0]?.round.state).toBe('open')
    expect(again.session.view.countedAt).not.toBeNull()
  })

  it('treats others as guests until they join', async () => {
    const room = await laidRoom()
    const ben = await room.open('Ben')
    expect(ben.session.view.role).toBe('guest')
    await room.run(ben.session.runTogether())
    expect(ben.session.view.role).toBe('facilitator')
    expect(ben.session.view.workshop?.facilitators.map(({ name }) => name)).toEqual(['Ana', 'Ben'])
    await room.run(ben.session.takeOver())
    expect(ben.session.view.workshop?.facilitators.map(({ name }) => name)).toEqual(['Ben'])
  })

  it('after a take-over shows the one before as a guest, and results as they were', async () => {
    const room = await laidRoom()
    const { session, run } = room
    const voters = () => session.view.stations[1]?.rounds[0]?.numbers.voters
    await run(session.startVote(station, 'count'))
    await run(session.stopVote(station))
    expect(voters()).toBe(3)
    const ben = await room.open('Ben')
    await run(ben.session.runTogether())
    await run(session.countNow())
    expect(session.view.role).toBe('facilitator')
    await run(ben.session.takeOver())
    await run(session.countNow())
    expect(session.view.role).toBe('guest')
    expect(room.mine.has('runs')).toBe(false)
    expect(session.view.workshop?.facilitators.map(({ name }) => name)).toEqual(['Ben'])
    expect(ben.session.view.stations[1]?.rounds[0]?.numbers.voters).toBe(3)
    await run(session.runTogether())
    expect(session.view.role).toBe('facilitator')
    await run(ben.session.removeNames())
    await run(session.countNow())
    expect(session.view.role).toBe('facilitator')
    expect(voters()).toBe(3)
  })

  it('leaves nothing waiting when it is closed', async () => {
    const room = await laidRoom()
    room.session.attend({ visible: true, live: true })
    await room.clock.pass(20_000)
    room.session.close()
    await room.clock.pass(1)
    expect(room.clock.waiting).toBe(0)
    expect(room.world.hints.size).toBe(0)
  })
})
