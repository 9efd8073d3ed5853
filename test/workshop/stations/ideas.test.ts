import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LaidItem } from '../../../shared/board/snapshot.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import type { Settings } from '../../../shared/workshop/settings.ts'
import { ideas } from '../../../shared/workshop/stations/ideas.ts'
import { numberNotes } from '../../../shared/workshop/stations/ideas-numbers.ts'
import { laid, OnBoard } from '../on-board.ts'

const words = deckEn.stations.ideas
const box = { kind: 'choice', row: 'ideas' } as const
const map = { kind: 'plane' } as const

const factsOf = (board: OnBoard, settings: Settings = {}) =>
  ideas.facts({ ...board.context(words), settings })

function plan(
  board: OnBoard,
  action: string,
  input: { readonly [key: string]: string } = {},
  settings: Settings = {},
) {
  const act = ideas.actions?.[action]
  if (!act) throw new Error(`no action ${action}`)
  return act({
    ...board.context(words),
    settings,
    common: deckEn.common,
    input,
    items: board.items,
  })
}

/** Settings after a plan. */
const after = (settings: Settings, made: ReturnType<typeof plan>): Settings =>
  Object.fromEntries(
    Object.entries({ ...settings, ...made.settings }).flatMap(([key, text]) =>
      text === null ? [] : [[key, text]],
    ),
  )

/** Moves a person's chip so that its middle lies at that share of an item's box, from the left and from above. */
function move(
  board: OnBoard,
  stack: 'map' | 'scale',
  number: number,
  onto: LaidItem,
  x = 0.5,
  y = 0.5,
): void {
  const { id } = board.find({ kind: 'chip', key: stack, card: `idea-${number}` })
  board.items = board.items.map((item) =>
    item.id === id
      ? {
          ...item,
          box: {
            ...item.box,
            left: onto.box.left + x * onto.box.width - item.box.width / 2,
            top: onto.box.top + y * onto.box.height - item.box.height / 2,
          },
        }
      : item,
  )
}

const creepy = (board: OnBoard, value: number): LaidItem =>
  board.find({ kind: 'choice', row: 'creepy', key: String(value) })

/** Three ideas with numbers; `n0` is idea 1. */
function numbered() {
  const board = laid('ideas')
    .put(box, 'Re-order shelf by last purchase')
    .put(box, 'Guess the birthday')
    .put(box, 'Pause instead of leaving')
  const settings = after({}, plan(board, 'number-ideas', { n0: '', n1: '', n2: '' }))
  return { board, settings }
}

