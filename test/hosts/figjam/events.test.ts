import { describe, expect, test } from 'vitest'
import { openPlugin } from './index.ts'
import type { FigjamHostOptions } from './index.ts'

/** Opens a plugin that notes down each batch of `nodechange`. */
function listening(options: FigjamHostOptions = {}) {
  const opened = openPlugin(options)
  const batches: NodeChange[][] = []
  opened.figma.currentPage.on('nodechange', ({ nodeChanges }) => void batches.push(nodeChanges))
  const told = () =>
    batches.flat().map((change) => {
      const properties = change.type === 'PROPERTY_CHANGE' ? change.properties : []
      return [change.type, change.origin, change.node.type, ...properties]
    })
  return { ...opened, batches, told }
}

describe('F14', () => {
  test('F14 nodechange comes later, in one batch, and says whose change it was (types)', async () => {
    const { figma, ben, scheduler, batches, told } = listening({
      localBatchMs: 20,
      remoteBatchMs: 80,
    })
    figma.createSection()
    ben.person.placeSticky({ x: 900, y: 900 })
    expect(batches).toEqual([])
    await scheduler.pass(20)
    expect(told()).toEqual([['CREATE', 'LOCAL', 'SECTION']])
    await scheduler.pass(60)
    expect(told()[1]).toEqual(['CREATE', 'REMOTE', 'STICKY'])
  })

  test('F14 only the topmost of what is added or removed together is told (types)', async () => {
    const { figma, scheduler, told, batches } = listening()
    const section = figma.createSection()
    const text = figma.createText()
    section.appendChild(text)
    await scheduler.pass(100)
    expect(told()).toEqual([['CREATE', 'LOCAL', 'SECTION']])
    section.remove()
    await scheduler.pass(100)
    expect(told()[1]).toEqual(['DELETE', 'LOCAL', 'SECTION'])
    expect(batches[1]?.[0]?.node).toEqual({ removed: true, type: 'SECTION', id: section.id })
  })

  test.each([true, false])(
    'F14 changes of one node are coalesced: %s (types: “may”)',
    async (coalesce) => {
      const { ben, scheduler, told } = listening({ coalesce })
      const id = ben.person.placeSticky({ x: 0, y: 0 })
      await scheduler.pass(100)
      ben.person.drag([id], { dx: 10, dy: 0 })
      ben.person.drag([id], { dx: 0, dy: 10 })
      await scheduler.pass(100)
      const moves = told().slice(1)
      if (coalesce) expect(moves).toEqual([['PROPERTY_CHANGE', 'REMOTE', 'STICKY', 'x', 'y']])
      else expect(moves.map((move) => move[3])).toEqual(['x', 'y'])
    },
  )

  test('F14 what came and went within a batch is not told', async () => {
    const { figma, scheduler, batches } = listening()
    figma.createText().remove()
    await scheduler.pass(100)
    expect(batches).toEqual([])
  })

  test.each([
    [['text'] as const, ['text']],
    [['characters', 'styledTextSegments'] as const, ['characters', 'styledTextSegments']],
  ])('F14 typing on a sticky reports %s (unknown)', async (textChange, expected) => {
    const { ben, scheduler, told } = listening({ textChange })
    const id = ben.person.placeSticky({ x: 0, y: 0 })
    await scheduler.pass(100)
    ben.person.write(id, 'words')
    await scheduler.pass(100)
    expect(told()[1]).toEqual(['PROPERTY_CHANGE', 'REMOTE', 'STICKY', ...expected])
  })

  test.each([true, false])('F14 a plugin hears of its own writes: %s (unknown)', async (echo) => {
    const { figma, ana, scheduler, told } = listening({ echo })
    figma.createText()
    ana.person.placeSticky({ x: 0, y: 0 })
    await scheduler.pass(100)
    const sticky = ['CREATE', 'LOCAL', 'STICKY']
    expect(told()).toEqual(echo ? [['CREATE', 'LOCAL', 'TEXT'], sticky] : [sticky])
  })

  test.each([false, true])(
    'F14 a stamp changes what it sticks to: %s (unknown)',
    async (stampChangesHost) => {
      const { ben, scheduler, told } = listening({ stampChangesHost })
      ben.person.placeSticky({ x: 0, y: 0 })
      await scheduler.pass(100)
      ben.person.stamp({ x: 0, y: 0 })
      await scheduler.pass(100)
      expect(
        told()
          .slice(1)
          .map((change) => change[2]),
      ).toEqual(stampChangesHost ? ['STAMP', 'STICKY'] : ['STAMP'])
    },
  )

  test('F14 a listener added after a change in the same turn still hears of it; off and once (types)', async () => {
    const { figma, scheduler } = openPlugin()
    let once = 0
    let off = 0
    figma.createText()
    figma.currentPage.once('nodechange', () => void once++)
    const listener = () => void off++
    figma.currentPage.on('nodechange', listener)
    figma.currentPage.off('nodechange', listener)
    await scheduler.pass(100)
    figma.createText()
    await scheduler.pass(100)
    expect([once, off]).toEqual([1, 0])
  })

  test('F14 faults: batches lost, doubled, late', async () => {
    const { host, ben, scheduler, batches } = listening()
    const place = () => ben.person.placeSticky({ x: 0, y: 0 })
    host.faults.events = 'lost'
    place()
    await scheduler.pass(1000)
    expect(batches).toHaveLength(0)
    host.faults.events = 'doubled'
    place()
    await scheduler.pass(1000)
    expect(batches).toHaveLength(2)
    host.faults.events = 'told'
    host.faults.eventsLateMs = 5000
    place()
    await scheduler.pass(5000)
    expect(batches).toHaveLength(2)
    await scheduler.pass(80)
    expect(batches).toHaveLength(3)
  })
})

describe('F15 F16', () => {
  test('F15 documentchange is not told of what its own listener does (types)', async () => {
    const { figma, scheduler } = openPlugin()
    await figma.loadAllPagesAsync()
    let heard = 0
    figma.on('documentchange', () => {
      if (++heard < 10) figma.createText()
    })
    figma.createText()
    await scheduler.pass(1000)
    expect(heard).toBe(1)
  })

  test('F16 selection: nothing twice, nothing inside something selected (types)', async () => {
    const { figma, ana, scheduler } = openPlugin()
    const section = figma.createSection()
    const text = figma.createText()
    section.appendChild(text)
    let heard = 0
    figma.on('selectionchange', () => void heard++)
    figma.currentPage.selection = [text, section, section]
    expect(heard).toBe(0)
    await scheduler.pass(0)
    expect(heard).toBe(1)
    expect(figma.currentPage.selection).toEqual([section])
    ana.select([text.id])
    await scheduler.pass(0)
    expect([heard, figma.currentPage.selection]).toEqual([2, [text]])
  })

  test('currentpagechange when the user opens another page (types)', async () => {
    const { figma, host, ana, scheduler } = openPlugin({ pages: ['One', 'Two'] })
    const names: string[] = []
    figma.on('currentpagechange', () => void names.push(figma.currentPage.name))
    ana.openPage(host.scene.children(host.scene.root)[1]?.id ?? '')
    await scheduler.pass(0)
    const first = figma.root.children[0]
    if (first) await figma.setCurrentPageAsync(first)
    await scheduler.pass(0)
    expect(names).toEqual(['Two', 'One'])
  })
})
