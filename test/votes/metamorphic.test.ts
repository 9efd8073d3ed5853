import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Snapshot } from '../../shared/board/snapshot.ts'
import { attention } from '../../shared/votes/attention.ts'
import { freeze } from '../../shared/votes/freeze.ts'
import { interpret } from '../../shared/votes/interpret.ts'
import type { VoteContext } from '../../shared/votes/context.ts'
import { result } from '../../shared/votes/result.ts'
import { shuffle } from '../../shared/votes/shuffle.ts'
import { tallyClosing } from '../../shared/votes/tally-closing.ts'
import { tally } from '../../shared/votes/tally.ts'
import { cases } from './random-boards.ts'

/** Everything that is counted on a board, in an order of its own. */
function counts(board: Snapshot, context: VoteContext): unknown {
  const its = interpret(board, context)
  const readings = its.readings.map(({ note, kind, zone }) => [note.id, kind, zone?.id])
  const { fields, choices, positions, conflicts } = its
  return {
    counts: its.counts,
    readings: readings.map((one) => JSON.stringify(one)).sort(),
    fields,
    choices: choices.map(({ station, key, notes, options }) => [
      station,
      key,
      notes.map(({ id }) => id),
      options,
    ]),
    positions,
    conflicts,
    result: result(context.rounds.map((round) => ({ round, tally: tally(its, round, context) }))),
  }
}

const shifted = (board: Snapshot, dx: number, dy: number): Snapshot => {
  const shift = <
    Item extends { readonly box: { left: number; top: number; width: number; height: number } },
  >(
    item: Item,
  ): Item => ({ ...item, box: { ...item.box, left: item.box.left + dx, top: item.box.top + dy } })
  return { ...board, notes: board.notes.map(shift), items: board.items.map(shift) }
}

test('rule 4: every note has one reading, and the twelve counts add up to all notes', () => {
  fc.assert(
    fc.property(cases, ({ board, context }) => {
      const { readings, counts: twelve } = interpret(board, context)
      const sum = Object.values(twelve).reduce((total, count) => total + count, 0)
      expect(sum).toBe(readings.length)
      expect(Object.keys(twelve)).toHaveLength(12)
      const emoji = board.notes.filter(({ kind }) => kind === 'emoji').length
      expect([board.notes.length, board.notes.length - emoji]).toContain(sum)
    }),
    { numRuns: 300 },
  )
})

test('rule 14: shuffling changes no count', () => {
  fc.assert(
    fc.property(cases, fc.integer(), ({ board, context }, seed) => {
      const shuffled = {
        ...board,
        notes: shuffle(board.notes, seed),
        items: shuffle(board.items, seed + 1),
      }
      expect(counts(shuffled, context)).toEqual(counts(board, context))
    }),
    { numRuns: 300 },
  )
})

test('rule 14: moving everything by whole sixteenths changes no count', () => {
  const way = fc.integer({ min: -16_000_000, max: 16_000_000 }).map((n) => n / 16)
  fc.assert(
    fc.property(cases, way, way, ({ board, context }, dx, dy) => {
      expect(counts(shifted(board, dx, dy), context)).toEqual(counts(board, context))
    }),
    { numRuns: 300 },
  )
})

test('rule 14: reading twice changes nothing, and nothing is changed by reading', () => {
  fc.assert(
    fc.property(cases, ({ board, context }) => {
      const before = structuredClone({ board, context })
      const [first, second] = [counts(board, context), counts(board, context)]
      expect(second).toEqual(first)
      expect({ board, context }).toEqual(before)
    }),
    { numRuns: 200 },
  )
})

test('rule 14: renaming cards changes no score', () => {
  const scores = (board: Snapshot, context: VoteContext): unknown => {
    const its = interpret(board, context)
    return context.rounds.map((round) =>
      tally(its, round, context).options.map(({ key, score, rank }) => [key, score, rank]),
    )
  }
  fc.assert(
    fc.property(cases, fc.string(), ({ board, context }, name) => {
      const items = board.items.map((item) => ({ ...item, text: name }))
      expect(scores({ ...board, items }, context)).toEqual(scores(board, context))
    }),
    { numRuns: 200 },
  )
})

test('rule 8: a roster voter never counts more than the budget where it caps', () => {
  fc.assert(
    fc.property(cases, ({ board, context }) => {
      const its = interpret(board, context)
      for (const round of context.rounds) {
        const { marks, total, options } = tally(its, round, context)
        expect(options.reduce((sum, { score }) => sum + score, 0)).toBe(total)
        if (round.over !== 'cap') continue
        for (const { id } of context.roster) {
          const own = marks.filter(({ voter }) => voter === id)
          expect(own.reduce((sum, { counted }) => sum + counted, 0)).toBeLessThanOrEqual(
            round.votes,
          )
          for (const { key } of options) {
            const on = own.filter(({ option }) => option === key)
            expect(on.reduce((sum, { counted }) => sum + counted, 0)).toBeLessThanOrEqual(
              round.perOption,
            )
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('rule 11: what a closing froze counts as it did, whatever the board and the roster say later', () => {
  fc.assert(
    fc.property(cases, fc.integer(), ({ board, context }, seed) => {
      const its = interpret(board, context)
      for (const round of context.rounds.filter(({ state }) => state === 'open')) {
        const live = tally(its, round, context)
        const closing = freeze(live, round, context, { closing: 1, at: 0, seed })
        // Through the store, as it will be.
        const stored = JSON.parse(JSON.stringify(closing)) as typeof closing
        const closed = { ...round, state: 'closed' as const }
        const frozen = tallyClosing(stored, closed, its)
        expect(frozen.late).toEqual([])
        expect(frozen.gone).toEqual([])
        const plain = ({ key, score, rank, words, voters }: (typeof live.options)[number]) => [
          key,
          score,
          rank,
          words,
          voters,
        ]
        expect(frozen.options.map(plain)).toEqual(live.options.map(plain))
        expect(frozen.departments).toEqual(live.departments)
        expect(frozen.noSplit).toBe(live.noSplit)
        expect(frozen.reasons).toEqual(live.reasons)
        expect(frozen.total).toBe(live.total)
        expect(frozen.unknown).toEqual(live.unknown)
        expect(frozen.voted).toHaveLength(live.voted.length)
        expect(frozen.readings).toEqual(live.readings)
        if (round.names) expect(frozen.names).toEqual(live.names)
        else expect(JSON.stringify(closing)).not.toMatch(/"p\d|"k:/)
        expect(tallyClosing(stored, closed, null).options).toEqual(
          frozen.options.map((option) => ({ ...option, gone: false })),
        )
        // An empty board later: everything is gone, and all of it still counts.
        const later = interpret({ notes: [], items: [], unread: [] }, context)
        const after = tallyClosing(stored, closed, later)
        expect([...after.gone].sort()).toEqual(live.marks.map(({ note }) => note).sort())
        expect(after.total).toBe(live.total)
      }
    }),
    { numRuns: 300 },
  )
})

test('what needs a look is told of any board, and a still board has not moved', () => {
  fc.assert(
    fc.property(cases, ({ board, context }) => {
      const its = interpret(board, context)
      const counted = context.rounds.map((round) => ({ round, tally: tally(its, round, context) }))
      const found = attention(its, its, counted, context, 7)
      const strays = found.filter(({ kind }) => kind === 'stray')
      expect(strays).toHaveLength(its.counts.stray)
      expect(found.filter(({ kind }) => kind === 'moved-together')).toEqual([])
    }),
    { numRuns: 200 },
  )
})
