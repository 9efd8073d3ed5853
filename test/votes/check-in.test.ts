import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkIn } from '../../shared/votes/check-in.ts'
import type { VoteContext } from '../../shared/votes/context.ts'
import { interpret } from '../../shared/votes/interpret.ts'
import { sameNames, severalPeople, strangers } from '../../shared/votes/strangers.ts'
import type { RosterPerson } from '../../shared/workshop/workshop.ts'
import { aBoard, aContext, aNote, anItem, aPerson, aRound } from './boards.ts'

const boxes = ['product', 'design', 'sales'].map((key, index) =>
  anItem(key, 'choice', [index * 100, 0, 100, 100], { key, row: 'department' }),
)
const column: Record<string, number> = { product: 50, design: 150, sales: 250 }

/** A check-in note: what is written on it, in which box, by whom. */
const entry = (
  id: string,
  text: string,
  box: string,
  author: string | null,
  name: string | null = null,
) => aNote(id, column[box] ?? 0, 50, { text, author: { id: author, name } })

const arrive = (notes: ReturnType<typeof aNote>[], varied: Partial<VoteContext> = {}) => {
  const context = aContext(varied)
  return checkIn(interpret(aBoard(boxes, notes), context), context)
}
const brief = (roster: readonly RosterPerson[]) =>
  roster.map(({ name, keys, department }) => [name, keys.join(), department])