describe('numbers', () => {
  test('are given in the order of making to the notes that were chosen, and kept with the board', () => {
    const board = laid('ideas').put(box, 'First').put(box, 'Second').put(box, 'Third')
    const made = plan(board, 'number-ideas', { n2: '', n0: '' })
    const [first] = board.notes
    const { left, top } = board.find({ kind: 'station' }).box
    expect(made.create).toMatchObject([
      { is: 'chip', text: { words: '1' }, tag: { kind: 'words', card: 'idea-1' } },
      { is: 'chip', text: { words: '2' }, tag: { kind: 'words', card: 'idea-2' } },
    ])
    // At the upper right corner of the note, clear of its words.
    expect(made.create[0]?.box).toEqual({
      left: (first?.box.left ?? 0) + 170 - left,
      top: (first?.box.top ?? 0) - 50 - top,
      width: 100,
      height: 80,
    })
    expect({ ...made, create: [] }).toEqual({
      create: [],
      change: [],
      settings: {
        'idea/1': JSON.stringify({ note: 'n0', words: 'First', joined: [] }),
        'idea/2': JSON.stringify({ note: 'n2', words: 'Third', joined: [] }),
      },
    })
    expect(factsOf(board, after({}, made)).notes.map(({ number }) => number)).toEqual([1, null, 2])
  })

  test('stay whose they are; a free one is given first', () => {
    const { board, settings } = numbered()
    board.put(box, 'Fourth').put(box, 'Fifth')
    const { 'idea/2': _, ...freed } = settings
    const now = after(freed, plan(board, 'number-ideas', { n3: '', n4: '' }, freed))
    const names = factsOf(board, now).ideas.map(({ number, name }) => [number, name])
    expect(names).toEqual([
      [1, 'Re-order shelf by last purchase'],
      [2, 'Fourth'],
      [3, 'Pause instead of leaving'],
      [4, 'Fifth'],
    ])
  })

  test('notes that say the same are proposed as one, joined on request, and keep no number of their own', () => {
    const board = laid('ideas')
      .put(box, 'Re-order shelf by last purchase')
      .put(box, 'AI everything')
      .put(box, 'Reorder shelf with last purchases')
    expect(factsOf(board).notes.map(({ like }) => like)).toEqual([null, null, 'n0'])
    const settings = after({}, plan(board, 'number-ideas', { n0: '', n1: '', n2: 'n0' }))
    expect(factsOf(board, settings)).toMatchObject({
      notes: [
        { number: 1, like: null },
        { number: 2, like: null },
        { number: 1, like: null },
      ],
      ideas: [
        { number: 1, notes: ['n0', 'n2'] },
        { number: 2, notes: ['n1'] },
      ],
    })
    // A note can also be joined to an idea that has its number already.
    board.put(box, 'Intelligence everywhere')
    const later = after(settings, plan(board, 'number-ideas', { n3: 'n2' }, settings))
    expect(factsOf(board, later).ideas[0]?.notes).toEqual(['n0', 'n2', 'n3'])
  })

  test('a note joined to one without a number gets its own, and to itself too', () => {
    const board = laid('ideas').put(box, 'First').put(box, 'Second')
    const facts = factsOf(board)
    expect([...numberNotes(facts, { n1: 'n0' })]).toEqual([['n1', { number: 1, given: 'now' }]])
    expect([...numberNotes(facts, { n0: 'n0' })]).toEqual([['n0', { number: 1, given: 'now' }]])
    expect(numberNotes(facts, { gone: '', toString: '' }).size).toBe(0)
  })

  test('no two ideas share one, whatever was chosen', () => {
    const board = laid('ideas')
    for (let index = 0; index < 8; index++) board.put(box, `Idea ${index}`)
    const id = fc.constantFrom(...board.notes.map((note) => note.id), '', 'gone')
    fc.assert(
      fc.property(fc.dictionary(id, id), fc.dictionary(id, id), (first, second) => {
        const once = after({}, plan(board, 'number-ideas', first))
        const twice = after(once, plan(board, 'number-ideas', second, once))
        const facts = factsOf(board, twice)
        const owners = facts.ideas.flatMap(({ notes }) => notes)
        expect(new Set(owners).size).toBe(owners.length)
        const kept = new Map(factsOf(board, once).notes.map((note) => [note.id, note.number]))
        for (const note of facts.notes) {
          const before = kept.get(note.id) ?? null
          if (before !== null) expect(note.number).toBe(before)
        }
      }),
    )
  })

  test('beyond the twelfth get chips of their own below everything, and the area grows once', () => {
    const board = laid('ideas')
    for (let index = 0; index < 14; index++) board.put(box, `Idea ${'x'.repeat(index + 1)}`)
    const input = Object.fromEntries(board.notes.map(({ id }) => [id, '']))
    const { create: all, size } = plan(board, 'number-ideas', input)
    const create = all.filter(({ tag }) => tag?.kind === 'chip')
    expect(create.map(({ is, tag, text }) => [is, tag?.key, tag?.card, text?.words])).toEqual([
      ['chip', 'map', 'idea-13', '13'],
      ['chip', 'scale', 'idea-13', '13'],
      ['chip', 'map', 'idea-14', '14'],
      ['chip', 'scale', 'idea-14', '14'],
    ])
    expect(Math.min(...create.map((item) => item.box.top))).toBeGreaterThan(3580)
    expect(size).toEqual({ width: 5160, height: 3620 + 110 + 120 })
  })

  test('are taken back with what stands of them at the notes, and the chips stay', () => {
    const board = laid('ideas').put(box, 'First').put(box, 'Second')
    const made = plan(board, 'number-ideas', { n0: '', n1: '' })
    const settings = after({}, made)
    const [area] = laid('ideas').items
    const corner = (id: string, card: string, key: string): LaidItem => {
      if (!area) throw new Error('no area')
      return { ...area, id, tag: { ...area.tag, id, kind: 'words', card, key } }
    }
    board.items = [...board.items, corner('c1', 'idea-1', 'on-n0'), corner('c2', 'idea-2', 'on-n1')]
    // What stands there is not made twice.
    expect(plan(board, 'number-ideas', {}, settings).create).toEqual([])
    const freed = plan(board, 'free-numbers', { 2: '' }, settings)
    expect(freed).toEqual({ create: [], change: [], remove: ['c2'], settings: { 'idea/2': null } })
    expect(factsOf(board, after(settings, freed)).ideas.map(({ number }) => number)).toEqual([1])
  })

  test('a chip that somebody deleted comes back where it lay at first', () => {
    const board = laid('ideas').put(box, 'First')
    const home = board.find({ kind: 'chip', key: 'map', card: 'idea-1' })
    board.remove({ kind: 'chip', key: 'map', card: 'idea-1' })
    const { create: all, size } = plan(board, 'number-ideas', { n0: '' })
    const create = all.filter(({ tag }) => tag?.kind === 'chip')
    expect(create).toHaveLength(1)
    expect(create[0]).toMatchObject({ is: 'chip', tag: { key: 'map', card: 'idea-1' } })
    expect(create[0]?.box.left).toBe(home.box.left - board.find({ kind: 'station' }).box.left)
    expect(size).toBeUndefined()
  })
})

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
