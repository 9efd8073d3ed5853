import { describe, expect, it } from 'vitest'
import type { LaidItem } from '../../shared/board/snapshot.ts'
import type { SceneTag } from '../../shared/scene/scene.ts'
import type { IdeasFacts } from '../../shared/workshop/stations/ideas-facts.ts'
import type { RecipeCardsFacts } from '../../shared/workshop/stations/recipe-facts.ts'
import { departments } from './hosts/departments.ts'
import type { HostPanel } from './hosts/host-room.ts'
import { people, rooms } from './hosts/rooms.ts'

const station = 'ideas-1'

/** An item of ours on the board, by some of its tag and its words. */
async function find(
  { board }: HostPanel,
  which: Partial<SceneTag> & { readonly words?: string },
): Promise<LaidItem> {
  const { items } = await board.read()
  const found = items.find(
    ({ tag, text }) =>
      (['kind', 'key', 'card', 'row'] as const).every(
        (name) => which[name] === undefined || which[name] === tag[name],
      ) && text === (which.words ?? text),
  )
  if (!found) throw new Error(`nothing is ${JSON.stringify(which)}`)
  return found
}

const middle = ({ box: { left, top, width, height } }: LaidItem) => ({
  x: left + width / 2,
  y: top + height / 2,
})

describe.each(rooms)('chips on %s', (_, makeRoom) => {
  it('of ideas get their number in the panel, and mean what a person’s hand makes of them', async () => {
    const room = await makeRoom()
    const panel = await room.open()
    const { session } = panel
    await room.run(session.lay({ form: 'chosen', kinds: ['ideas'], departments }))
    const facts = () => session.view.stations[0]?.facts as IdeasFacts
    const ben = room.as(people.ben)
    const box = await room.run(find(panel, { kind: 'choice', row: 'ideas' }))
    for (const [index, text] of ['Re-order shelf', 'Guess the birthday'].entries())
      ben.placeSticky({ x: box.box.left + 200 + 300 * index, y: box.box.top + 400, text })
    await room.run(session.countNow())
    expect(facts().notes.map(({ words }) => words)).toEqual([
      'Re-order shelf',
      'Guess the birthday',
    ])

    const chosen = Object.fromEntries(facts().notes.map(({ id }) => [id, '']))
    await room.run(session.stationAction(station, 'number-ideas', chosen))
    expect(panel.says()).toEqual([])
    expect(Object.keys(session.view.settings[station] ?? {})).toEqual(['idea/1', 'idea/2'])

    const map = await room.run(find(panel, { kind: 'plane' }))
    const chip = await room.run(find(panel, { kind: 'chip', key: 'map', card: 'idea-2' }))
    ben.dragTo(chip.id, {
      x: map.box.left + 0.25 * map.box.width,
      y: map.box.top + 0.25 * map.box.height,
    })
    const scale = await room.run(find(panel, { kind: 'choice', row: 'creepy', key: '5' }))
    const second = await room.run(find(panel, { kind: 'chip', key: 'scale', card: 'idea-2' }))
    ben.dragTo(second.id, middle(scale))
    await room.run(session.countNow())
    expect(facts().ideas[0]).toMatchObject({
      number: 2,
      effort: 0.25,
      impact: 0.75,
      creepy: 5,
      drop: true,
    })
    expect(session.view.carried.ideas[0]).toMatchObject({ name: 'Guess the birthday', drop: true })

    const corner = await room.run(find(panel, { kind: 'words', card: 'idea-1', words: '1' }))
    await room.run(session.stationAction(station, 'free-numbers', { 1: '' }))
    expect(panel.says()).toEqual([])
    expect(Object.keys(session.view.settings[station] ?? {})).toEqual(['idea/2'])
    const { items, notes } = await room.run(panel.board.read())
    expect(items.map(({ id }) => id)).not.toContain(corner.id)
    expect(notes).toHaveLength(2)
  })

  it('of ingredients are put on the board, copied by hand into a field, and read there', async () => {
    const room = await makeRoom()
    const panel = await room.open()
    const { session } = panel
    await room.run(session.lay({ form: 'chosen', kinds: ['recipe-cards'], departments }))
    const recipes = 'recipe-cards-1'
    await room.run(session.stationAction(recipes, 'add-chips'))
    expect(panel.says()).toEqual([])
    const chip = await room.run(find(panel, { kind: 'chip', words: 'looking around' }))
    const field = await room.run(find(panel, { kind: 'field', card: 'recipe-5', key: 'when' }))
    const [from, to] = [middle(chip), middle(field)]
    room.as(people.ben).duplicate([chip.id], { dx: to.x - from.x, dy: to.y - from.y })
    await room.run(session.countNow())
    const facts = session.view.stations[0]?.facts as RecipeCardsFacts
    const recipe = facts.recipes.find(({ key }) => key === 'recipe-5')
    expect(recipe?.fields.when).toBe('looking around')
    expect(session.view.stations[0]?.attention).toEqual([])
    await room.run(session.stationAction(recipes, 'add-chips'))
    const { items } = await room.run(panel.board.read())
    expect(items.filter(({ text }) => text === 'looking around')).toHaveLength(2)
  })
})
