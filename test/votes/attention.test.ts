import { expect, test } from 'vitest'
import { hash } from '../../shared/board/hash.ts'
import type { LaidItem, Note } from '../../shared/board/snapshot.ts'
import { rect } from '../../shared/scene/parts.ts'
import { attention } from '../../shared/votes/attention.ts'
import { crowded } from '../../shared/votes/crowded.ts'
import { interpret } from '../../shared/votes/interpret.ts'
import { placeKey } from '../../shared/votes/look-at-items.ts'
import { tally } from '../../shared/votes/tally.ts'
import { aBoard, aContext, aDepartment, aNote, anItem, aPerson, aRound } from './boards.ts'

const area = anItem('area', 'station', [1000, 0, 1000, 1000])
const ease = anItem('ease', 'vote', [1000, 0, 200, 200], {
  card: 'ease',
  text: 'Ease',
  laid: hash('Ease'),
})
const grow = anItem('grow', 'vote', [1300, 0, 200, 200], {
  card: 'grow',
  text: 'Grow',
  laid: hash('Grow'),
})
const items = [area, ease, grow]
const options = ['ease', 'grow'].map((key) => ({ key, words: key, note: null }))
const round = aRound({ options })
const by = (id: string | null) => ({ author: { id, name: null } })

const context = aContext({
  rounds: [round],
  roster: [aPerson('p1', 'Ana', { keys: ['u1'], department: 'product' })],
  departments: [aDepartment('product', { hue: 'blue' }), aDepartment('design', { hue: 'pink' })],
})
const found = (laid: LaidItem[], notes: Note[], before: Note[] | null = null) => {
  const board = interpret(aBoard(laid, notes), context)
  const previous = before && interpret(aBoard(laid, before), context)
  const laidBoxes = () =>
    new Map(
      items.map(({ tag, box: { left, top, width, height } }) => [
        placeKey(tag),
        { left: left - 1000, top, width, height, label: 0 },
      ]),
    )
  const counted = [{ round, tally: tally(board, round, context) }]
  return attention(board, previous, counted, { authors: 'id', laidBoxes }, 42).filter(
    // Boxes as small as these are crowded by a second note; that has a test of its own.
    ({ kind }) => kind !== 'crowded',
  )
}
const brief = (...args: Parameters<typeof found>) =>
  found(...args).map(({ kind, items: ids, words, detail }) => [kind, ids.join(), words, detail])

test('a tidy board needs no look', () => {
  expect(found(items, [aNote('n', 1050, 50, by('u1'))])).toEqual([])
})

test('notes outside the boxes', () => {
  expect(brief(items, [aNote('n', 1600, 600, { text: 'better data' })])).toEqual([
    ['stray', 'n', 'better data', ''],
  ])
})

test('notes on top of each other, as one stack', () => {
  const notes = [
    aNote('a', 1050, 50, by('u2')),
    aNote('b', 1080, 50, by('u3')),
    aNote('c', 1110, 50, by('u4')),
  ]
  expect(brief(items, [...notes, aNote('d', 1150, 50, by('u5'))])).toEqual([
    ['stacked', 'a,b,c', 'Ease', ''],
  ])
  expect(brief(items, [aNote('a', 1050, 50, by('u2')), aNote('b', 1090, 50, by('u3'))])).toEqual([])
})

test('a note over several boxes', () => {
  const wide = aNote('n', 0, 0, {
    ...by('u2'),
    box: { left: 1150, top: 50, width: 200, height: 100 },
  })
  expect(brief(items, [wide]).map(([kind]) => kind)).toEqual(['stray', 'covers'])
  expect(brief(items, [wide])[1]).toEqual(['covers', 'n', '', 'Ease, Grow'])
  const nested = anItem('inner', 'choice', [1020, 20, 100, 100])
  expect(brief([...items, nested], [aNote('n', 1050, 50, by('u2'))])).toEqual([])
})

