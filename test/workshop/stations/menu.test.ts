import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { unitsOf } from '../../../shared/board/units.ts'
import { overlaps } from '../../../shared/geometry/rect.ts'
import { textInset } from '../../../shared/scene/text-inset.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { menu } from '../../../shared/workshop/stations/menu.ts'
import { menuCard } from '../../../shared/workshop/stations/menu-card.ts'
import { textHeight, wrapped } from '../../scene/metrics.ts'
import { idea, Room, words } from './menu-room.ts'

test('a menu card is a chip that carries its fields: made in one call, no zone of its own', () => {
  const items = menuCard(
    { key: 'idea/1', name: 'One', owner: '', date: '' },
    { left: 0, top: 0 },
    words.card,
  )
  expect(unitsOf({ size: { width: 1, height: 1 }, name: '', items })).toEqual([[0, 1, 2, 3, 4]])
  const [card, ...parts] = items
  expect(card).toMatchObject({ is: 'card', tag: { kind: 'chip', key: 'card', card: 'idea/1' } })
  // Its middle is where it lies: no field of its own may hold that, or its name would be written there.
  for (const { is, box } of parts)
    if (is === 'field') expect(box.top).toBeGreaterThan((card?.box.height ?? 0) / 2)
})

test('a name fits its menu card above what the card asks for', () => {
  for (const name of [
    'Winback e-mail offer',
    'Renewal e-mail with a pause offer for all of them',
    'word '.repeat(40),
  ]) {
    const card = { key: 'k', name, owner: '', date: '' }
    const [ground, label] = menuCard(card, { left: 0, top: 0 }, words.card)
    if (!ground?.text || !label) throw new Error('no card')
    const inset = textInset(ground)
    const lines = wrapped(ground.text.words, ground.box.width - 2 * inset.x, ground.text)
    const height = inset.y + textHeight(lines.length, ground.text.size)
    expect(height).toBeLessThanOrEqual(label.box.top)
  }
})

test('four cards lie in a box without covering each other, and read back where they lie', () => {
  const room = new Room(['1', '2', '3', '4', '5'].map((key) => idea(key)))
  room.put()
  const boxes = room.board.items.filter(({ tag }) => tag.kind === 'chip').map(({ box }) => box)
  expect(boxes).toHaveLength(5)
  for (const [index, box] of boxes.entries())
    expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false)
  expect(room.facts.dishes.map(({ box }) => box)).toEqual([
    ...Array<string>(4).fill('now/test'),
    'next/test',
  ])
  expect(room.facts.dishes.some(({ moved, waiting }) => moved || waiting)).toBe(false)
  expect(room.board.find({ key: 'result' }).text).toMatch(/^1 {2}Dish 1 · Now\n/)
})

test('put again changes nothing, and doubles nothing', () => {
  const room = new Room([idea('1'), idea('2')])
  room.put()
  expect(room.put()).toMatchObject({ create: [], change: [], remove: [] })
})

test('what is only proposed is handed on by nobody: the report tells what was decided', () => {
  const room = new Room([idea('1'), idea('2')])
  expect(room.facts.dishes).toHaveLength(2)
  expect(menu.hands?.(room.facts).menu).toEqual([])
  room.put()
  expect(menu.hands?.(room.facts).menu).toHaveLength(2)
})

test('what people move counts where it lies; the panel asks, and leaves it there', () => {
  const room = new Room([idea('1'), idea('2')])
  room.put()
  room.drag('2', 'later/mature')
  expect(room.dish('2')).toMatchObject({
    phase: 'later',
    stage: 'mature',
    moved: true,
    waiting: false,
    plan: { phase: 'now', stage: 'test' },
  })
  expect(menu.hands?.(room.facts).menu?.[1]).toMatchObject({ when: 'later', stage: 'mature' })
  const before = room.card('2').box
  room.put()
  expect(room.card('2').box).toEqual(before)
  room.set({ 'left/idea/2': 'later/mature' })
  expect(room.dish('2').moved).toBe(false)
  room.drag('2', 'next/test')
  expect(room.dish('2').moved).toBe(true)
  room.edit('2', { phase: 'next', stage: 'test' }, { 'put/idea/2': 'next/test' })
  expect(room.dish('2')).toMatchObject({ moved: false, waiting: false, phase: 'next' })
})

test('what is changed in the panel waits until it is put on the board, and takes its fields along', () => {
  const room = new Room([idea('1'), idea('2')])
  room.put()
  room.edit('1', { phase: 'later', stage: 'mature' })
  expect(room.dish('1')).toMatchObject({ phase: 'now', waiting: true, moved: false })
  expect(room.put().create).toEqual([])
  expect(room.dish('1')).toMatchObject({ phase: 'later', stage: 'mature', waiting: false })
})

