import { describe, expect, test } from 'vitest'
import { hash } from '../../shared/board/hash.ts'
import { interpret } from '../../shared/votes/interpret.ts'
import { aBoard, aContext, aNote, anItem, aPerson, aRound } from './boards.ts'

const area = anItem('area', 'station', [0, 0, 1000, 1000])
const voteBox = anItem('box', 'vote', [0, 0, 200, 200], { card: 'ease', key: 'votes' })
const card = anItem('card', 'card', [0, 0, 400, 400], { card: 'ease', text: 'Ease' })
const kindsOf = (board: ReturnType<typeof aBoard>, context = aContext()) =>
  Object.fromEntries(interpret(board, context).readings.map(({ note, kind }) => [note.id, kind]))

describe('rule 1: notes', () => {
  test('emoji are notes only while a round says so', () => {
    const board = aBoard([area, voteBox], [aNote('e', 50, 50, { kind: 'emoji' })])
    expect(kindsOf(board)).toEqual({})
    expect(kindsOf(board, aContext({ rounds: [aRound({ emoji: true })] }))).toEqual({ e: 'mark' })
    const elsewhere = aRound({ id: 'r2', station: 's2', emoji: false })
    const closed = aRound({ emoji: true, state: 'closed' })
    expect(kindsOf(board, aContext({ rounds: [closed, elsewhere] }))).toEqual({})
  })
})

describe('rule 3: zones', () => {
  test('the innermost zone gives the meaning, whoever is whose parent', () => {
    const tray = anItem('tray', 'tray', [0, 0, 500, 500])
    const inner = anItem('inner', 'choice', [40, 40, 20, 20])
    const board = aBoard([area, tray, voteBox, inner], [aNote('a', 50, 50), aNote('b', 100, 100)])
    expect(kindsOf(board)).toEqual({ a: 'choice', b: 'mark' })
  })
  test('a zone without area or place holds nothing', () => {
    const flat = anItem('flat', 'vote', [0, 0, 100, 0])
    const lost = anItem('lost', 'vote', [0, Number.NaN, 100, 100])
    expect(kindsOf(aBoard([area, flat, lost], [aNote('a', 50, 0)]))).toEqual({ a: 'stray' })
  })
})

