import { describe, expect, test } from 'vitest'
import { createFigjamHost, createVirtualScheduler, fullManifest, openPlugin } from './index.ts'

describe('F12', () => {
  test('F12 plugin data: strings by key, missing is empty, empty deletes (types)', () => {
    const { figma } = openPlugin()
    for (const node of [figma.root, figma.currentPage, figma.createSection()]) {
      expect(node.getPluginData('a')).toBe('')
      node.setPluginData('a', '1')
      node.setPluginData('b', '2')
      expect(node.getPluginDataKeys()).toEqual(['a', 'b'])
      node.setPluginData('a', '')
      expect(node.getPluginDataKeys()).toEqual(['b'])
    }
    expect(() => figma.root.setPluginData('a', 1 as unknown as string)).toThrow(
      'in setPluginData: Expected "value" to have type string but got number instead',
    )
  })

  test('F12 it is private to the plugin’s id and seen by its other users (types, forum)', () => {
    const { host, figma, ben } = openPlugin()
    figma.currentPage.setPluginData('a', '1')
    const same = host.run(ben, { manifest: fullManifest })
    expect(same.figma.currentPage.getPluginData('a')).toBe('1')
    const other = host.run(ben, { manifest: { ...fullManifest, id: 'other' } })
    expect(other.figma.currentPage.getPluginData('a')).toBe('')
  })

  test('F12 one entry holds 100 kB of id, key and value together (types)', () => {
    const { figma } = openPlugin()
    const room = 100_000 - 'test-plugin'.length - 'key'.length
    figma.root.setPluginData('key', 'x'.repeat(room))
    expect(() => figma.root.setPluginData('key', 'x'.repeat(room + 1))).toThrow(
      'in setPluginData: This pluginData entry exceeds 100 kB per entry limit.',
    )
    expect(() => figma.root.setPluginData('key', 'ü'.repeat(60_000))).toThrow('exceeds')
    expect(figma.root.getPluginData('key')).toHaveLength(room)
  })

  test('F12 without a manifest id it cannot be written (reports of live runs)', () => {
    const { id: _, ...manifest } = fullManifest
    const { figma } = openPlugin({}, manifest)
    expect(() => figma.root.setPluginData('a', '1')).toThrow(
      'in setPluginData: Cannot set private plugin data in a plugin without an ID.',
    )
    figma.root.setSharedPluginData('space', 'a', '1')
    expect(figma.root.getSharedPluginData('space', 'a')).toBe('1')
    expect(() => figma.root.setSharedPluginData('no', 'a', '1')).toThrow('namespace')
  })

  test.each([true, false])('F12 a clone carries it: %s (unknown)', (clonesCarryData) => {
    const { figma } = openPlugin({ clonesCarryData })
    const section = figma.createSection()
    const inner = figma.createSection()
    section.appendChild(inner)
    inner.setPluginData('a', '1')
    const copy = section.clone()
    expect(copy.children[0]?.getPluginData('a')).toBe(clonesCarryData ? '1' : '')
    expect(copy.parent?.id).toBe(figma.currentPage.id)
  })

  test('F12 a copy by hand carries it (a developer’s note)', () => {
    const { figma, ben } = openPlugin()
    const section = figma.createSection()
    section.setPluginData('a', '1')
    const [copy = ''] = ben.person.duplicate([section.id])
    const found = figma.currentPage.findOne((node) => node.id === copy)
    expect(found?.getPluginData('a')).toBe('1')
  })

  test('relaunch data: only commands of the manifest, at most 1000 characters (types)', () => {
    const { figma } = openPlugin()
    const section = figma.createSection()
    section.setRelaunchData({ open: 'Open the kit' })
    expect(section.getRelaunchData()).toEqual({ open: 'Open the kit' })
    expect(() => section.setRelaunchData({ other: '' })).toThrow('in setRelaunchData:')
    expect(() => section.setRelaunchData({ open: 'x'.repeat(1001) })).toThrow('1000')
    expect('setRelaunchData' in figma.currentPage).toBe(false)
  })
})

describe('F13', () => {
  test('F13 clientStorage: per user and plugin, structured values, through all windows (documentation)', async () => {
    const { figma, host, ana, ben } = openPlugin()
    const value = { list: [1, null], when: new Date(5), bytes: new Uint8Array([1, 2]) }
    await figma.clientStorage.setAsync('a', value)
    value.list.push(2)
    expect(await figma.clientStorage.getAsync('a')).toEqual({ ...value, list: [1, null] })
    expect(await figma.clientStorage.getAsync('b')).toBeUndefined()
    const second = host.run(host.client(ana.user), { manifest: fullManifest })
    expect(await second.figma.clientStorage.keysAsync()).toEqual(['a'])
    const bens = host.run(ben, { manifest: fullManifest })
    expect(await bens.figma.clientStorage.keysAsync()).toEqual([])
    await figma.clientStorage.deleteAsync('a')
    expect(await figma.clientStorage.keysAsync()).toEqual([])
  })

  test('F13 it holds 5 MB, and rejects when it fails (documentation)', async () => {
    const { figma, host } = openPlugin()
    const storage = figma.clientStorage
    await storage.setAsync('a', 'x'.repeat(4_900_000))
    await expect(storage.setAsync('b', 'x'.repeat(200_000))).rejects.toThrow('in setAsync:')
    host.faults.storage = 'The disk is full'
    await expect(storage.getAsync('a')).rejects.toThrow('The disk is full')
  })

  test('F13 a slow one takes its time on the host’s clock', async () => {
    const scheduler = createVirtualScheduler()
    const host = createFigjamHost({ scheduler, storageMs: 100 })
    const { figma } = host.run(host.client('ana'), { manifest: fullManifest })
    let done = false
    const writing = figma.clientStorage.setAsync('a', 1).then(() => (done = true))
    await scheduler.pass(99)
    expect(done).toBe(false)
    expect(host.control.leaks().promises).toBe(1)
    await scheduler.pass(1)
    await writing
    expect(host.control.leaks().promises).toBe(0)
  })
})
