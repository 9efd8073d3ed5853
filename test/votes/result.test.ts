import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, type Json } from '../../shared/votes/canonical-json.ts'
import { freeze } from '../../shared/votes/freeze.ts'
import { interpret } from '../../shared/votes/interpret.ts'
import { result } from '../../shared/votes/result.ts'
import { shuffle } from '../../shared/votes/shuffle.ts'
import { tallyClosing } from '../../shared/votes/tally-closing.ts'
import { tally } from '../../shared/votes/tally.ts'
import { closingSchema } from '../../shared/workshop/round.ts'
import { aBoard, aContext, aNote, anItem, aPerson, aRound } from './boards.ts'

const box = (key: string, left: number) =>
  anItem(key, 'vote', [left, 0, 100, 100], { card: key, key: 'votes', text: key })
const options = ['2', '10'].map((key) => ({ key, words: key, note: null }))
const people = ['Ana', 'Ben', 'Kim'].map((name, index) =>
  aPerson(`p${index}`, name, {
    keys: [`u${index}`, `name ${index}`],
    department: index < 2 ? 'a' : 'b',
  }),
)

/** The same three people voting on a host that knows ids and one that knows names. */
const played = (authors: 'id' | 'name', prefix: string) => {
  const round = aRound({ options, id: `${prefix}round`, votes: 2 })
  const context = aContext({ rounds: [round], roster: people, authors })
  const notes = people.map((_, index) =>
    aNote(`${prefix}${9 - index}`, index * 40, 50, {
      text: `why ${index}`,
      author: { id: authors === 'id' ? `u${index}` : null, name: `Name ${index}` },
      madeAt: authors === 'id' ? 100 - index : null,
    }),
  )
  const board = interpret(aBoard([box('2', 0), box('10', 100)], notes), context)
  return { round, context, board, live: tally(board, round, context) }
}

describe('rule 15: the result', () => {
  test('is equal byte for byte on hosts with other ids, times and authors', () => {
    const [miro, figjam] = [played('id', '345876'), played('name', '12:')].map(({ round, live }) =>
      result([{ round, tally: live }]),
    )
    expect(miro).toBe(figjam)
    expect(miro).not.toMatch(/345876|12:|"p\d"|u1/)
    expect(miro).toContain('"why 0"')
    expect(miro?.indexOf('"10": {')).toBeLessThan(miro?.indexOf('"2": {') ?? 0)
    expect(miro?.endsWith('}\n')).toBe(true)
  })
  test('keeps apart adopted notes of the same words, without their ids', () => {
    const notes = ['a', 'b'].map((id, index) => aNote(id, index * 100, 50, { text: 'Idea' }))
    const adopted = notes.map(({ id }) => ({ key: `note:${id}`, words: 'Idea', note: id }))
    const round = aRound({ options: adopted })
    const context = aContext({ rounds: [round] })
    const votes = [aNote('v', 100, 50), aNote('w', 100, 50)]
    const of = (all: typeof notes) =>
      result([{ round, tally: tally(interpret(aBoard([], all), context), round, context) }])
    const text = of([...notes, ...votes])
    expect(text).toContain('"note:Idea": {')
    expect(text).toContain('"note:Idea (2)": {')
    expect(of([...votes, ...notes.toReversed()])).toBe(text)
  })
  test('names nobody in a round without names', () => {
    const { live, round } = played('id', 'x')
    const text = result([{ round: { ...round, names: false }, tally: { ...live, names: {} } }])
    expect(text).not.toMatch(/Ana|Ben|Kim|v1/)
    expect(text).toContain('"voters": null')
  })
})

describe('canonical JSON', () => {
  test('is JSON, with keys by code unit and numbers to 6 decimals', () => {
    expect(canonicalJson({ b: 1 / 3, a: [-0, 'x'], 10: {}, 9: [] })).toBe(
      '{\n  "10": {},\n  "9": [],\n  "a": [\n    0,\n    "x"\n  ],\n  "b": 0.333333\n}',
    )
    const value = fc.jsonValue({ noUnicodeString: false })
    fc.assert(
      fc.property(value, (any) => {
        const whole = JSON.parse(
          JSON.stringify(any, (_, one: unknown) => (typeof one === 'number' ? 1 : one)),
        ) as Json
        expect(JSON.parse(canonicalJson(whole))).toEqual(whole)
      }),
    )
  })
})

describe('rule 11: closings', () => {
  const { round, context, board, live } = played('id', 'n')

  test('pass the door of stored documents', () => {
    const closing = freeze(live, round, context, { closing: 1, at: 5, seed: 1 })
    expect(closingSchema.parse(JSON.parse(JSON.stringify(closing)))).toEqual(closing)
  })
  test('tell late and gone votes, and count neither', () => {
    const closing = freeze(live, round, context, { closing: 1, at: 5, seed: 1 })
    const [first, ...rest] = board.readings.map(({ note }) => note)
    const moved = {
      ...(rest[0] ?? aNote('', 0, 0)),
      box: { left: 150, top: 40, width: 16, height: 16 },
    }
    const later = [aNote('late', 50, 50), moved, ...rest.slice(1)]
    const now = interpret(aBoard([box('2', 0), box('10', 100)], later), context)
    const frozen = tallyClosing(closing, { ...round, state: 'closed' }, now)
    expect(frozen.late).toEqual(['late'])
    expect(frozen.gone).toEqual([first?.id])
    expect(frozen.options.map(({ score }) => score)).toEqual(live.options.map(({ score }) => score))
  })
  test('cut reasons at 280 characters, whole ones', () => {
    const long = {
      ...live,
      marks: live.marks.map((mark) => ({ ...mark, reason: '👍'.repeat(300) })),
    }
    const { reasons } = freeze(long, round, context, { closing: 1, at: 5, seed: 1 })
    expect(reasons[0]?.[1]).toBe('👍'.repeat(280))
  })
  test('without names keep v1 … vn in an order that only the seed knows', () => {
    const stored = [1, 2, 3, 4, 5, 6].map((seed) =>
      freeze({ ...live, names: {} }, { ...round, names: false }, context, {
        closing: 1,
        at: 5,
        seed,
      }).marks.map(([, , , , voter]) => voter),
    )
    for (const voters of stored) expect([...voters].sort()).toEqual(['v1', 'v2', 'v3'])
    expect(new Set(stored.map((voters) => voters.join())).size).toBeGreaterThan(1)
    expect(shuffle(['a', 'b', 'c', 'd'], 7)).toEqual(shuffle(['a', 'b', 'c', 'd'], 7))
  })
  test('split as then, even when people join a department later', () => {
    const grown = { ...context, roster: [...people, aPerson('p9', 'Lee', { department: 'b' })] }
    const closing = freeze(live, round, context, { closing: 1, at: 5, seed: 1 })
    expect(tally(board, round, grown).departments).toHaveLength(2)
    expect(tallyClosing(closing, round, interpret(aBoard([], []), grown))).toMatchObject({
      departments: null,
      noSplit: 'too-few-groups',
    })
  })
})
