import { describe, expect, test } from 'vitest'
import { overlaps } from '../../../shared/geometry/rect.ts'
import type { SceneItem } from '../../../shared/scene/scene.ts'
import { textInset } from '../../../shared/scene/text-inset.ts'
import { nothingCarried } from '../../../shared/workshop/carried.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { textHeight, wrapped } from '../../scene/metrics.ts'
import { scenes } from '../../scene/scenes.ts'
import { stretched, withTexts } from '../../scene/stretched.ts'
import { laid, OnBoard } from '../on-board.ts'
import { factsOf, plan } from './recipe-room.ts'

describe('ingredient chips', () => {
  const chipsOf = (created: readonly SceneItem[]) => created.filter(({ is }) => is === 'chip')

  /** The board after the plan was carried out. */
  function carriedOut(board: OnBoard, made: readonly SceneItem[]): OnBoard {
    const area = board.find({ kind: 'station' })
    const [drawn] = scenes()['recipe-cards']?.items ?? []
    if (!drawn) throw new Error('no area')
    const more = new OnBoard([drawn, ...made]).items.slice(1)
    board.items = [
      area,
      ...board.items.slice(1),
      ...more.map((item) => ({
        ...item,
        id: `+${item.id}`,
        tag: { ...item.tag, id: `+${item.id}` },
      })),
    ]
    return board
  }

  test('come in a row for each class below the cards, with the goals of the room, and the area grows', () => {
    const board = laid('recipe-cards')
    const goals = [{ name: 'Readers stay', side: 'outcome' as const }]
    const { create, size, change } = plan(board, 'add-chips', { ...nothingCarried, goals })
    expect(change).toEqual([])
    const chips = chipsOf(create)
    const texts = chips.map(({ text }) => text?.words)
    expect(texts).toEqual(expect.arrayContaining(['Readers stay', 'looking around', 'alert bar']))
    expect(texts.filter((text) => text === '')).toHaveLength(6)
    const bottom = Math.max(...create.map(({ box }) => box.top + box.height))
    expect(Math.min(...create.map(({ box }) => box.top))).toBeGreaterThan(4240)
    expect(size?.width).toBe(8700)
    expect(size?.height).toBeGreaterThanOrEqual(bottom + 80)
    // No two classes look alike, even without colours.
    const looks = new Map(
      chips.map(({ tag, round, border, fill }) => [
        tag?.key.split('-')[0],
        JSON.stringify([round, border?.dashed, fill === '#1E1E1E', fill === '#FFFFFF']),
      ]),
    )
    expect(new Set(looks.values()).size).toBe(looks.size)
    expect(looks.size).toBe(6)
  })

  test.each([
    ['in English', deckEn],
    ['a third longer', withTexts(deckEn, stretched)],
  ])('show all their words %s', (_, deck) => {
    const board = laid('recipe-cards')
    const { create } = plan(board, 'add-chips', nothingCarried, deck.stations['recipe-cards'])
    const wrong = create.filter((item) => {
      if (!item.text) return false
      const { x, y } = textInset(item)
      const lines = wrapped(item.text.words, item.box.width - 2 * x, item.text)
      const tall = textHeight(lines.length, item.text.size) + 2 * y > item.box.height
      return tall || lines.join(' ') !== item.text.words
    })
    expect(wrong.map(({ text }) => text?.words)).toEqual([])
  })

  test('are put there once; a blank that was written on is replaced', () => {
    const board = laid('recipe-cards')
    carriedOut(board, plan(board, 'add-chips').create)
    expect(plan(board, 'add-chips')).toEqual({ create: [], change: [] })
    board.items = board.items.map((item) =>
      item.tag.key.startsWith('blank-') ? { ...item, text: item.id } : item,
    )
    expect(chipsOf(plan(board, 'add-chips').create).map(({ text }) => text?.words)).toEqual(
      Array.from({ length: 6 }, () => ''),
    )
  })

  test('leave room for new cards, which find theirs below them', () => {
    const board = laid('recipe-cards')
    carriedOut(board, plan(board, 'add-chips').create)
    const chips = board.items.filter(({ tag }) => tag.kind === 'chip')
    const { left, top } = board.find({ kind: 'station' }).box
    const added = plan(board, 'add-cards').create.filter(({ is }) => is === 'card')
    const covered = added.filter((card) =>
      chips.some(({ box }) =>
        overlaps({ ...box, left: box.left - left, top: box.top - top }, card.box),
      ),
    )
    expect(covered).toEqual([])
  })

  test('copied into a field are its words', () => {
    const board = laid('recipe-cards')
    carriedOut(board, plan(board, 'add-chips').create)
    const chip = board.items.find(({ text }) => text === 'looking around')
    const { box } = board.find({ card: 'recipe-5', key: 'when' })
    if (!chip) throw new Error('no chip')
    board.items = [
      ...board.items,
      { ...chip, id: 'copy', box: { ...chip.box, left: box.left, top: box.top } },
    ]
    const recipe = factsOf(board).recipes.find(({ key }) => key === 'recipe-5')
    expect(recipe?.fields.when).toBe('looking around')
    expect(recipe?.begun).toBe(true)
  })
})
