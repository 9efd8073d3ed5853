import { describe, expect, it } from 'vitest'
import { createMemoryHand } from '../contract/memory-people.ts'
import { createRoom, laidRoom, oneVote, voteBoxes } from './room.ts'

const station = 'four-arguments-1'
const kinds = (troubles: readonly { readonly kind: string }[]) => troubles.map(({ kind }) => kind)

describe('bad days', () => {
  it.each([
    ['{"v":99,"id":"future"}', 'newer-document'],
    ['{"v":1,"id":7}', 'unreadable-document'],
    ['no document at all', 'unreadable-document'],
  ])('leaves a workshop that it cannot read as it is: %s', async (text, kind) => {
    const room = createRoom()
    room.world.store.set('workshop', text)
    const { session } = await room.open()
    expect(session.view.phase).toBe('unreadable')
    expect(session.view.troubles).toMatchObject([{ kind, detail: 'workshop' }])
    await room.run(session.lay(oneVote))
    await room.run(session.takeOver())
    await room.run(session.setDecider('Ines'))
    expect(room.world.store.get('workshop')).toBe(text)
    expect(room.world.things.size).toBe(0)
  })

  it('leaves a round that it cannot read as it is, and goes on with the rest', async () => {
    const room = await laidRoom()
    await room.run(room.session.startVote(station, 'count'))
    const key = `round/${station}-1`
    room.world.store.set(key, '{"v":2,"votes":"many"}')
    room.session.close()
    const { session } = await room.open('Ana', room.mine)
    expect(session.view.phase).toBe('ready')
    expect(session.view.troubles).toMatchObject([{ kind: 'newer-document', detail: key }])
    await room.run(session.startVote(station, 'count'))
    expect(room.world.store.get(key)).toBe('{"v":2,"votes":"many"}')
    expect(session.view.stations[1]?.rounds.map(({ round }) => round.id)).toEqual([`${station}-2`])
  })

  it('does not take a board it cannot reach for an empty one', async () => {
    const room = await laidRoom()
    room.session.close()
    let offline = true
    const { BoardError } = await import('../../shared/board/board-error.ts')
    room.world.before = () => {
      if (offline) throw new BoardError('offline', 'No answer')
    }
    const { session } = await room.open('Ana', room.mine)
    expect(session.view.phase).toBe('starting')
    expect(kinds(session.view.troubles)).toEqual(['offline'])
    offline = false
    await room.run(session.tryAgain(session.view.troubles[0]?.id ?? ''))
    expect(session.view).toMatchObject({ phase: 'ready', troubles: [], role: 'facilitator' })
  })

  it('says which area is gone, and puts it back or forgets it', async () => {
    const room = await laidRoom()
    const hand = createMemoryHand(room.world, 'Ben')
    const whole = room.world.things.size
    hand.remove([room.find(station, 'station', 'area').id])
    await room.run(room.session.countNow())
    expect(room.session.view.troubles).toMatchObject([{ kind: 'station-gone', station }])
    expect(room.session.view.stations[1]?.onBoard).toBe(false)
    await room.run(room.session.putBackStation(station))
    await room.clock.rest()
    expect(room.session.view.troubles).toEqual([])
    expect(room.world.things.size).toBe(whole)

    hand.remove([room.find(station, 'station', 'area').id])
    await room.run(room.session.countNow())
    await room.run(room.session.forgetStation(station))
    expect(room.session.view.stations.map(({ id }) => id)).toEqual(['check-in-1'])
    expect(room.session.view.troubles).toEqual([])
  })

  it('counts nothing while an open vote’s area is gone, and goes on when that is undone', async () => {
    const room = await laidRoom()
    const { session } = room
    const newest = () => session.view.stations[1]?.rounds[0]
    const [box] = voteBoxes(room)
    if (box) room.drop('Ben', box)
    await room.run(session.startVote(station, 'count'))
    const things = [...room.world.things.values()]
    const { countedAt } = session.view
    for (const { id } of things) room.world.delete(id)
    await room.run(session.countNow())
    await room.run(session.stopVote(station))
    expect(newest()?.round.state).toBe('open')
    expect(newest()?.tally.total).toBe(1)
    expect(session.view.countedAt).toBe(countedAt)
    expect(kinds(session.view.troubles)).toEqual(['station-gone', 'vote-gone'])

    for (const thing of things) room.world.put(thing)
    await room.run(session.stopVote(station))
    expect(newest()?.round.state).toBe('closed')
    expect(newest()?.tally.total).toBe(1)
    expect(session.view.troubles).toEqual([])
  })

  it.each([0, 1])('forgets an area in an open vote that was stopped %i times', async (stops) => {
    const room = await laidRoom()
    const { session } = room
    await room.run(session.startVote(station, 'count'))
    if (stops > 0) {
      await room.run(session.stopVote(station))
      await room.run(session.reopenVote(station))
    }
    createMemoryHand(room.world, 'Ben').remove([room.find(station, 'station', 'area').id])
    await room.run(session.countNow())
    expect(kinds(session.view.troubles)).toEqual(['vote-gone'])
    await room.run(session.forgetStation(station))
    await room.run(session.countNow())
    expect(session.view.troubles).toEqual([])
    expect(session.view.stations.map(({ id }) => id)).toEqual(['check-in-1'])
    expect(session.view.workshop?.rounds).toHaveLength(stops)
    const left = room.world.store.get(`round/${station}-1`)
    expect(left?.includes('"state":"closed"')).toBe(stops === 0 ? undefined : true)
  })

  it('makes a copied card a card of its own, and takes that back without deleting anything', async () => {
    const room = createRoom()
    const { session } = await room.open()
    await room.run(session.lay({ ...oneVote, kinds: ['recipe-cards'] }))
    const card = room.find('recipe-cards-1', 'card', 'card', 'recipe-5')
    createMemoryHand(room.world, 'Ben').duplicate([card.id], { dx: 30, dy: 40 })
    await room.run(session.countNow())
    await room.clock.pass(10)
    const copy = room.find('recipe-cards-1', 'card', 'card', 'recipe-5-copy-1')
    expect(copy.text).toBe(`${card.text} (copy)`)
    const options = () => session.view.board?.cards.map((one) => one.card)
    expect(options()).toContain('recipe-5-copy-1')
    const told = session.view.stations[0]?.attention.filter(({ kind }) => kind === 'copy')
    expect(told).toMatchObject([{ items: [copy.id], words: copy.text }])
    const count = room.world.things.size
    await room.run(session.undoCopy(copy.id))
    await room.clock.pass(10)
    expect(options()).not.toContain('recipe-5-copy-1')
    expect(session.view.stations[0]?.attention.filter(({ kind }) => kind === 'copy')).toEqual([])
    expect(room.world.things.size).toBe(count)
  })

  it('takes in a board that was made from a copy', async () => {
    const old = await laidRoom()
    const room = createRoom()
    for (const thing of old.world.things.values()) {
      if (thing.is !== 'sticky')
        room.world.put({
          ...thing,
          id: `copy-${thing.id}`,
          parent: thing.parent && `copy-${thing.parent}`,
        })
    }
    const { session } = await room.open()
    expect(session.view.phase).toBe('nothing')
    expect(kinds(session.view.troubles)).toEqual(['copied-board'])
    await room.run(session.takeInCopies())
    expect(session.view).toMatchObject({ phase: 'ready', troubles: [], role: 'facilitator' })
    expect(session.view.stations.map(({ id, onBoard }) => [id, onBoard])).toEqual([
      ['check-in-1', true],
      [station, true],
    ])
    expect(session.view.workshop?.departments.map(({ key, letters }) => [key, letters])).toEqual([
      ['product', 'PR'],
      ['design', 'DE'],
      ['engineering', 'EN'],
    ])
    await room.run(session.startVote(station, 'count'))
    expect(session.view.stations[1]?.rounds[0]?.round.options).toHaveLength(4)
  })

  it('removes names from what is stored, and keeps the numbers', async () => {
    const room = await laidRoom()
    const [box] = voteBoxes(room)
    if (!box) throw new Error('There are no vote boxes')
    room.drop('Ben', box)
    room.drop('Stranger Zoe', box, '', 'yellow', 4)
    await room.run(room.session.startVote(station, 'count'))
    await room.run(room.session.stopVote(station))
    const before = room.session.view.stations[1]?.rounds[0]?.tally
    await room.run(room.session.removeNames())
    const after = room.session.view.stations[1]?.rounds[0]?.tally
    expect(after?.options).toEqual(before?.options)
    expect(after?.total).toBe(2)
    await room.run(room.session.countNow())
    await room.clock.pass(10)
    const stored = [...room.world.store.values()].join('\n').toLowerCase()
    for (const name of ['ana', '"ben"', '"jo"', '"lee"', 'zoe']) expect(stored).not.toContain(name)
  })

  it('removes everything of ours, and nothing of people’s', async () => {
    const room = await laidRoom()
    const [box] = voteBoxes(room)
    if (box) room.drop('Ben', box, 'stays')
    await room.run(room.session.startVote(station, 'count'))
    await room.run(room.session.stopVote(station))
    await room.run(room.session.removeEverything())
    expect([...room.world.things.values()].map(({ is }) => is)).toEqual([
      'sticky',
      'sticky',
      'sticky',
      'sticky',
    ])
    expect([...room.world.store.keys()]).toEqual([])
    expect(room.session.view).toMatchObject({ phase: 'nothing', troubles: [] })
  })

  it('keeps what people typed in the panel, though this browser keeps nothing readable', async () => {
    const room = await laidRoom()
    room.session.keep('sentence', 'half a thou')
    await room.clock.rest()
    expect(room.mine.get('kept')).toBe('{"sentence":"half a thou"}')
    room.mine.set('kept', '[7]')
    const { session } = await room.open('Ana', room.mine)
    expect(session.view.kept).toEqual({})
  })
})
