import { describe, expect, it } from 'vitest'

import { copyBoard } from './copy-board.ts'
import { createMiroHost } from './create-host.ts'
import { openBoard } from './open-board.ts'

/** Of a length that, quoted, is this many bytes of JSON. */
const quoted = (bytes: number): string => 'x'.repeat(bytes - 2)

describe('what apps keep', () => {
  it('E21 metadata: set, read, cleared by null, up to 6 KB an item (docs)', async () => {
    const { board } = openBoard()
    const shape = await board.createShape()
    expect(await shape.getMetadata()).toEqual({})
    await shape.setMetadata('role', { v: 1 })
    await board.setMetadata(shape, 'other', [])
    expect(await shape.getMetadata('role')).toEqual({ v: 1 })
    expect(await board.getMetadata(shape)).toEqual({ role: { v: 1 }, other: [] })
    await shape.setMetadata('role', null)
    expect(await shape.getMetadata('role')).toBeUndefined()
    await expect(shape.setMetadata('big', quoted(6 * 1024))).rejects.toThrow(
      'The data storage limit for "metadata" has been exceeded.',
    )
    expect(await shape.getMetadata()).toEqual({ other: [] })
  })

  it('E21 app data: 30 KB of JSON over all keys, cleared by null (docs)', async () => {
    const { board } = openBoard()
    await board.setAppData('a', quoted(20_000))
    await expect(board.setAppData('b', quoted(12_000))).rejects.toThrow(
      'The data storage limit for "appdata" has been exceeded.',
    )
    await board.setAppData('b', '')
    await board.setAppData('a', null)
    expect(await board.getAppData()).toEqual({ b: '' })
    expect(await board.getAppData('a')).toBeUndefined()
  })

  it('E21 collections: 64 KB a key, as many bytes as characters need (docs)', async () => {
    const { board } = openBoard()
    const notes = board.storage.collection('notes')
    await notes.set('a', quoted(64 * 1024))
    await expect(notes.set('b', quoted(64 * 1024 + 1))).rejects.toThrow('"storage"')
    await expect(notes.set('b', 'é'.repeat(33 * 1024))).rejects.toThrow('"storage"')
    await notes.remove('a')
    expect(await notes.get('a')).toBeUndefined()
  })

  it('E22 scope: another app sees nothing of it (docs)', async () => {
    const { board, miro } = openBoard()
    const other = miro({ user: 'ana', app: 'other' }).board
    const shape = await board.createShape()
    await shape.setMetadata('a', 1)
    await board.setAppData('a', 1)
    await board.storage.collection('c').set('a', 1)
    expect(await other.getAppData()).toEqual({})
    expect(await other.storage.collection('c').get('a')).toBeUndefined()
    const seen = await other.getById(shape.id)
    if (seen.type !== 'shape' || !('getMetadata' in seen)) throw new Error('no shape')
    expect(await seen.getMetadata()).toEqual({})
  })

  it('E22 copies: a duplicate has the metadata, a copied board has it too, but nothing stored (docs)', async () => {
    const { board, ana, control, clock, frame } = openBoard()
    const parent = await frame()
    const shape = await board.createShape({ x: 1250, y: 1250 })
    await parent.add(shape)
    await shape.setMetadata('role', 'card')
    await board.setAppData('a', 1)
    await board.storage.collection('c').set('a', 1)
    const [twin = ''] = ana.duplicate([shape.id])
    const copied = await board.getById(twin)
    if (!('getMetadata' in copied)) throw new Error('no copy')
    expect(await copied.getMetadata()).toEqual({ role: 'card' })

    const document = copyBoard(control.document, { user: 'bo' }, clock)
    const second = createMiroHost({ scheduler: clock, document }).miro({ user: 'bo' }).board
    const [newFrame] = await second.get({ type: 'frame' })
    const [newShape] = await second.get({ type: 'shape' })
    expect(newShape).toMatchObject({ parentId: newFrame?.id, createdBy: 'bo', x: 250 })
    expect(newShape?.id).not.toBe(shape.id)
    expect(await newShape?.getMetadata()).toEqual({ role: 'card' })
    expect(await second.getAppData()).toEqual({})
    expect(await second.storage.collection('c').get('a')).toBeUndefined()
  })

  it('E29 onValue: what is there at once, then each writing, the own page too (docs)', async () => {
    const { board, miro, clock } = openBoard()
    const other = miro({ user: 'bo' }).board
    const heard: unknown[] = []
    const mine = board.storage.collection('c')
    await mine.set('key', 1)
    await mine.onValue('key', (value, version) => heard.push(['mine', value, typeof version]))
    await other.storage.collection('c').onValue('key', (value) => heard.push(['theirs', value]))
    await clock.advance(0)
    expect(heard.splice(0)).toEqual([
      ['mine', 1, 'string'],
      ['theirs', 1],
    ])
    await mine.set('key', 2)
    await clock.advance(0)
    expect(heard.splice(0)).toEqual([
      ['mine', 2, 'string'],
      ['theirs', 2],
    ])
    await mine.remove('key')
    await clock.advance(0)
    expect(heard).toEqual([
      ['mine', undefined, 'string'],
      ['theirs', undefined],
    ])
  })

  it('E29 onValue: versions grow, also over a removal (inferred); offValue ends it (docs)', async () => {
    const { board, clock } = openBoard()
    const versions: number[] = []
    const notes = board.storage.collection('c')
    const hear = (_value: unknown, version: string) => void versions.push(Number(version))
    await notes.onValue('key', hear)
    await notes.set('key', 1)
    await notes.remove('key')
    await notes.set('key', 1)
    await clock.advance(0)
    expect(versions).toEqual([1, 2, 3])
    await notes.offValue('key', hear)
    await notes.set('key', 2)
    await clock.advance(0)
    expect(versions).toHaveLength(3)
  })

  it.each([false, true])(
    'E30 onValue: an equal value fires again; a first call for an absent key: %s (docs sample)',
    async (firstValueOfAbsentKey) => {
      const { board, clock } = openBoard({ firstValueOfAbsentKey })
      const heard: unknown[] = []
      const notes = board.storage.collection('c')
      await notes.onValue('key', (value) => heard.push(value))
      await notes.set('key', 1)
      await notes.set('key', 1)
      await clock.advance(0)
      expect(heard).toEqual(firstValueOfAbsentKey ? [undefined, 1, 1] : [1, 1])
    },
  )

  it('E29 broadcast: to others and to own other tabs, not to the own tab (docs)', async () => {
    const { board, miro, clock } = openBoard()
    const panel = miro({ user: 'ana', page: 'panel' }).board
    const pages = {
      self: board,
      sibling: panel,
      tab: miro({ user: 'ana', client: 'second' }).board,
      other: miro({ user: 'bo' }).board,
      stranger: miro({ user: 'bo', app: 'else' }).board,
    }
    const heard: unknown[] = []
    for (const [name, page] of Object.entries(pages)) {
      await page.events.on('ping', (payload) => heard.push([name, payload]))
    }
    await board.events.broadcast('ping', { n: 1 })
    await clock.advance(0)
    expect(heard).toEqual([
      ['tab', { n: 1 }],
      ['other', { n: 1 }],
    ])
  })

  it('nothing that is stored shows up among the items, or in the history of a window', async () => {
    const { board, control, ana } = openBoard()
    await board.storage.collection('c').set('a', 1)
    await board.setAppData('a', 1)
    expect(await board.get()).toEqual([])
    expect(control.document.historyLength('ana-tab')).toBe(0)
    expect(ana.undo()).toBe(false)
  })
})
