import * as fc from 'fast-check'
import { hash } from '../../shared/board/hash.ts'
import { hues, type LaidItem, type Note, type Snapshot } from '../../shared/board/snapshot.ts'
import type { VoteContext } from '../../shared/votes/context.ts'
import { tagKinds, type TagKind } from '../../shared/workshop/tag.ts'
import type { Round } from '../../shared/workshop/round.ts'
import { aDepartment, aPerson, aRound } from './boards.ts'

export interface Case {
  readonly board: Snapshot
  readonly context: VoteContext
}

const strange = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -Infinity)
/** Coordinates on a coarse grid, so that edges meet, with some sixteenths between. */
const coordinate = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: -4, max: 24 }).map((n) => n * 20) },
  { weight: 10, arbitrary: fc.integer({ min: -640, max: 7680 }).map((n) => n / 16) },
  { weight: 1, arbitrary: strange },
)
const length = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 1, max: 12 }).map((n) => n * 20) },
  { weight: 2, arbitrary: fc.constantFrom(0, -20, 1 / 16) },
  { weight: 1, arbitrary: strange },
)
const box = fc.record({ left: coordinate, top: coordinate, width: length, height: length })

const stations = ['s1', 's2'] as const
const cards = ['a', 'b', 'c'] as const
const rows = ['quality', 'phase'] as const
const names = [
  'Ana',
  'Ana Berg',
  'Ben',
  'Nadia Okoye',
  'İpek',
  'Ånna',
  '李 雷',
  'anonymous',
  '',
] as const
const ids = ['u1', 'u2', 'u3', 'u4'] as const

const words = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '2',
    '+3',
    'x 20',
    '21',
    '05',
    '-3',
    '••',
    '⭐⭐⭐',
    '👍🏽',
    '👍 👍',
    '🇩🇪',
    '👩‍🍳',
    'xX',
  ),
  fc.constantFrom(
    'because',
    'zu teuer',
    '...',
    'aaa',
    '=1+1',
    'two\nlines',
    '２',
    '⑳',
    '✔️✔',
    'laid',
    '! ✓',
  ),
)
const call = fc.constantFrom(
  '@Ana',
  '@ana',
  '@AB',
  '@nadia',
  '@NO',
  '@n',
  '@ben',
  '@AnaBerg',
  '@ipek',
  '＠Ben',
  '@李',
  '@李雷',
  '@',
  '@!',
  '@nobody',
  '@ben,',
  '(@ben)',
)
const text = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.tuple(call, words).map(([at, said]) => `${at} ${said}`.trim()) },
  { weight: 1, arbitrary: fc.tuple(words, call).map(([said, at]) => `${said} ${at}`.trim()) },
  { weight: 1, arbitrary: fc.tuple(call, words, call).map((parts) => parts.join(' ')) },
)

const kinds: readonly TagKind[] = [
  ...tagKinds,
  'vote',
  'vote',
  'vote',
  'field',
  'choice',
  'plane',
  'chip',
]
const item = (id: string, others: readonly string[]): fc.Arbitrary<LaidItem> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      box,
      station: fc.constantFrom(...stations),
      card: fc.option(fc.constantFrom(...cards)),
      key: fc.constantFrom('votes', 'name', 'gap', 'x', 'y'),
      row: fc.option(fc.constantFrom(...rows)),
      ord: fc.integer({ min: 0, max: 4 }),
      of: fc.oneof(
        { weight: 6, arbitrary: fc.constant(id) },
        { weight: 1, arbitrary: fc.constantFrom(...others) },
      ),
      text: fc.constantFrom('', 'laid', 'typed', '3'),
      laid: fc.boolean(),
    })
    .map(({ kind, box: at, station, card, key, row, ord, of, text: shown, laid }) => ({
      id,
      tag: {
        v: 1,
        id: of,
        workshop: 'w',
        station,
        kind,
        key,
        ord,
        ...(card === null ? {} : { card }),
        ...(row === null ? {} : { row }),
        ...(laid ? { laid: hash('laid') } : {}),
      },
      box: at,
      text: shown,
      locked: false,
    }))

