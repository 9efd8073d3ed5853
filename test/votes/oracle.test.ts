import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { interpret } from '../../shared/votes/interpret.ts'
import { tally } from '../../shared/votes/tally.ts'
import { cases, type Case } from './random-boards.ts'
import { oracleTally } from './oracle-tally.ts'
import { oracleBoard } from './oracle.ts'

/** `ORACLE_RUNS=20000` runs what the rules promise. */
const runs = Number(process.env['ORACLE_RUNS'] ?? 2000)

const text = (value: unknown): string => JSON.stringify(value, null, 1)
const byText = (items: readonly unknown[]): string[] =>
  items.map((item) => JSON.stringify(item)).sort()

/** What the core says of a board, in the oracle's words. */
function core({ board, context }: Case): unknown {
  const its = interpret(board, context)
  return {
    readings: its.readings.map(({ note, kind, zone }) => [note.id, kind, zone?.id ?? null]),
    counts: its.counts,
    marks: its.marks.map((mark) => ({
      note: mark.note.id,
      zone: mark.zone.id,
      option: mark.option,
      weight: mark.weight,
      voter: mark.voter.key ?? '',
      department: mark.department ?? '',
      disputed: mark.disputed,
      facilitator: mark.facilitator,
      reason: mark.reason,
    })),
    fields: byText(its.fields.map((field) => [field.item, field.text, field.from])),
    choices: byText(
      its.choices.map(({ zone, notes, options }) => [
        zone.id,
        notes.map(({ id }) => id).sort(),
        options,
      ]),
    ),
    // The oracle names the plane by its item, the core by its key.
    positions: byText(
      its.positions.map(({ option, u, v, onTheLine }) => [option, u, v, onTheLine]),
    ),
    conflicts: its.conflicts
      .map(({ station, card, row, option, keys }) =>
        [station, card ?? '', row, (option ?? '') + keys.join()].join('|'),
      )
      .sort(),
    tallies: context.rounds
      .filter(({ state }) => state === 'open')
      .map((round) => {
        const counted = tally(its, round, context)
        return {
          options: counted.options.map(({ key, score, rank, voters }) => [
            key,
            score,
            rank,
            voters,
          ]),
          counted: counted.marks.map((mark) => [mark.note, mark.counted]),
          over: counted.over.map(({ voter, placed, allowed, notes }) => [
            voter,
            placed,
            allowed,
            notes,
          ]),
          off: counted.offOption,
          groups: byText(
            (counted.departments ?? []).map(({ key, members, size, scores }) => [
              key,
              [...members].sort(),
              size,
              round.options.map((option) => [option.key, scores[option.key]]),
            ]),
          ),
          reasons: round.options.flatMap(({ key }) => {
            const said = counted.reasons[key]
            return said ? [[key, said]] : []
          }),
        }
      }),
  }
}

function oracle({ board, context }: Case): unknown {
  const its = oracleBoard(board, context)
  return {
    ...its,
    fields: byText(its.fields),
    choices: byText(its.choices),
    positions: byText(its.positions.map(([, ...position]) => position)),
    tallies: context.rounds
      .filter(({ state }) => state === 'open')
      .map((round) => {
        const counted = oracleTally(its, board.items, board.notes, round, context)
        return { ...counted, groups: byText(counted.groups ?? []) }
      }),
  }
}

test(
  `the core and the oracle agree byte for byte on ${runs} random boards`,
  () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(text(core(one))).toBe(text(oracle(one)))
      }),
      { numRuns: runs },
    )
  },
  runs * 60,
)

test('the random boards have every reading on them', () => {
  const found = new Set<string>()
  for (const { board, context } of fc.sample(cases, { numRuns: 500, seed: 1 }))
    for (const { kind } of interpret(board, context).readings) found.add(kind)
  expect([...found].sort()).toEqual(
    'choice copy earlier elsewhere idle mark option placement reaction stray text unplaced'.split(
      ' ',
    ),
  )
})
