import { describe, expect, test } from 'vitest'
import { interpret } from '../../shared/votes/interpret.ts'
import { optionsOf } from '../../shared/votes/options-of.ts'
import { tally } from '../../shared/votes/tally.ts'
import { aBoard, aContext, aDepartment, aNote, anItem, aPerson, aRound } from './boards.ts'

const area = anItem('area', 'station', [0, 0, 1000, 1000])
const voteBox = anItem('box', 'vote', [0, 0, 200, 200], { card: 'ease', key: 'votes' })
const card = anItem('card', 'card', [0, 0, 400, 400], { card: 'ease', text: 'Ease' })
const by = (id: string, name: string | null = null) => ({ author: { id, name } })
const kindsOf = (board: ReturnType<typeof aBoard>, context = aContext()) =>
  Object.fromEntries(interpret(board, context).readings.map(({ note, kind }) => [note.id, kind]))

describe('rule 6: voters', () => {
  const roster = [aPerson('p1', 'Ana', { keys: ['u1'] }), aPerson('p2', 'Nadia')]
  const markOf = (
    note: ReturnType<typeof aNote>,
    varied = {},
    others: ReturnType<typeof aNote>[] = [],
  ) => interpret(aBoard([voteBox], [note, ...others]), aContext({ roster, ...varied })).marks[0]

  test('are whom the note names, else whose the author key is', () => {
    expect(markOf(aNote('n', 5, 5, by('u1')))?.voter).toEqual({
      key: 'p1',
      name: 'Ana',
      known: 'roster',
    })
    expect(markOf(aNote('n', 5, 5, { ...by('u1'), text: '@nadia yes' }))).toMatchObject({
      voter: { key: 'p2' },
      reason: 'yes',
    })
    expect(markOf(aNote('n', 5, 5, by('u9', 'Zoe')))?.voter).toEqual({
      key: 'k:u9',
      name: 'Zoe',
      known: 'author',
    })
    expect(markOf(aNote('n', 5, 5))?.voter.known).toBe('unknown')
  })
  test('by name are the person of that name, unless the name hides two', () => {
    const names = { authors: 'name' as const }
    expect(markOf(aNote('n', 5, 5, by('x', ' ANA ')), names)?.voter.key).toBe('p1')
    expect(markOf(aNote('n', 5, 5, by('x', 'Anonymous')), names)?.voter.known).toBe('unknown')
    const other = aNote('m', 900, 900, { kind: 'stamp', ...by('y', 'Ana') })
    expect(markOf(aNote('n', 5, 5, by('x', 'Ana')), names, [other])?.voter.known).toBe('unknown')
    const same = aNote('m', 900, 900, { kind: 'stamp', ...by('x', 'Ana') })
    expect(markOf(aNote('n', 5, 5, by('x', 'Ana')), names, [same])?.voter.key).toBe('p1')
  })
  test("a facilitator's own notes count nothing, those that name somebody do", () => {
    const rounds = [aRound({ options: [{ key: 'ease', words: '', note: null }] })]
    const context = aContext({ roster, facilitators: ['u1'], rounds })
    const notes = [
      aNote('own', 5, 5, by('u1')),
      aNote('for', 5, 5, { ...by('u1'), text: '@Nadia' }),
    ]
    const [round = aRound()] = rounds
    const { marks, total } = tally(interpret(aBoard([voteBox], notes), context), round, context)
    expect(marks.map(({ note, counted }) => [note, counted])).toEqual([
      ['for', 1],
      ['own', 0],
    ])
    expect(total).toBe(1)
  })
  test('several people behind one key are unknown and have no budget', () => {
    expect(markOf(aNote('n', 5, 5, by('u1')), { notOnePerson: ['u1'] })?.voter.known).toBe(
      'unknown',
    )
  })
})

