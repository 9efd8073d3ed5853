import { describe, expect, test } from 'vitest'
import { createFigjamHost, fullManifest, openPlugin } from './index.ts'

/** A section of 600 × 600 at 1000, 1000, and a way to find a node. */
function withSection(...given: Parameters<typeof openPlugin>) {
  const opened = openPlugin(...given)
  const { figma } = opened
  const section = figma.createSection()
  section.resizeWithoutConstraints(600, 600)
  section.x = 1000
  section.y = 1000
  const find = <Type extends NodeType>(type: Type) =>
    figma.currentPage.findAllWithCriteria({ types: [type] })
  return { ...opened, section, find }
}

describe('F21', () => {
  test('F21 a stamp sticks to what lies under it, and both sides say so (types)', () => {
    const { ben, find } = withSection()
    const id = ben.person.placeSticky({ x: 0, y: 0 })
    ben.person.stamp({ x: 50, y: 50, name: 'Star' })
    const [stamp] = find('STAMP')
    const [sticky] = find('STICKY')
    expect([stamp?.name, stamp?.stuckTo?.id]).toEqual(['Star', id])
    expect(sticky?.stuckNodes).toEqual([stamp])
    ben.person.stamp({ x: 5000, y: 50 })
    expect(find('STAMP')[1]?.stuckTo).toBeNull()
  })

  test('F21 it moves along when its host is moved, by hand or by a plugin (types)', () => {
    const { ben, section, find } = withSection()
    const id = ben.person.placeSticky({ x: 0, y: 0 })
    ben.person.stamp({ x: 0, y: 0 })
    const [stamp] = find('STAMP')
    const [sticky] = find('STICKY')
    ben.person.drag([id], { dx: 30, dy: 0 })
    expect(stamp?.absoluteBoundingBox?.x).toBe(10)
    if (sticky) sticky.x += 100
    expect(stamp?.absoluteBoundingBox?.x).toBe(110)
    ben.person.dragTo(id, { x: 1300, y: 1300 })
    section.x += 7
    const middle = (stamp?.absoluteBoundingBox?.x ?? 0) + 20
    expect(middle).toBe(1307)
  })

  test.each(['section', 'page'] as const)(
    'F21 a stamp in a section is a child of its %s (unknown)',
    (stampParent) => {
      const { ben, figma, section, find } = withSection({ stampParent })
      ben.person.placeSticky({ x: 1200, y: 1200 })
      ben.person.stamp({ x: 1200, y: 1200 })
      expect(find('STAMP')[0]?.parent).toBe(stampParent === 'section' ? section : figma.currentPage)
      ben.person.drag([section.id], { dx: 100, dy: 0 })
      section.y += 10
      expect(find('STAMP')[0]?.absoluteBoundingBox).toMatchObject({ x: 1280, y: 1190 })
    },
  )

  test('F21 deleting its host lets it go', () => {
    const { ben, find } = withSection()
    const id = ben.person.placeSticky({ x: 0, y: 0 })
    ben.person.stamp({ x: 0, y: 0 })
    ben.person.remove([id])
    expect(find('STAMP')[0]?.stuckTo).toBeNull()
  })

  test('F21 its author is asked for, needs a permission, and may be nobody (types)', async () => {
    const { ben, find } = withSection()
    ben.person.stamp({ x: 0, y: 0 })
    expect(await find('STAMP')[0]?.getAuthorAsync()).toEqual({
      id: 'ben',
      name: 'Ben',
      photoUrl: null,
    })
    const old = withSection({ stampAuthors: 'null' })
    old.ben.person.stamp({ x: 0, y: 0 })
    expect(await old.find('STAMP')[0]?.getAuthorAsync()).toBeNull()
    const poor = withSection({}, { ...fullManifest, permissions: [] })
    poor.ben.person.stamp({ x: 0, y: 0 })
    await expect(poor.find('STAMP')[0]?.getAuthorAsync()).rejects.toThrow(
      '"fileusers" permission not specified in manifest.json',
    )
  })

  test('F21 a person who is not logged in is Anonymous and has no id (types)', async () => {
    const { host, find } = withSection()
    const guest = host.client({ id: 'guest-1', name: 'Anonymous' })
    guest.person.stamp({ x: 0, y: 0 })
    guest.person.placeSticky({ x: 500, y: 0 })
    expect(await find('STAMP')[0]?.getAuthorAsync()).toMatchObject({ id: null, name: 'Anonymous' })
    expect(find('STICKY')[0]?.authorName).toBe('Anonymous')
  })
})

