import { describe, expect, it } from 'vitest'

import * as keys from './keys.ts'
import { openBoard } from './open-board.ts'

const absent = (object: object, names: readonly string[]): string[] =>
  names.filter((name) => !(name in object))

const optional = new Set<string>(keys.optionalKeys)
const required = (names: readonly string[]): string[] => names.filter((name) => !optional.has(name))

describe('the members of the emulated objects', () => {
  it('are those of the published types; keys.ts does not compile otherwise', async () => {
    const { board, frame } = openBoard()
    expect(absent(board, [...keys.boardKeys, ...keys.missingBoardKeys])).toEqual([])
    expect(absent(board.ui, keys.uiKeys)).toEqual([])
    const sticky = await board.createStickyNote()
    const text = await board.createText({ content: 'a' })
    const shape = await board.createShape()
    expect(absent(sticky, required(keys.stickyKeys))).toEqual([])
    expect(absent(text, required(keys.textKeys))).toEqual([])
    expect(absent(shape, required(keys.shapeKeys))).toEqual([])
    expect(absent(await frame(), required(keys.frameKeys))).toEqual([])
    expect(absent(await board.group({ items: [text, shape] }), keys.groupKeys)).toEqual([])
    expect(absent(await board.createTag({ title: 'a' }), keys.tagKeys)).toEqual([])
    expect(Object.values(keys.complete).every(Boolean)).toBe(true)
  })

  it('say so where they are not emulated', async () => {
    const { board } = openBoard()
    const shape = await board.createShape()
    await expect(board.createCard()).rejects.toThrow('miro.board.createCard exists in Miro but is')
    await expect(board.getIdToken()).rejects.toThrow('not emulated')
    await expect(shape.getConnectors()).rejects.toThrow('miro.item.getConnectors')
    await expect(board.ui.on('drop', () => {})).rejects.toThrow("board.ui.on('drop')")
    expect(() => board.experimental.getVotingResults()).toThrow(
      'miro.board.experimental.getVotingResults exists in Miro but is not emulated',
    )
    expect(() => board.collaboration.getSessions()).toThrow('not emulated')
  })

  it('let unknown events register silently, as the untyped runtime does (types)', async () => {
    const { board } = openBoard()
    await expect(board.ui.on('items:update', () => {})).resolves.toBeUndefined()
  })
})
