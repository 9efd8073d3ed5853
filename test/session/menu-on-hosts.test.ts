import { describe, expect, it } from 'vitest'
import type { MenuFacts } from '../../shared/workshop/stations/menu.ts'
import type { PitchFacts } from '../../shared/workshop/stations/pitch.ts'
import { departments } from './hosts/departments.ts'
import { figjamRoom } from './hosts/figjam-room.ts'
import type { HostRoom } from './hosts/host-room.ts'
import { miroRoom } from './hosts/miro-room.ts'

const rooms: Record<string, () => Promise<HostRoom>> = { Miro: miroRoom, FigJam: figjamRoom }

describe.each(Object.entries(rooms))('from a recipe to the roadmap, on %s', (_, makeRoom) => {
  it('fills a pitch, puts the menu on the board, reads back what people did, and doubles nothing', async () => {
    const room = await makeRoom()
    const { session, board, says } = await room.open()
    const kinds = ['recipe-cards', 'pitch', 'menu']
    await room.run(session.lay({ form: 'chosen', kinds, departments }))
    for (let n = 0; n < 400 && session.view.phase !== 'ready'; n += 1) await room.pass(1000)
    await room.run(session.countNow())
    const factsOf = (kind: string) => session.view.stations.find((one) => one.kind === kind)?.facts
    const menu = () => factsOf('menu') as MenuFacts
    const dish = (name: string) => menu().dishes.find((one) => one.name === name)
    const act = async (station: string, action: string, input = {}) => {
      await room.run(session.stationAction(station, action, input))
      await room.pass(60_000)
      await room.run(session.countNow())
    }

    // Examples as they were laid are nobody's dishes; with a cook of the room's own they are.
    expect(session.view.carried.recipes).toEqual([])
    const jo = room.as({ id: '2003', name: 'Jo', department: '', likes: {} })
    for (const { tag, box } of (await room.run(board.read())).items)
      if (tag.key === 'cook' && ['nurture', 'welcome', 'winback'].includes(tag.card ?? ''))
        jo.placeSticky({ x: box.left + 130, y: box.top + 130, text: 'Kim' })
    await room.run(session.countNow())

    await act('pitch-1', 'fill', { recipe: 'welcome' })
    expect(factsOf('pitch')).toMatchObject({
      pitches: [{ key: 'pilot-1', name: 'Welcome', measured: true, ready: false }],
    } satisfies { pitches: Partial<PitchFacts['pitches'][number]>[] })

    await act('menu-1', 'put')
    expect(says()).toEqual([])
    expect(menu().dishes.map(({ name, box, waiting }) => [name, box, waiting])).toEqual([
      ['Nurture', 'now/test', false],
      ['Welcome', 'now/test', false],
      ['Winback', 'now/test', false],
    ])

    const { items } = await room.run(board.read())
    const card = items.find(({ id }) => id === dish('Winback')?.item)
    const owner = items.find(({ tag }) => tag.card === card?.tag.card && tag.key === 'owner')
    if (!card || !owner) throw new Error('no card of Winback')
    jo.write(owner.id, 'Lee')
    jo.drag([card.id], { dx: 2560, dy: 1560 })
    await room.run(session.countNow())
    expect(dish('Winback')).toMatchObject({ phase: 'later', stage: 'mature', moved: true })
    expect(dish('Winback')).toMatchObject({ owner: 'Lee', typed: { owner: true } })

    const before = (await room.run(board.read())).items
    await act('menu-1', 'put')
    const after = (await room.run(board.read())).items
    const places = (all: typeof after) => all.map(({ id, box }) => [id, box])
    expect(places(after)).toEqual(places(before))

    // The facilitator's own change goes to the board, fields and all.
    const key = dish('Nurture')?.key ?? ''
    const edit = JSON.stringify({ phase: 'next', stage: 'automate' })
    await room.run(session.changeSettings('menu-1', { [`dish/${key}`]: edit }))
    await act('menu-1', 'put')
    expect(dish('Nurture')).toMatchObject({ box: 'next/automate', waiting: false })
    await room.run(session.changeSettings('menu-1', { [`dish/${key}`]: '{"on":false}' }))
    await act('menu-1', 'put')
    const { items: last } = await room.run(board.read())
    expect(last.some(({ tag }) => tag.card === key)).toBe(false)
    expect(last).toHaveLength(before.length - 3)
    expect(session.view.carried.menu.map(({ name, when }) => [name, when])).toEqual([
      ['Welcome', 'now'],
      ['Winback', 'later'],
    ])
    expect(says()).toEqual([])
    session.close()
  })
})