const note = (id: string, targets: readonly string[]): fc.Arbitrary<Note> =>
  fc
    .record({
      kind: fc.constantFrom('sticky', 'sticky', 'sticky', 'stamp', 'emoji'),
      box,
      text,
      hue: fc.option(fc.constantFrom(...hues)),
      author: fc.record({
        id: fc.option(fc.constantFrom(...ids), { freq: 5 }),
        name: fc.option(fc.constantFrom(...names), { freq: 5 }),
      }),
      madeAt: fc.option(fc.integer({ min: 0, max: 3 })),
      stuckTo: fc.option(fc.constantFrom(...targets, 'elsewhere')),
    })
    .map((made) => ({
      ...made,
      id,
      text: made.kind === 'sticky' ? made.text : '',
      stuckTo: made.kind === 'stamp' ? made.stuckTo : null,
    }))

const noteIds = [
  'n1',
  'n2',
  'n10',
  'n9',
  'n09',
  'm1',
  '12:3',
  '12:20',
  'n3',
  'n4',
  'n5',
  'n6',
] as const
const itemIds = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9', 'i10', 'i11', 'i12'] as const

const option = fc
  .oneof(
    fc.constantFrom(...cards, 'votes', 'x').map((key) => ({ key, note: null })),
    fc.constantFrom(...noteIds).map((id) => ({ key: `note:${id}`, note: id })),
  )
  .map((one) => ({ ...one, words: `words of ${one.key}` }))

const round = (station: string, number: number, state: Round['state']): fc.Arbitrary<Round> =>
  fc
    .record({
      zones: fc.option(fc.constantFrom('votes', 'x')),
      options: fc.uniqueArray(option, { selector: ({ key }) => key, maxLength: 6 }),
      votes: fc.integer({ min: 1, max: 4 }),
      perOption: fc.integer({ min: 1, max: 3 }),
      over: fc.constantFrom<Round['over']>('cap', 'warn'),
      reads: fc.constantFrom<Round['reads']>('reason', 'weight', 'key'),
      departmentBy: fc.constantFrom<Round['departmentBy']>('voter', 'note'),
      minimum: fc.integer({ min: 1, max: 3 }),
      names: fc.boolean(),
      departments: fc.boolean(),
      emoji: fc.boolean(),
      left: fc.uniqueArray(
        fc.tuple(fc.constantFrom(...noteIds), fc.constantFrom(...itemIds, ...noteIds)),
        { selector: ([id]) => id, maxLength: 4 },
      ),
    })
    .map((settings) => aRound({ ...settings, id: `${station}-${number}`, station, number, state }))

/** A closed round and an open one on each station, or only one of them, or a draft. */
const rounds = fc
  .tuple(
    ...stations.flatMap((station) => [
      fc.option(round(station, 1, 'closed')),
      fc.option(
        fc
          .constantFrom('open', 'open', 'open', 'closed')
          .chain((state) => round(station, 2, state as Round['state'])),
        { freq: 8 },
      ),
    ]),
  )
  .map((found) => found.filter((one) => one !== null))

const people = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      name: fc.constantFrom(...names),
      keys: fc.uniqueArray(fc.constantFrom(...ids, 'ana', 'ana berg', 'ben'), { maxLength: 2 }),
      department: fc.option(fc.constantFrom('d1', 'd2', 'd3')),
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  )
  .map((found) => found.map(({ id, name, ...rest }) => aPerson(id, name, rest)))

const departments = fc
  .tuple(...['d1', 'd2', 'd3'].map(() => fc.option(fc.constantFrom(...hues))))
  .map((its) =>
    its.map((hue, index) => aDepartment(`d${index + 1}`, { hue, name: `D${index % 2}` })),
  )

/** A small random board with its workshop: everything that a rule names happens on it. */
export const cases: fc.Arbitrary<Case> = fc
  .record({ notes: fc.integer({ min: 0, max: 12 }), items: fc.integer({ min: 0, max: 12 }) })
  .chain((many) => {
    const itsNotes = noteIds.slice(0, many.notes)
    const itsItems = itemIds.slice(0, many.items)
    return fc.record({
      board: fc.record({
        items: fc.tuple(...itsItems.map((id) => item(id, itemIds))),
        notes: fc.tuple(...itsNotes.map((id) => note(id, [...itemIds, ...noteIds]))),
        unread: fc.constant([]),
      }),
      context: fc.record({
        rounds,
        departments,
        roster: people,
        facilitators: fc.subarray(['u1', 'ana', 'anonymous'], { maxLength: 1 }),
        notOnePerson: fc.subarray(['u2', 'ben'], { maxLength: 1 }),
        authors: fc.constantFrom<VoteContext['authors']>('id', 'name'),
      }),
    })
  })
