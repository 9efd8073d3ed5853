import { expect, it } from 'vitest'
import { laidRoom, voteBoxes } from './room.ts'

const station = 'four-arguments-1'

it('an area that is put on the board later stands where it belongs in the day', async () => {
  const { session, run, clock } = await laidRoom()
  await run(session.addStations(['agenda']))
  await clock.rest()
  const kinds = session.view.stations.map(({ kind }) => kind)
  expect(kinds).toEqual(['check-in', 'agenda', 'four-arguments'])
})

it('a second vote in which nobody voted takes nothing back of the first', async () => {
  const room = await laidRoom()
  const { session, run } = room
  const [box] = voteBoxes(room)
  if (!box) throw new Error('There are no vote boxes')
  await run(session.startVote(station, 'count'))
  room.drop('Ben', box, 'because')
  await run(session.stopVote(station))
  const { emphasis } = session.view.carried
  expect(emphasis).toHaveLength(1)
  await run(session.voteAgain(station, null))
  await run(session.startVote(station, 'leave-out'))
  expect(session.view.carried.emphasis).toEqual(emphasis)
  await run(session.stopVote(station))
  expect(session.view.stations.at(-1)?.rounds[0]?.tally.total).toBe(0)
  expect(session.view.carried.emphasis).toEqual(emphasis)
})

it('an area taken off and put on again has the results that it had', async () => {
  const room = await laidRoom()
  const { session, run, clock } = room
  const [box] = voteBoxes(room)
  if (!box) throw new Error('There are no vote boxes')
  await run(session.startVote(station, 'count'))
  room.drop('Ben', box, 'because')
  await run(session.stopVote(station))
  await run(session.decide(station, 'Ease first', 'Ines'))
  await run(session.removeStation(station))
  await clock.rest()
  expect(session.view.stations.map(({ id }) => id)).toEqual(['check-in-1'])
  await run(session.addStations(['four-arguments']))
  await clock.rest()
  const again = session.view.stations.find(({ id }) => id === station)
  expect(again?.rounds[0]?.round.state).toBe('closed')
  expect(again?.rounds[0]?.tally.total).toBe(1)
  expect(again?.decision?.text).toBe('Ease first')
})