describe('check-in', () => {
  test("one note with a name in a department's box makes a person", () => {
    const { roster, conflicts } = arrive([
      entry('1', 'Ana\n(she)', 'product', 'u1'),
      entry('2', '@Ben', 'design', 'u2'),
      entry('3', '', 'design', 'u3', 'Kim Lee'),
      entry('4', '', 'design', 'u4'),
    ])
    expect(brief(roster)).toEqual([
      ['Ana', 'u1', 'product'],
      ['Ben', 'u2', 'design'],
      ['Kim Lee', 'u3', 'design'],
    ])
    expect(roster.map(({ id, part, cannotEdit }) => [id, part, cannotEdit])).toEqual([
      ['p1', 'votes', false],
      ['p2', 'votes', false],
      ['p3', 'votes', false],
    ])
    expect(conflicts).toEqual([])
  })

  test('a name that is still being typed grows, with or without an author', () => {
    for (const author of ['u1', null]) {
      let roster: readonly RosterPerson[] = []
      for (const text of ['N', 'Na', 'Nadia'])
        roster = arrive([entry('1', text, 'sales', author)], { roster }).roster
      expect(roster.map(({ name }) => name)).toEqual(['Nadia'])
    }
  })

  test('who moves the note moves the department; who deletes it stays', () => {
    const first = arrive([entry('1', 'Ana', 'product', 'u1')]).roster
    const moved = arrive([entry('1', 'Ana', 'sales', 'u1')], { roster: first }).roster
    expect(brief(moved)).toEqual([['Ana', 'u1', 'sales']])
    expect(arrive([], { roster: moved }).roster).toEqual(moved)
    const again = arrive([entry('9', 'Ana B.', 'design', 'u1')], { roster: moved }).roster
    expect(brief(again)).toEqual([['Ana B.', 'u1', 'design']])
  })

  test('what the facilitator set by hand stays', () => {
    const [ana = aPerson('p1', '')] = arrive([entry('1', 'Ana', 'product', 'u1')]).roster
    const roster = [
      { ...ana, name: 'Ana M', department: 'sales', part: 'left' as const, cannotEdit: true },
    ]
    expect(arrive([entry('1', 'Ana!', 'design', 'u1')], { roster }).roster).toMatchObject([
      { name: 'Ana M', department: 'sales', part: 'left', cannotEdit: true, keys: ['u1'] },
    ])
  })

  test('a pasted list is taken up by name', () => {
    const pasted = [
      aPerson('p1', 'Nadia Okoye'),
      aPerson('p2', 'Ana Kim'),
      aPerson('p3', 'Ana Lee'),
    ]
    const { roster } = arrive(
      [
        entry('1', 'nadia', 'product', 'u1'),
        entry('2', 'Ana Lee', 'design', 'u2'),
        entry('3', 'Max', 'sales', 'u3'),
      ],
      { roster: pasted },
    )
    expect(brief(roster)).toEqual([
      ['Nadia Okoye', 'u1', 'product'],
      ['Ana Kim', '', null],
      ['Ana Lee', 'u2', 'design'],
      ['Max', 'u3', 'sales'],
    ])
  })

  test('one person in two departments is a conflict and stays in the first', () => {
    const { roster, conflicts } = arrive([
      entry('1', 'Ana', 'product', 'u1'),
      entry('2', 'ana', 'sales', 'u1'),
    ])
    expect(brief(roster)).toEqual([['Ana', 'u1', 'product']])
    expect(conflicts).toEqual([
      { person: 'p1', departments: ['product', 'sales'], notes: ['1', '2'] },
    ])
  })

  test('a facilitator enters who cannot, and so does a neighbour; both get no key', () => {
    const { roster } = arrive(
      [
        entry('1', 'Nadia', 'sales', 'host', 'Ines Host'),
        entry('2', 'Ines', 'product', 'host', 'Ines Host'),
        entry('3', 'Ben', 'design', 'u2'),
        entry('4', 'Kim', 'sales', 'u2'),
      ],
      { facilitators: ['host'] },
    )
    expect(brief(roster)).toEqual([
      ['Ines', '', 'product'],
      ['Nadia', '', 'sales'],
      ['Ben', 'u2', 'design'],
      ['Kim', '', 'sales'],
    ])
    expect(roster.map(({ cannotEdit }) => cannotEdit)).toEqual([false, true, false, false])
  })

  test('who was entered by the facilitator and then comes in by herself gets her key', () => {
    const entered = arrive([entry('1', 'Nadia', 'sales', 'host')], {
      facilitators: ['host'],
    }).roster
    const both = [entry('1', 'Nadia', 'sales', 'host'), entry('2', 'Nadia', 'sales', 'u7')]
    const { roster, conflicts } = arrive(both, { roster: entered, facilitators: ['host'] })
    expect(brief(roster)).toEqual([['Nadia', 'u7', 'sales']])
    expect(conflicts).toEqual([])
  })

  test('people behind one account are told apart by the names they write', () => {
    const { roster } = arrive(
      [
        entry('1', 'Ana', 'sales', null, 'Anonymous'),
        entry('2', 'Ben', 'sales', null, 'Anonymous'),
      ],
      { authors: 'name' },
    )
    expect(brief(roster)).toEqual([
      ['Ana', '', 'sales'],
      ['Ben', '', 'sales'],
    ])
  })

  test('two people of one name are two, and said so', () => {
    const { roster } = arrive([entry('1', 'Ana', 'sales', 'u1'), entry('2', 'Ana', 'design', 'u2')])
    expect(brief(roster)).toEqual([
      ['Ana', 'u1', 'sales'],
      ['Ana', 'u2', 'design'],
    ])
    expect(sameNames(roster)).toEqual(['Ana'])
    expect(
      sameNames([aPerson('p1', 'Ana Kim'), aPerson('p2', 'Ana Lee'), aPerson('p3', 'Ben')]),
    ).toEqual(['Ana'])
  })

  test('the same board twice gives the same people, and nobody is ever lost', () => {
    const names = ['', 'Ana', 'ana', 'Ana Kim', 'Ben', '@Ben', 'Nadia Okoye', 'Nadia']
    const authors = [null, 'u1', 'u2', 'u3', 'host']
    const notes = fc.uniqueArray(
      fc
        .tuple(
          fc.nat(9),
          fc.constantFrom(...names),
          fc.constantFrom('product', 'design', 'sales'),
          fc.constantFrom(...authors),
          fc.constantFrom(null, 'Ana', 'Ben Weiss', 'Anonymous'),
        )
        .map(([id, text, box, author, name]) => entry(`${id}`, text, box, author, name)),
      { selector: ({ id }) => id, maxLength: 7 },
    )
    const lists = fc
      .uniqueArray(fc.constantFrom('Ana', 'Ana Kim', 'Ana Lee', 'Nadia Okoye', 'Ben'), {
        maxLength: 4,
      })
      .map((found) => found.map((name, index) => aPerson(`p${index + 1}`, name)))
    const settings = fc.record({
      authors: fc.constantFrom<VoteContext['authors']>('id', 'name'),
      facilitators: fc.constantFrom([], ['host']),
      notOnePerson: fc.constantFrom([], ['u3']),
    })
    fc.assert(
      fc.property(notes, notes, lists, settings, (before, now, pasted, varied) => {
        const first = arrive(before, { ...varied, roster: pasted }).roster
        const second = arrive(now, { ...varied, roster: first })
        const third = arrive(now, { ...varied, roster: second.roster })
        expect(third).toEqual(second)
        const ids = second.roster.map(({ id }) => id)
        expect(ids.slice(0, first.length)).toEqual(first.map(({ id }) => id))
        expect(new Set(ids).size).toBe(ids.length)
        const keys = second.roster.flatMap((person) => person.keys)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('people whom nobody knows', () => {
  const area = anItem('area', 'station', [0, 0, 1000, 1000])
  const box = anItem('box', 'vote', [0, 200, 100, 100], { card: 'ease' })
  const votes = (count: number, author: string) =>
    Array.from({ length: count }, (_, index) =>
      aNote(`${author}${index}`, 50, 250, { author: { id: author, name: author.toUpperCase() } }),
    )
  const round = aRound({ votes: 1, options: [{ key: 'ease', words: '', note: null }] })

  test('are listed with their notes', () => {
    const context = aContext({
      roster: [aPerson('p1', 'Ana', { keys: ['u1'] })],
      facilitators: ['host'],
    })
    const notes = [...votes(1, 'u1'), ...votes(2, 'u2'), ...votes(1, 'u3'), ...votes(1, 'host')]
    const board = interpret(aBoard([area, box], notes), context)
    expect(strangers(board, context, ['u3'])).toEqual([
      { key: 'u2', name: 'U2', notes: ['u20', 'u21'] },
    ])
  })
  test('look like several when they place more than twice the budget', () => {
    const context = aContext({ rounds: [round], roster: [aPerson('p1', 'Ana', { keys: ['u3'] })] })
    const named = votes(3, 'u4').map((note) => ({ ...note, text: '@Ana' }))
    const notes = [...votes(2, 'u1'), ...votes(3, 'u2'), ...votes(3, 'u3'), ...named]
    const board = interpret(aBoard([box], notes), context)
    expect(severalPeople(board, [round], context, [])).toEqual([
      { key: 'u2', name: 'U2', person: null },
      { key: 'u3', name: 'Ana', person: 'p1' },
    ])
    expect(severalPeople(board, [round], context, ['u2', 'u3'])).toEqual([])
  })
})
