import { describe, expect, it } from 'vitest'
import { overlaps } from '../../shared/geometry/rect.ts'
import { createFaults } from '../contract/faults.ts'
import { createMemoryHand } from '../contract/memory-people.ts'
import { createRoom, oneVote, voteBoxes, type Room } from './room.ts'

const recipes = 'recipe-cards-1'

async function laid(kinds: readonly string[]) {
  const room = createRoom()
  const { session } = await room.open()
  await room.run(session.lay({ ...oneVote, kinds }))
  await room.clock.rest()
  return { room, session }
}

const cards = (room: Room) =>
  [...room.world.things.values()].filter(({ tag }) => tag?.kind === 'card')

describe('a station’s own buttons', () => {
  it('add cards that are options like the others, and make room for them', async () => {
    const { room, session } = await laid(['recipe-cards'])
    const before = room.find(recipes, 'station', 'area').box
    const orders = () => [...room.world.things.values()].flatMap(({ tag }) => tag?.ord ?? [])
    const highest = Math.max(...orders())
    await room.run(session.stationAction(recipes, 'add-cards'))
    expect(session.view.troubles).toEqual([])
    expect(cards(room)).toHaveLength(13)
    expect(room.find(recipes, 'station', 'area').box.height).toBeGreaterThan(before.height)
    expect(new Set(orders()).size).toBe(orders().length)
    expect(Math.max(...orders())).toBeGreaterThan(highest)
    await room.run(session.startVote(recipes, 'count'))
    expect(session.view.stations[0]?.rounds[0]?.round.options).toHaveLength(13)
  })

  it('lay no card on a copy that lies below the area', async () => {
    const { room, session } = await laid(['recipe-cards'])
    const card = room.find(recipes, 'card', 'card', 'recipe-6')
    const [copy] = createMemoryHand(room.world, 'Ben').duplicate([card.id], { dx: 0, dy: 1690 })
    const before = new Set(room.world.things.keys())
    await room.run(session.stationAction(recipes, 'add-cards'))
    const box = room.world.things.get(copy ?? '')?.box
    if (!box) throw new Error('There is no copy')
    const added = cards(room).filter(({ id }) => !before.has(id))
    expect(added).toHaveLength(3)
    expect(added.filter((one) => overlaps(one.box, box))).toEqual([])
  })

  it('do all of it or nothing, whichever call fails', async () => {
    const fresh = await laid(['recipe-cards'])
    const before = fresh.room.world.print()
    const counter = createFaults(fresh.room.world)
    await fresh.room.run(fresh.session.stationAction(recipes, 'add-cards'))
    const after = fresh.room.world.print()
    for (let k = 1; k <= counter.steps; k += 5) {
      const { room, session } = await laid(['recipe-cards'])
      createFaults(room.world).fail(k, 'failed')
      await room.run(session.stationAction(recipes, 'add-cards'))
      await room.clock.rest()
      expect([before, after], `step ${k}`).toContain(room.world.print())
    }
  }, 120_000)

  it('write sentences on the cards, once', async () => {
    const { room, session } = await laid(['recipe-cards'])
    const who = room.find(recipes, 'field', 'who', 'recipe-4')
    createMemoryHand(room.world, 'Ben').write(who.id, 'members who left')
    await room.run(session.stationAction(recipes, 'write-sentences'))
    expect(room.find(recipes, 'words', 'sentence', 'recipe-4').text).toContain('members who left')
    const printed = room.world.print()
    await room.run(session.stationAction(recipes, 'write-sentences'))
    expect(room.world.print()).toBe(printed)
  })

  it('lay the rows for the top gaps under the checklist, filled in from the stopped vote', async () => {
    const { room, session } = await laid(['gap-checklist'])
    const [, , third] = voteBoxes(room, 'gap-checklist-1')
    if (!third) throw new Error('There are no vote boxes')
    room.drop('Ben', third)
    await room.run(session.startVote('gap-checklist-1', 'count'))
    await room.run(session.stopVote('gap-checklist-1'))
    const winner = session.view.stations[0]?.rounds[0]?.tally.options.find(({ score }) => score > 0)
    await room.run(session.addStations(['gap-rows']))
    await room.clock.rest()
    expect(session.view.troubles).toEqual([])
    const above = room.find('gap-checklist-1', 'station', 'area').box
    const rows = room.find('gap-rows-1', 'station', 'area').box
    expect(rows).toMatchObject({ left: above.left, top: above.top + above.height + 200 })
    expect(room.find('gap-rows-1', 'field', 'gap', 'row-1').text).toBe(winner?.words)
    const facts = session.view.stations[1]?.facts
    expect(facts).toMatchObject({ gaps: 1, owned: 0 })
  })

  it('take an area away, and leave what people put on it', async () => {
    const { room, session } = await laid(['check-in', 'four-arguments'])
    const [box] = voteBoxes(room)
    const note = box ? room.drop('Ben', box, 'stays') : ''
    await room.run(session.removeStation('four-arguments-1'))
    await room.clock.rest()
    expect(session.view.stations.map(({ id }) => id)).toEqual(['check-in-1'])
    expect(room.world.things.get(note)?.text).toBe('stays')
    expect(session.view.troubles).toEqual([])
  })

  it('stop laying and take everything away again', async () => {
    const room = createRoom()
    const { session } = await room.open()
    room.world.before = (step) => {
      if (step === 'create' && room.world.things.size === 30) session.cancelLaying()
    }
    await room.run(session.lay(oneVote))
    await room.clock.rest()
    expect(room.world.things.size).toBe(0)
    expect(session.view).toMatchObject({ phase: 'nothing', progress: null, troubles: [] })
  })
})
