import { expect, it } from 'vitest'
import { createFaults } from '../contract/faults.ts'
import { createRoom, oneVote, type Room } from './room.ts'

const minute = 60_000

async function laid(kinds: readonly string[]) {
  const room = createRoom()
  const { session } = await room.open()
  await room.run(session.lay({ ...oneVote, form: 'one-day', kinds }))
  await room.clock.rest()
  const press = (station: string) => room.run(session.markHere(station))
  return { room, session, press }
}

const marked = ({ world }: Room): string[] =>
  [...world.things.values()].flatMap(({ tag, text }) =>
    tag?.key.startsWith('time-') && text.startsWith('▶') ? [text] : [],
  )

it('moves the arrow on the agenda, and keeps when each area began', async () => {
  const { room, session, press } = await laid(['check-in', 'agenda', 'goals'])
  expect(marked(room)).toEqual([])
  await press('check-in-1')
  expect(marked(room)).toEqual(['▶ 09:00  Check in  20 min'])
  const first = session.view.settings['day']?.['began/check-in-1']
  expect(Number(first)).toBeGreaterThan(0)

  await room.clock.pass(25 * minute)
  await press('goals-1')
  expect(marked(room)).toEqual(['▶ 09:20  Goals  30 min'])
  await room.clock.pass(minute)
  await press('check-in-1')
  expect(marked(room)).toEqual(['▶ 09:00  Check in  20 min'])
  expect(session.view.settings['day']?.['began/check-in-1']).toBe(first)
  const began = Number(session.view.settings['day']?.['began/goals-1'])
  expect(began - Number(first)).toBeGreaterThanOrEqual(25 * minute)
  expect(session.view.troubles).toEqual([])
})

it('begins an area anew on another day', async () => {
  const { room, session, press } = await laid(['check-in'])
  await press('check-in-1')
  const evening = session.view.settings['day']?.['began/check-in-1']
  await room.clock.pass(14 * 60 * minute)
  await press('check-in-1')
  expect(session.view.settings['day']?.['began/check-in-1']).not.toBe(evening)
})

it('writes the times anew when minutes are changed, and back again', async () => {
  const { room, session } = await laid(['agenda'])
  const before = room.find('agenda-1', 'words', 'time-2').text
  await room.run(session.changeSettings('day', { start: '10:00', 'minutes/check-in': '30' }))
  expect(room.find('agenda-1', 'words', 'time-2').text).toBe('10:30  Goals  30 min')
  await room.run(session.changeSettings('day', { start: null, 'minutes/check-in': null }))
  expect(room.find('agenda-1', 'words', 'time-2').text).toBe(before)
})

it('lays the agenda with the day as it is set already', async () => {
  const { room, session } = await laid(['check-in'])
  await room.run(session.changeSettings('day', { start: '13:00' }))
  await room.run(session.addStations(['agenda']))
  await room.clock.rest()
  expect(room.find('agenda-1', 'words', 'time-1').text).toBe('13:00  Check in  20 min')
})

it('starts afresh without a beginning, with the minutes that were set', async () => {
  const { room, session, press } = await laid(['check-in', 'agenda'])
  await room.run(session.changeSettings('day', { 'minutes/goals': '40' }))
  await press('check-in-1')
  await room.run(session.startAfresh())
  await room.clock.rest()
  expect(session.view.settings['day']).toEqual({ 'minutes/goals': '40' })
  expect(marked(room)).toEqual([])
  expect(session.view.troubles).toEqual([])
})

it('says "we are here" on the area even where its time cannot be kept', async () => {
  const counting = await laid(['check-in', 'agenda'])
  const counter = createFaults(counting.room.world)
  await counting.press('check-in-1')
  let told = 0
  for (let step = 1; step <= counter.steps; step++) {
    const { room, session, press } = await laid(['check-in', 'agenda'])
    createFaults(room.world).fail(step, 'failed')
    await press('check-in-1')
    await room.clock.rest()
    told += session.view.troubles.length
    for (const { id } of session.view.troubles) await room.run(session.tryAgain(id))
    await room.clock.rest()
    expect(session.view.troubles, `step ${step}`).toEqual([])
    expect(room.find('check-in-1', 'words', 'state').text, `step ${step}`).toBe('▶ We are here')
    expect(marked(room), `step ${step}`).toHaveLength(1)
  }
  expect(told).toBeGreaterThan(0)
})