describe('rule 7: departments', () => {
  const departments = [
    aDepartment('product', { hue: 'blue' }),
    aDepartment('design', { hue: 'pink' }),
  ]
  const roster = [aPerson('p1', 'Ana', { keys: ['u1'], department: 'product' })]
  const markOf = (note: ReturnType<typeof aNote>, varied = {}) =>
    interpret(aBoard([voteBox], [note]), aContext({ roster, departments, ...varied })).marks[0]

  test("the voter's comes before the note's, and a difference is told", () => {
    const pink = aNote('n', 5, 5, { ...by('u1'), hue: 'pink' })
    expect(markOf(pink)).toMatchObject({ department: 'product', disputed: true })
    const rounds = [aRound({ departmentBy: 'note' })]
    expect(markOf(pink, { rounds })).toMatchObject({ department: 'design', disputed: true })
    expect(markOf({ ...pink, ...by('u9') })).toMatchObject({
      department: 'design',
      disputed: false,
    })
  })
  test('yellow stands for none, and so does a hue that two departments have', () => {
    const yellow = [aDepartment('marketing', { hue: 'yellow' })]
    expect(
      markOf(aNote('n', 5, 5, { hue: 'yellow' }), { departments: yellow })?.department,
    ).toBeNull()
    const twice = [...departments, aDepartment('sales', { hue: 'pink' })]
    expect(markOf(aNote('n', 5, 5, { hue: 'pink' }), { departments: twice })?.department).toBeNull()
  })
})

describe('rule 8: budgets', () => {
  const growBox = anItem('grow', 'vote', [300, 0, 200, 200], { card: 'grow', key: 'votes' })
  const options = ['ease', 'grow'].map((key) => ({ key, words: key, note: null }))
  const roster = [aPerson('p1', 'Ana', { keys: ['u1'] })]
  const count = (varied: Parameters<typeof aRound>[0], notes: ReturnType<typeof aNote>[]) => {
    const round = aRound({ options, reads: 'weight', ...varied })
    const context = aContext({ roster, rounds: [round] })
    return tally(interpret(aBoard([voteBox, growBox], notes), context), round, context)
  }
  const votes = [
    aNote('10', 5, 5, { ...by('u1'), text: '3' }),
    aNote('9', 305, 5, { ...by('u1'), text: '2' }),
  ]

  test('the notes of a roster person are taken in the order of making', () => {
    const { marks, over } = count({ votes: 3, perOption: 2 }, votes)
    expect(marks.map(({ note, weight, counted }) => [note, weight, counted])).toEqual([
      ['9', 2, 2],
      ['10', 3, 1],
    ])
    expect(over).toEqual([{ voter: 'p1', placed: 5, allowed: 3, notes: ['10'] }])
    const timed = votes.map((note) => (note.id === '10' ? { ...note, madeAt: 1 } : note))
    expect(count({ votes: 3, perOption: 2 }, timed).marks.map(({ counted }) => counted)).toEqual([
      2, 1,
    ])
  })
  test('anyone else, and all in a round that warns, count in full and are told', () => {
    const warned = count({ votes: 3, perOption: 2, over: 'warn' }, votes)
    expect(warned.total).toBe(5)
    expect(warned.over).toHaveLength(1)
    const strangers = votes.map((note) => ({ ...note, ...by('u9') }))
    expect(count({ votes: 3, perOption: 2 }, strangers)).toMatchObject({
      total: 5,
      over: [{ voter: 'k:u9' }],
    })
    const unknown = votes.map((note) => ({ ...note, author: { id: null, name: null } }))
    expect(count({}, unknown)).toMatchObject({
      total: 5,
      over: [],
      voted: [],
      unknown: ['9', '10'],
    })
  })
  test('a vote on what is no option spends nothing', () => {
    const { marks, offOption, total } = count({ options: options.slice(0, 1), votes: 1 }, votes)
    expect(offOption).toEqual(['9'])
    expect(marks.map(({ counted }) => counted)).toEqual([1])
    expect(total).toBe(1)
  })
})

