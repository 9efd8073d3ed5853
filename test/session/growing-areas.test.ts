import { describe, expect, it } from 'vitest'
import { overlaps } from '../../shared/geometry/rect.ts'
import { blocksOf } from '../../shared/panel/forms.ts'
import { stationPanels } from '../../shared/panel/stations/index.ts'
import { createMemoryHand } from '../contract/memory-people.ts'
import { createRoom, oneVote, type Room } from './room.ts'

const areas = (room: Room) =>
  [...room.world.things.values()].filter(({ tag }) => tag?.kind === 'station')

const onOneGround = (room: Room) =>
  areas(room).flatMap(({ id, box, tag }) =>
    areas(room)
      .filter((other) => other.id > id && overlaps(other.box, box))
      .map((other) => [tag?.station, other.tag?.station]),
  )

/** A whole day and what belongs to it later, laid block by block as the panel lays it. */
async function wholeDay() {
  const room = createRoom()
  const { session } = await room.open()
  const [morning = [], afternoon = []] = blocksOf('one-day', stationPanels)
  await room.run(session.lay({ ...oneVote, form: 'one-day', kinds: morning }))
  await room.clock.rest()
  for (const kinds of [afternoon, ['pitch']]) {
    await room.run(session.addStations(kinds))
    await room.clock.rest()
  }
  expect(onOneGround(room)).toEqual([])
  return { room, session }
}

describe('areas that grow', () => {
  it('have the room for it: rows of a day stand so far apart', async () => {
    const { room, session } = await wholeDay()
    const heights = () =>
      Object.fromEntries(areas(room).map(({ tag, box }) => [tag?.station ?? '', box.height]))
    const before = heights()
    const small: string[] = []
    const names = Array.from({ length: 12 }, (_, index) => `Example ${index + 1}`)
    const examples = names.map((name) => ({ name, family: '', audience: '', level: '' }))
    await room.run(session.changeSettings('landscape-1', { examples: JSON.stringify(examples) }))
    const box = room.find('ideas-1', 'choice', 'ideas')
    const ben = createMemoryHand(room.world, 'Ben')
    const ideas = Array.from({ length: 48 }, (_, step) => {
      const at = { x: box.box.left + 130 + 15 * step, y: box.box.top + 200 + 30 * step }
      return [ben.sticky(at, `Idea ${step}`), ''] as const
    })
    for (const [station, action, input = {}] of [
      ['landscape-1', 'put-examples'],
      ['goals-1', 'add-groups'],
      ['four-arguments-1', 'add-outcomes'],
      ['recipe-cards-1', 'add-chips'],
      ['recipe-cards-1', 'add-cards'],
      ['ideas-1', 'number-ideas', Object.fromEntries(ideas)],
      ['pitch-1', 'add-card'],
    ] as const) {
      await room.run(session.stationAction(station, action, input))
      expect([station, session.view.troubles]).toEqual([station, []])
      if (heights()[station] === before[station]) small.push(station)
    }
    expect(small).toEqual([])
    await room.run(session.addStations(['gap-rows']))
    await room.clock.rest()
    expect(onOneGround(room)).toEqual([])
  })

  it('say which area is in the way where there is no more room, and change nothing', async () => {
    const { room, session } = await wholeDay()
    const add = () => room.run(session.stationAction('goals-1', 'add-groups'))
    await add()
    expect(session.view.troubles).toEqual([])
    const before = room.world.print()
    await add()
    expect(room.world.print()).toBe(before)
    const [trouble] = session.view.troubles
    const other = areas(room).find(({ id }) => id === trouble?.items[0])
    expect(trouble).toMatchObject({ kind: 'no-room', station: 'goals-1' })
    expect(trouble?.detail).toBe(other?.tag?.station)

    // Away with that row, and it goes.
    for (const { id, tag } of areas(room))
      if (/data|pantry|recipe|ideas/.test(tag?.station ?? ''))
        createMemoryHand(room.world, 'Ana').drag([id], { dx: 0, dy: 5_000 })
    await room.run(session.tryAgain(trouble?.id ?? ''))
    expect(session.view.troubles).toEqual([])
    expect(room.find('goals-1', 'vote', 'votes', 'group-12')).toBeDefined()
  })
})