test('a card outside the boxes has no phase', () => {
  const room = new Room([idea('1')])
  room.put()
  room.drag('1', null)
  expect(room.dish('1')).toMatchObject({ phase: null, stage: null, moved: true })
})

test('what people type on a card stands, and is never written over', () => {
  const room = new Room([idea('1'), idea('2')]).set({ 'name/idea/1': 'Lee', 'name/idea/2': 'Kim' })
  room.put()
  expect(room.board.find({ card: 'idea/1', key: 'owner' }).text).toBe('Lee')
  expect(room.dish('1')).toMatchObject({ owner: 'Lee', typed: { owner: false, date: false } })
  room.board
    .type({ card: 'idea/1', key: 'owner' }, 'Nadia')
    .type({ card: 'idea/1', kind: 'chip' }, 'Warm welcome')
    .type({ card: 'idea/2', key: 'when' }, 'May')
  room.set({ 'name/idea/1': 'Max', 'name/idea/2': 'Ana' })
  room.put()
  expect(room.dish('1')).toMatchObject({
    name: 'Warm welcome',
    owner: 'Nadia',
    typed: { owner: true },
  })
  expect(room.dish('2')).toMatchObject({ owner: 'Ana', date: 'May' })
  expect(room.board.find({ card: 'idea/2', key: 'owner' }).text).toBe('Ana')
})

test('a dish taken out loses its card, unless somebody wrote on it or moved it', () => {
  const room = new Room([idea('1'), idea('2'), idea('3')])
  room.put()
  room.board.type({ card: 'idea/2', key: 'owner' }, 'Nadia')
  room.drag('3', 'later/test')
  for (const key of ['1', '2', '3']) room.edit(key, { on: false })
  room.put()
  expect(room.facts.dishes).toEqual([])
  expect(room.facts.left.map(({ item, reasons }) => [item !== null, reasons[0]?.why])).toEqual([
    [false, 'taken-out'],
    [true, 'taken-out'],
    [true, 'taken-out'],
  ])
})

test('what was not proposed can be put in; the order is the facilitator’s', () => {
  const room = new Room([idea('1'), idea('2', { drop: true })])
  expect(room.facts.left).toMatchObject([{ key: 'idea/2', reasons: [{ why: 'creepy' }] }])
  room.edit('2', { on: true }).set({ order: '["idea/2","idea/1"]' })
  expect(room.facts.dishes).toMatchObject([
    { key: 'idea/2', phase: 'later', reasons: [{ why: 'put-in' }, { why: 'creepy' }] },
    { key: 'idea/1' },
  ])
})

test('a card whose idea is gone stays a dish, to be taken out by hand', () => {
  const room = new Room([idea('1')]).set({ 'name/idea/1': 'Lee' })
  room.put()
  room.ideas = []
  room.set({ 'name/idea/1': null })
  expect(room.dish('1')).toMatchObject({
    name: 'Dish 1',
    phase: 'now',
    owner: 'Lee',
    moved: false,
  })
  expect(room.put().change.filter(({ tag }) => tag)).toEqual([])
  room.edit('1', { on: false })
  expect(room.facts.dishes).toEqual([])
  room.put()
  expect(room.board.items.some(({ tag }) => tag.kind === 'chip')).toBe(false)
})

test('consent is counted, and what “not yet” says is read', () => {
  const room = new Room([])
  room.board
    .put({ row: 'consent', key: 'back' }, '')
    .put({ row: 'consent', key: 'back' }, 'yes')
    .put({ row: 'consent', key: 'not-yet' }, 'no owner for data')
    .put({ row: 'menu', key: 'now/test' }, 'gift cards?')
  expect(room.facts).toMatchObject({
    consent: { back: 2, live: 0, 'not-yet': 1 },
    notYet: [{ text: 'no owner for data' }],
    notes: [{ text: 'gift cards?' }],
  })
})

test('with boxes or the area gone, and with settings that nobody wrote, nothing breaks', () => {
  const room = new Room([idea('1')])
  room.board.remove({ row: 'menu', key: 'now/test' })
  expect(room.put().create).toEqual([])
  room.board.remove({ kind: 'station' })
  const act = menu.actions?.['put']
  expect(
    act?.({ ...room.context, common: deckEn.common, input: {}, items: room.board.items }),
  ).toEqual({ create: [], change: [] })
  fc.assert(
    fc.property(fc.string(), fc.string(), (dish, order) => {
      const odd = new Room([idea('1')]).set({ 'dish/idea/1': dish, order, 'put/idea/1': dish })
      expect(odd.facts.dishes.length + odd.facts.left.length).toBe(1)
    }),
  )
})