test('more stickies in a vote box than it shows', () => {
  // The vote box of a quadrant: 1460 × 625 under its label is room for 16.
  const box = anItem('ease', 'vote', [0, 0, 1460, 715], { card: 'ease', text: 'Ease' })
  const laid = new Map([[placeKey(box.tag), { ...rect(0, 0, 1460, 715), label: 90 }]])
  const notes = (count: number, kind: Note['kind'] = 'sticky') =>
    Array.from({ length: count }, (_, index) => aNote(`n${index}`, 50 * index, 300, { kind }))
  const kinds = (lying: Note[]) => crowded(interpret(aBoard([box], lying), context), () => laid)
  expect(kinds(notes(16))).toEqual([])
  expect(kinds(notes(17))).toMatchObject([
    { kind: 'crowded', station: 's1', items: notes(17).map(({ id }) => id), words: 'Ease' },
  ])
  expect(kinds(notes(25, 'stamp'))).toEqual([])
  const unlaid = () => new Map()
  expect(crowded(interpret(aBoard([box], notes(17)), context), unlaid)).toEqual([])
  expect(crowded(interpret(aBoard([box], notes(18)), context), unlaid)).toHaveLength(1)
  const tiny = { ...box, box: { ...box.box, width: 60 } }
  expect(crowded(interpret(aBoard([tiny], notes(1)), context), () => laid)).toEqual([])
})

test('words typed on a vote box itself', () => {
  expect(brief([area, { ...ease, text: '+1 Max' }, grow], [])).toEqual([
    ['typed-on-box', 'ease', '+1 Max', '+1 Max'],
  ])
})

test('what is over, of nobody known, and on no option', () => {
  const other = anItem('other', 'vote', [1600, 0, 200, 200], { card: 'other' })
  const notes = [
    aNote('1', 1030, 50, by('u1')),
    aNote('2', 1130, 50, by('u1')),
    aNote('3', 1350, 50, { ...by(null), text: 'why not' }),
    aNote('4', 1650, 50, by('u2')),
  ]
  expect(brief([...items, other], notes)).toEqual([
    ['over', '2', 'Ana', '2/1'],
    ['off-option', '4', '', ''],
    ['unknown', '3', 'why not', ''],
  ])
})

test('a colour that differs from its voter', () => {
  expect(brief(items, [aNote('n', 1050, 50, { ...by('u1'), hue: 'pink' })])).toEqual([
    ['disputed', 'n', '', 'product'],
  ])
})

test('a copied card is one thing, with all that lies on it', () => {
  const copies = [
    anItem('card2', 'card', [1000, 400, 300, 300], { card: 'ease', text: 'Ease', copyOf: 'card' }),
    anItem('ease2', 'vote', [1000, 400, 200, 200], { card: 'ease', copyOf: 'ease' }),
    anItem('chip2', 'chip', [1000, 400, 20, 20], { card: 'ease', copyOf: 'chip' }),
  ]
  expect(brief([...items, ...copies], [])).toEqual([['copy', 'card2,ease2', 'Ease', '']])
})

test('boxes more than 40 units from their place, against their area', () => {
  const moved = (left: number) => ({ ...grow, box: { ...grow.box, left } })
  expect(brief([area, ease, moved(1340)], [])).toEqual([])
  expect(brief([area, ease, moved(1341)], [])).toEqual([['moved-zone', 'grow', 'Grow', '']])
  const away = items.map((item) => ({ ...item, box: { ...item.box, left: item.box.left + 500 } }))
  expect(brief(away, [])).toEqual([])
})

test('three notes of two people that changed box by the same distance', () => {
  const at = (x: number) =>
    ['u1', 'u2', 'u2'].map((author, index) => aNote(`n${index}`, x + index * 45, 50, by(author)))
  const together = found(items, at(1330), at(1030)).filter(({ kind }) => kind === 'moved-together')
  expect(together).toEqual([
    {
      kind: 'moved-together',
      station: 's1',
      items: ['n0', 'n1', 'n2'],
      words: 'Ease',
      detail: 'Grow',
      at: 42,
    },
  ])
  const alone = (x: number) => at(x).map((note) => ({ ...note, ...by('u2') }))
  expect(found(items, alone(1330), alone(1030)).some(({ kind }) => kind === 'moved-together')).toBe(
    false,
  )
  expect(found(items, at(1040), at(1030)).some(({ kind }) => kind === 'moved-together')).toBe(false)
})

test('an option that is gone, and a row with two answers', () => {
  expect(brief([area, ease], [])).toEqual([['gone', '', 'grow', '']])
  const boxes = ['ok', 'blocked'].map((key, index) =>
    anItem(key, 'choice', [1000 + index * 100, 500, 100, 100], {
      key,
      row: 'privacy',
      card: 'crm',
      text: key,
    }),
  )
  const notes = [aNote('a', 1050, 550), aNote('b', 1150, 550)]
  expect(brief([...items, ...boxes], notes)).toEqual([
    ['conflict', 'blocked,ok', 'crm', 'blocked, ok'],
  ])
})