describe('F22', () => {
  test('F22 what a person drops on a section is its child; what a plugin puts there is not (Figma’s skill)', () => {
    const { ben, figma, section, find } = withSection()
    ben.person.placeSticky({ x: 1200, y: 1200 })
    const [sticky] = find('STICKY')
    expect(sticky?.parent).toBe(section)
    expect([sticky?.x, sticky?.y]).toEqual([80, 80])
    const made = figma.createSticky()
    made.x = 1080
    made.y = 1080
    expect(made.parent).toBe(figma.currentPage)
  })

  test('F22 the innermost section takes it, and dragging out gives it back to the page', () => {
    const { ben, figma, section, find } = withSection()
    const inner = figma.createSection()
    section.appendChild(inner)
    inner.resizeWithoutConstraints(300, 300)
    const id = ben.person.placeSticky({ x: 1150, y: 1150 })
    expect(find('STICKY')[0]?.parent).toBe(inner)
    ben.person.dragTo(id, { x: 5000, y: 0 })
    expect(find('STICKY')[0]?.parent).toBe(figma.currentPage)
  })

  test.each([false, true])(
    'F22 a locked section takes drops in: %s (a shipped widget)',
    (adopts) => {
      const { ben, figma, section, find } = withSection({ lockedSectionsAdopt: adopts })
      section.locked = true
      ben.person.placeSticky({ x: 1200, y: 1200 })
      expect(find('STICKY')[0]?.parent).toBe(adopts ? section : figma.currentPage)
    },
  )

  test('F22 moving a section moves what is in it; deleting it by hand takes it along', () => {
    const { ben, section, find } = withSection()
    ben.person.placeSticky({ x: 1200, y: 1200 })
    ben.person.drag([section.id], { dx: 100, dy: 0 })
    expect(find('STICKY')[0]?.absoluteBoundingBox?.x).toBe(1180)
    ben.person.remove([section.id])
    expect(find('STICKY')).toEqual([])
  })

  test('F22 hidden contents are still there (types)', () => {
    const { ben, section, find } = withSection()
    ben.person.placeSticky({ x: 1200, y: 1200 })
    section.sectionContentsHidden = true
    expect(find('STICKY')[0]?.visible).toBe(true)
  })
})

describe('F26 F28', () => {
  test('F26 users need permissions: the getters throw without (reports of live runs)', () => {
    const { figma } = openPlugin({}, { ...fullManifest, permissions: [] })
    expect(() => figma.currentUser).toThrow(
      new Error('"currentuser" permission not specified in manifest.json'),
    )
    expect(() => figma.activeUsers).toThrow('"activeusers" permission')
  })

  test('F26 the first active user is one’s own; tabs have sessions of their own (types)', () => {
    const { figma, host, ben } = openPlugin()
    host.client('ben')
    expect(figma.currentUser).toMatchObject({ id: 'ana', name: 'Ana', photoUrl: null })
    expect(figma.activeUsers.map((user) => user.name)).toEqual(['Ana', 'Ben', 'Ben'])
    expect(new Set(figma.activeUsers.map((user) => user.sessionId)).size).toBe(3)
    ben.leave()
    expect(figma.activeUsers).toHaveLength(2)
  })

  test('F28 a view seat cannot run plugins, nor touch the board (documentation)', () => {
    const host = createFigjamHost()
    const eve = host.client({ id: 'eve', name: 'Eve', role: 'viewer' })
    expect(() => host.run(eve, { manifest: fullManifest })).toThrow('view seat')
    expect(() => eve.person.placeSticky({ x: 0, y: 0 })).toThrow()
  })

  test('F27 a plugin for other editors does not start', () => {
    const host = createFigjamHost()
    const manifest = { ...fullManifest, editorType: ['figma'] }
    expect(() => host.run(host.client('ana'), { manifest })).toThrow('not for FigJam')
  })
})