describe('rule 4: readings', () => {
  const field = anItem('field', 'field', [220, 0, 100, 100], { card: 'ease', key: 'who' })
  const plane = anItem('plane', 'plane', [400, 400, 100, 100])

  test('a sticky in a field is words, unless its words are a weight: then it is a vote for the card', () => {
    const notes = [
      aNote('words', 250, 50, { text: 'members' }),
      aNote('empty', 250, 50),
      aNote('two', 250, 50, { text: '2' }),
      aNote('called', 250, 50, { text: '@Nadia 2' }),
      aNote('stamp', 250, 50, { kind: 'stamp' }),
    ]
    const context = aContext({ roster: [aPerson('p1', 'Nadia')] })
    expect(kindsOf(aBoard([area, voteBox, field], notes), context)).toEqual({
      words: 'text',
      empty: 'mark',
      two: 'mark',
      called: 'mark',
      stamp: 'mark',
    })
    expect(kindsOf(aBoard([area, field], notes.slice(1, 2)))).toEqual({ empty: 'stray' })
  })

  test('a stamp goes by what it sticks to', () => {
    const chip = anItem('chip', 'chip', [600, 600, 20, 20], { card: 'ease' })
    const copiedChip = anItem('chip2', 'chip', [600, 700, 20, 20], { card: 'ease', copyOf: 'chip' })
    const copiedCard = anItem('card2', 'card', [700, 0, 90, 90], { card: 'ease', copyOf: 'card' })
    const lonely = anItem('lonely', 'card', [800, 0, 90, 90], { card: 'no-box' })
    const stamp = (id: string, stuckTo: string | null, x = 900, y = 900) =>
      aNote(id, x, y, { kind: 'stamp', stuckTo })
    const board = aBoard(
      [area, card, voteBox, field, chip, copiedChip, copiedCard, lonely],
      [
        stamp('on-card', 'card'),
        stamp('on-box', 'box'),
        stamp('on-field', 'field'),
        stamp('on-chip', 'chip'),
        stamp('on-copied-chip', 'chip2'),
        stamp('on-copy', 'card2'),
        stamp('on-note', 'sticky'),
        stamp('on-lonely', 'lonely'),
        stamp('on-area', 'area', 50, 150),
        stamp('on-nothing', 'gone', 50, 150),
        aNote('sticky', 900, 900),
      ],
    )
    expect(kindsOf(board)).toEqual({
      'on-card': 'mark',
      'on-box': 'mark',
      'on-field': 'mark',
      'on-chip': 'mark',
      'on-copied-chip': 'mark',
      'on-copy': 'copy',
      'on-note': 'reaction',
      'on-lonely': 'stray',
      'on-area': 'mark',
      'on-nothing': 'mark',
      sticky: 'stray',
    })
  })

  test('on a card with several vote boxes a stamp votes in the one it sticks to, else in the first', () => {
    const second = anItem('a-box', 'vote', [500, 0, 0, 0], { card: 'ease', ord: 5 })
    const board = aBoard(
      [card, second, voteBox],
      [
        aNote('second', 0, 0, { kind: 'stamp', stuckTo: 'a-box' }),
        aNote('first', 0, 0, { kind: 'stamp', stuckTo: 'card' }),
      ],
    )
    expect(interpret(board, aContext()).marks.map(({ zone }) => zone.id)).toEqual(['a-box', 'box'])
  })

  test('what has no place is unplaced, what is outside of everything elsewhere', () => {
    const board = aBoard(
      [area],
      [aNote('lost', Number.NaN, 0), aNote('far', 5000, 5000), aNote('near', 5, 5)],
    )
    expect(kindsOf(board)).toEqual({ lost: 'unplaced', far: 'elsewhere', near: 'stray' })
  })

  test('an option lies in the innermost plane or choice, but not in one on its own card', () => {
    const chip = (id: string, x: number, y: number, copyOf = id) =>
      anItem(id, 'chip', [x - 5, y - 5, 10, 10], { card: 'idea', copyOf })
    const own = anItem('own', 'plane', [420, 420, 20, 20], { card: 'idea' })
    const vote = anItem('v', 'vote', [420, 420, 15, 15])
    const board = aBoard(
      [area, plane, own, vote, chip('c1', 425, 425), chip('c2', 450, 460, 'c1')],
      [],
    )
    const { positions, copies } = interpret(board, aContext())
    // (0.25 + 0.5) / 2 and (0.75 + 0.4) / 2, in thousandths.
    expect(positions).toEqual([
      { station: 's1', plane: 'plane', option: 'idea', u: 375, v: 575, onTheLine: false },
    ])
    expect(copies).toEqual([])
  })

  test('an option in two boxes of one question is a conflict, the room in two boxes is not', () => {
    const now = anItem('now', 'choice', [0, 500, 100, 100], { key: 'now', row: 'phase' })
    const next = anItem('next', 'choice', [200, 500, 100, 100], { key: 'next', row: 'phase' })
    const chip = (id: string, left: number) =>
      anItem(id, 'chip', [left, 540, 10, 10], { card: 'idea' })
    const notes = [aNote('n1', 50, 550), aNote('n2', 250, 550)]
    const board = aBoard([now, next, chip('c1', 50), chip('c2', 250)], notes)
    expect(interpret(board, aContext()).conflicts).toEqual([
      { station: 's1', card: null, row: 'phase', option: 'idea', keys: ['next', 'now'] },
    ])
    const ofCard = [now, next].map((item) => ({ ...item, tag: { ...item.tag, card: 'crm' } }))
    expect(interpret(aBoard(ofCard, notes), aContext()).conflicts).toEqual([
      { station: 's1', card: 'crm', row: 'phase', option: null, keys: ['next', 'now'] },
    ])
  })
})

describe('fields', () => {
  const field = anItem('f', 'field', [0, 0, 600, 600], {
    key: 'who',
    text: 'prompt',
    laid: hash('prompt'),
  })
  const valueOf = (items = [field], notes: ReturnType<typeof aNote>[] = []) =>
    interpret(aBoard(items, notes), aContext()).fields[0]

  test('are read in rows, each from the left', () => {
    const at = (id: string, x: number, y: number) => aNote(id, x, y, { text: `w${id}` })
    // Notes are 16 high: less than 8 below the row's first point is still in the row.
    expect(
      valueOf([field], [at('c', 300, 107), at('a', 400, 100), at('d', 10, 108), at('b', 100, 104)])
        ?.text,
    ).toBe('wb\nwc\nwa\nwd')
  })
  test('are what was typed where there are no notes, never what we wrote', () => {
    expect(valueOf()).toMatchObject({ text: '', from: 'nothing' })
    expect(valueOf([{ ...field, text: 'members' }])).toMatchObject({
      text: 'members',
      from: 'typed',
    })
    expect(
      valueOf([{ ...field, text: 'members' }], [aNote('n', 50, 50, { text: 'all' })]),
    ).toMatchObject({
      text: 'all',
      from: 'notes',
    })
  })
  test('take the words of chips', () => {
    const chip = anItem('chip', 'chip', [10, 10, 20, 20], { text: 'purchase history' })
    expect(valueOf([field, chip])?.text).toBe('purchase history')
  })
})
