import { describe, expect, test } from 'vitest'
import { ideas } from '../../../shared/workshop/stations/ideas.ts'
import { laid, OnBoard } from '../on-board.ts'
import { after, creepy, factsOf, map, move, numbered, plan, words } from './ideas-room.ts'

describe('ideas', () => {
  test('go by what their note says now, else by its last words', () => {
    const { board, settings } = numbered()
    const [first] = board.notes
    if (!first) throw new Error('no note')
    board.notes[0] = { ...first, text: 'Re-order shelf by season' }
    expect(factsOf(board, settings).ideas[0]?.name).toBe('Re-order shelf by season')
    // Pressing again keeps them.
    const later = after(settings, plan(board, 'number-ideas', {}, settings))
    board.notes.shift()
    expect(factsOf(board, later).ideas[0]).toMatchObject({
      name: 'Re-order shelf by season',
      notes: [],
    })
  })

  test('say nothing while their chips lie in the trays', () => {
    const { board, settings } = numbered()
    const facts = factsOf(board, settings)
    expect(facts.placed).toBe(0)
    expect(facts.ideas[0]).toMatchObject({
      effort: null,
      impact: null,
      creepy: null,
      quadrant: null,
      drop: false,
    })
  })

  test('are read from where people move the chips: effort to the right, impact upwards', () => {
    const { board, settings } = numbered()
    move(board, 'map', 1, board.find(map), 0.2, 0.1)
    move(board, 'map', 2, board.find(map), 0.9, 0.3)
    move(board, 'map', 3, board.find(map), 0.52, 0.8)
    move(board, 'scale', 1, creepy(board, 2))
    const facts = factsOf(board, settings)
    expect(facts.placed).toBe(3)
    expect(facts.ideas).toMatchObject([
      { number: 1, effort: 0.2, impact: 0.9, creepy: 2, quadrant: 'start', onTheLine: false },
      { number: 2, effort: 0.9, impact: 0.7, creepy: null, quadrant: 'bets' },
      { number: 3, effort: 0.52, impact: 0.2, quadrant: 'twice', onTheLine: true },
    ])
    expect(facts.quadrants.map(({ name, numbers }) => [name, numbers])).toEqual([
      ['Start here', [1]],
      ['Big bets', [2]],
      ['Fill-ins', []],
      ['Think twice', [3]],
    ])
    expect(ideas.hands?.(facts)).toEqual({
      ideas: [
        expect.objectContaining({
          key: 'idea-1',
          effort: 0.2,
          impact: 0.9,
          creepy: 2,
          drop: false,
        }),
        expect.objectContaining({ key: 'idea-2' }),
        expect.objectContaining({ key: 'idea-3' }),
      ],
    })
  })

  test('come by impact, then by little effort; what is not placed last', () => {
    const { board, settings } = numbered()
    move(board, 'map', 3, board.find(map), 0.3, 0.4)
    move(board, 'map', 2, board.find(map), 0.1, 0.4)
    expect(factsOf(board, settings).ideas.map(({ number }) => number)).toEqual([2, 3, 1])
  })

  test('of little effort and much creepiness are to be dropped; of much effort pointed out', () => {
    const { board, settings } = numbered()
    move(board, 'map', 1, board.find(map), 0.49, 0.1)
    move(board, 'map', 2, board.find(map), 0.5, 0.1)
    move(board, 'map', 3, board.find(map), 0.1, 0.1)
    move(board, 'scale', 1, creepy(board, 4))
    move(board, 'scale', 2, creepy(board, 5))
    move(board, 'scale', 3, creepy(board, 3))
    const verdicts = factsOf(board, settings).ideas.map(({ number, drop, doubtful }) => [
      number,
      drop,
      doubtful,
    ])
    expect(verdicts).toEqual([
      [3, false, false],
      [1, true, false],
      [2, false, true],
    ])
  })

  test('in two boxes of the scale at once are not scaled, and the board tells of it', () => {
    const { board, settings } = numbered()
    move(board, 'scale', 1, creepy(board, 5))
    const chip = board.find({ kind: 'chip', key: 'scale', card: 'idea-1' })
    const { box: other } = creepy(board, 1)
    const copy = {
      ...chip,
      id: 'copy',
      box: { ...chip.box, left: other.left + 50, top: other.top + 150 },
    }
    board.items = [...board.items, copy]
    expect(factsOf(board, settings).ideas[0]?.creepy).toBeNull()
    expect(board.context(words).board.conflicts).toMatchObject([
      { row: 'creepy', option: 'idea-1' },
    ])
  })

  test('are none where what is kept cannot be read', () => {
    const settings = {
      'idea/1': '{',
      'idea/2': '{"note":1}',
      'idea/x': JSON.stringify({ note: 'n0', words: '', joined: [] }),
      minutes: '3',
    }
    expect(factsOf(laid('ideas'), settings).ideas).toEqual([])
    expect(factsOf(new OnBoard([]), numbered().settings).ideas).toHaveLength(3)
  })
})

test('the result names each quarter and what to drop; nothing is written twice or over nothing', () => {
  const { board, settings } = numbered()
  const { id } = board.find({ kind: 'words', key: 'result' })
  expect(plan(board, 'write-result', {}, settings)).toEqual({ create: [], change: [] })
  move(board, 'map', 1, board.find(map), 0.1, 0.1)
  move(board, 'map', 2, board.find(map), 0.1, 0.8)
  move(board, 'scale', 2, creepy(board, 5))
  const { change } = plan(board, 'write-result', {}, settings)
  const text = 'Start here: 1\nFill-ins: 2\nDrop: 2'
  expect(change).toEqual([{ id, text, textSize: 64 }])
  board.type({ kind: 'words', key: 'result' }, text)
  expect(plan(board, 'write-result', {}, settings).change).toEqual([])
})
