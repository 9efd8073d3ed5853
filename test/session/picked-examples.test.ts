import { expect, it } from 'vitest'
import { createRoom, oneVote, type Room } from './room.ts'

const kind = 'landscape'
const id = 'landscape-1'
const picks = (...names: readonly string[]) => ({
  examples: JSON.stringify(names.map((name) => ({ name, family: '', audience: '', level: '' }))),
})
const names = (room: Room) =>
  [...room.world.things.values()].flatMap(({ tag, text }) =>
    tag?.kind === 'card' && tag.station === id ? [text] : [],
  )

it('examples picked before the area is there come with it; later ones when they are put there', async () => {
  const room = createRoom()
  const { session } = await room.open()
  await room.run(session.lay(oneVote))
  await room.clock.rest()
  await room.run(session.changeSettings(kind, picks('One', 'Two', 'Three')))
  await room.run(session.addStations([kind]))
  await room.clock.rest()
  expect(names(room)).toEqual(['One', 'Two', 'Three'])

  room.drop('Ben', room.find(id, 'choice', 'example-2', 'example-2'), 'mine')
  await room.run(session.changeSettings(kind, picks('Four', 'Five', 'Six', 'Seven')))
  expect(names(room)).toEqual(['One', 'Two', 'Three'])
  await room.run(session.stationAction(id, 'put-examples'))
  expect(session.view.troubles).toEqual([])
  expect(names(room)).toEqual(['Four', 'Two', 'Five', 'Six', 'Seven'])

  await room.run(session.changeSettings(kind, picks('Eight')))
  await room.run(session.stationAction(id, 'put-examples'))
  expect(names(room)).toEqual(['Eight', 'Two'])
  expect(session.view.stations.find((station) => station.id === id)?.attention).toEqual([])
  expect(session.view.carried.examples).toEqual(['Two'])
})