describe('rule 11: rounds', () => {
  const note = aNote('n', 5, 5, by('u1'))
  test('left-out notes are earlier as long as they lie where they lay', () => {
    const left = [aRound({ left: [['n', 'box']] })]
    expect(kindsOf(aBoard([area, voteBox], [note]), aContext({ rounds: left }))).toEqual({
      n: 'earlier',
    })
    const other = anItem('other', 'vote', [0, 0, 50, 50], { card: 'grow' })
    expect(kindsOf(aBoard([area, voteBox, other], [note]), aContext({ rounds: left }))).toEqual({
      n: 'mark',
    })
  })
  test('what an earlier round left out, the open one counts again', () => {
    const rounds = [
      aRound({ left: [['n', 'box']], state: 'closed' }),
      aRound({ id: 'r2', number: 2 }),
    ]
    expect(kindsOf(aBoard([area, voteBox], [note]), aContext({ rounds }))).toEqual({ n: 'mark' })
  })
  test("only boxes with its zone key are a round's", () => {
    const round = aRound({ zones: 'practice', options: [{ key: 'ease', words: '', note: null }] })
    const context = aContext({ rounds: [round] })
    expect(tally(interpret(aBoard([voteBox], [note]), context), round, context)).toMatchObject({
      total: 0,
      offOption: [],
    })
  })
  test('a draft is about all that stands there, an open round about what it was opened with', () => {
    const board = interpret(aBoard([card, voteBox], []), aContext())
    expect(
      optionsOf(board, aRound({ state: 'draft' })).map(({ key, words }) => [key, words]),
    ).toEqual([['ease', 'Ease']])
    expect(optionsOf(board, aRound())).toEqual([])
    const runOff = [{ key: 'grow', words: 'Grow', note: null }]
    expect(optionsOf(board, aRound({ state: 'draft', options: runOff }))).toMatchObject([
      { key: 'grow', words: 'Grow', gone: true },
    ])
  })
})

describe('names of options', () => {
  const name = anItem('name', 'field', [0, 300, 100, 50], { card: 'ease', key: 'name' })
  const wordsOf = (items: ReturnType<typeof anItem>[], notes: ReturnType<typeof aNote>[] = []) =>
    optionsOf(interpret(aBoard(items, notes), aContext()), aRound({ state: 'draft' }))[0]?.words
  const blank = { ...card, text: '' }
  const labelled = { ...voteBox, text: 'Votes' }

  test("are the card's words, else its name field, else the vote box", () => {
    expect(wordsOf([card, labelled, name])).toBe('Ease')
    expect(wordsOf([blank, labelled, name], [aNote('n', 50, 320, { text: 'our gap' })])).toBe(
      'our gap',
    )
    expect(wordsOf([blank, labelled, name])).toBe('Votes')
    expect(wordsOf([labelled])).toBe('Votes')
  })
  test('are the last ones once the card is gone', () => {
    const round = aRound({ options: [{ key: 'ease', words: 'Ease', note: null }] })
    expect(optionsOf(interpret(aBoard([], []), aContext()), round)).toMatchObject([
      { words: 'Ease', gone: true },
    ])
  })
})

describe('rule 12: copies', () => {
  test('the boxes of a copy count nothing, however small they are', () => {
    const copy = anItem('box2', 'vote', [0, 0, 50, 50], { card: 'ease', copyOf: 'box' })
    const { readings, copies } = interpret(
      aBoard([area, voteBox, copy], [aNote('n', 5, 5)]),
      aContext(),
    )
    expect(readings[0]).toMatchObject({ kind: 'copy', zone: { id: 'box2' } })
    expect(copies.map(({ id }) => id)).toEqual(['box2'])
  })
})

describe('rule 13: adopted notes', () => {
  const idea = aNote('idea', 500, 500, { text: 'Pause offer' })
  const rounds = [
    aRound({ options: [{ key: 'note:idea', words: 'Pause', note: 'idea' }], zones: 'votes' }),
  ]
  const context = aContext({ rounds })
  const [round = aRound()] = rounds

  test('are options that carry a vote box above all', () => {
    const big = anItem('big', 'choice', [492, 492, 16, 16])
    const vote = aNote('v', 500, 500)
    const its = interpret(aBoard([area, big], [idea, vote]), context)
    // Equal in area, so the order decides, and lower comes first.
    expect(its.readings.map(({ kind }) => kind)).toEqual(['option', 'choice'])
    const stamp = aNote('s', 900, 900, { kind: 'stamp', stuckTo: 'idea' })
    const voted = interpret(aBoard([area], [idea, vote, stamp]), context)
    expect(tally(voted, round, context).options).toMatchObject([
      { words: 'Pause offer', score: 2, gone: false },
    ])
  })
  test('stay options with their last words when they are deleted', () => {
    const its = interpret(aBoard([area], [aNote('v', 500, 500)]), context)
    expect(its.counts.stray).toBe(1)
    expect(tally(its, round, context).options).toMatchObject([
      { words: 'Pause', score: 0, gone: true },
    ])
  })
})
