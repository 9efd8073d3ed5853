import { expect, test } from 'vitest'
import { nothingCarried, type Dish } from '../../../shared/workshop/carried.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { namedIn } from '../../../shared/workshop/stations/named-in.ts'
import { pitch } from '../../../shared/workshop/stations/pitch.ts'
import { pitchFields } from '../../../shared/workshop/stations/pitch-card.ts'
import type { FactsContext } from '../../../shared/workshop/station.ts'
import type { RosterPerson } from '../../../shared/workshop/workshop.ts'
import { laid, type OnBoard } from '../on-board.ts'
import { tallyOf } from '../tally-of.ts'

const words = deckEn.stations.pitch
type More = Partial<FactsContext<typeof words>>
const factsOf = (board: OnBoard, more: More = {}) =>
  pitch.facts({ ...board.context(words), ...more })

function plan(board: OnBoard, action: string, more: More = {}, input = {}) {
  const act = pitch.actions?.[action]
  if (!act) throw new Error(`no action ${action}`)
  return act({
    ...board.context(words),
    ...more,
    common: deckEn.common,
    input,
    items: board.items,
  })
}

const filled = (card: string, board = laid('pitch')): OnBoard => {
  for (const key of pitchFields) board.type({ card, kind: 'field', key }, `my ${key}`)
  return board
}

const person = (id: string, name: string): RosterPerson => ({
  id,
  name,
  keys: [id],
  department: null,
  part: 'votes',
  cannotEdit: false,
})

const welcome: Dish = {
  key: 'welcome',
  name: 'Welcome',
  sentence: '',
  fields: {
    who: 'new members',
    when: 'on sign-up',
    what: 'three titles',
    where: 'an e-mail',
    'for-them': 'find a start',
    'for-us': 'they stay',
    measure: 'second visits',
    cook: 'Lee',
  },
  measure: 'second visits',
  cook: 'Lee',
  ready: true,
  missing: [],
  lacking: [],
  votes: null,
  rank: null,
  decided: false,
}
const carried = { ...nothingCarried, recipes: [welcome] }

test('blank cards are no pitches, a whole one is read as one sentence', () => {
  expect(factsOf(laid('pitch'))).toMatchObject({ pitches: [], cards: 6 })
  const [one] = factsOf(filled('pilot-2')).pitches
  expect(one).toMatchObject({ key: 'pilot-2', name: 'Pilot 2', ready: true, measured: true })
  expect(one?.sentence).toBe(
    'When my when, my who wants to my job, so they can my so. We will my will. It is worth my worth, measured by my measure, by my date.',
  )
})

test('without a measure a pitch has no place, however many votes; the votes stay', () => {
  const board = filled('pilot-1', filled('pilot-2')).type(
    { card: 'pilot-1', kind: 'field', key: 'measure' },
    '',
  )
  const tally = tallyOf([
    ['pilot-1', 5],
    ['pilot-2', 2],
  ])
  const facts = factsOf(board, { tally })
  expect(facts.pitches).toMatchObject([
    { key: 'pilot-1', votes: 5, rank: null, measured: false, ready: false },
    { key: 'pilot-2', votes: 2, rank: 1, measured: true, ready: true },
  ])
  expect(pitch.hands?.(facts).pilots).toMatchObject([
    { key: 'pilot-1', measure: '', ready: false, rank: null, votes: 5 },
    { key: 'pilot-2', measure: 'my measure', cook: 'my cook', date: 'my date', rank: 1 },
  ])
})

test('“we decide” names a pilot by its whole name only', () => {
  const board = filled('pilot-1')
  const decided = (text: string) =>
    factsOf(board, { decision: { text, by: 'Ines' } }).pitches[0]?.decided
  expect(decided('We start with pilot 1, in May.')).toBe(true)
  expect(decided('Pilot 12')).toBe(false)
})

test('a vote of the cook for the own card is flagged and counts; nobody else’s is', () => {
  const board = filled('pilot-1', filled('pilot-2')).type(
    { card: 'pilot-1', kind: 'field', key: 'cook' },
    'Lee & Kim M.',
  )
  const mark = (note: string, option: string, voter: string, counted = 1) => ({
    note,
    option,
    weight: 1,
    counted,
    voter,
    department: '',
    reason: '',
  })
  const tally = {
    ...tallyOf([
      ['pilot-1', 3],
      ['pilot-2', 1],
    ]),
    marks: [
      mark('a', 'pilot-1', 'p1'),
      mark('b', 'pilot-1', 'k:kim'),
      mark('c', 'pilot-2', 'p1'),
      mark('d', 'pilot-1', 'p2'),
      mark('e', 'pilot-1', 'p1', 0),
    ],
  }
  const roster = [person('p1', 'Lee Wong'), person('p2', 'Ana')]
  const names = { p1: 'Lee Wong', p2: 'Ana', 'k:kim': 'Kim M.' }
  expect(factsOf(board, { roster, tally: { ...tally, names } }).ownVotes).toEqual([
    { pitch: 'Pilot 1', voter: 'Lee Wong', note: 'a' },
    { pitch: 'Pilot 1', voter: 'Kim M.', note: 'b' },
  ])
  expect(factsOf(board, { roster, tally }).ownVotes).toEqual([])
})

test('a first word that two people share names neither, the whole name one', () => {
  const people = [
    { key: '1', name: 'Ana Berg' },
    { key: '2', name: 'Ana Costa' },
    { key: '3', name: 'Ömer' },
  ]
  const found = (text: string) => namedIn(text, people).map(({ key }) => key)
  expect(found('Ana')).toEqual([])
  expect(found('@ana  COSTA, Ömer')).toEqual(['2', '3'])
  expect(found('Banana Bergson')).toEqual([])
  expect(found('')).toEqual([])
})

test('a recipe fills the first empty card, and its name', () => {
  const board = filled('pilot-1')
  const { create, change } = plan(board, 'fill', { carried }, { recipe: 'welcome' })
  expect(create).toEqual([])
  const written = change.map(({ id, text }) => [
    board.items.find((item) => item.id === id)?.tag.key,
    text,
  ])
  expect(written).toEqual([
    ['when', 'on sign-up'],
    ['who', 'new members'],
    ['so', 'find a start'],
    ['will', 'three titles, an e-mail'],
    ['worth', 'they stay'],
    ['measure', 'second visits'],
    ['cook', 'Lee'],
    ['card', 'Welcome'],
  ])
  const cards = new Set(
    change.map(({ id }) => board.items.find((item) => item.id === id)?.tag.card),
  )
  expect([...cards]).toEqual(['pilot-2'])
})

test('a title that people gave a card stays; a note on a card makes it no empty one', () => {
  const board = laid('pitch')
    .type({ kind: 'card', card: 'pilot-2' }, 'Gift cards')
    .put({ card: 'pilot-1', kind: 'field', key: 'who' }, 'members')
  const { change } = plan(board, 'fill', { carried }, { recipe: 'welcome' })
  const of = (id: string) => board.items.find((item) => item.id === id)?.tag
  expect(change.every(({ id }) => of(id)?.card === 'pilot-2')).toBe(true)
  expect(change.some(({ id }) => of(id)?.kind === 'card')).toBe(false)
})

test('with no card free the recipe gets a new one, below, and the area grows', () => {
  const board = [2, 3, 4, 5, 6].reduce((all, n) => filled(`pilot-${n}`, all), filled('pilot-1'))
  const { create, change, size } = plan(board, 'fill', { carried }, { recipe: 'welcome' })
  expect(change).toEqual([])
  expect(create[0]).toMatchObject({ is: 'card', text: { words: 'Welcome' } })
  expect(create[0]?.box).toMatchObject({ left: 120, top: 4640 })
  expect(create[0]?.tag?.card).toBe('pilot-7')
  expect(size).toEqual({ width: 7100, height: 6510 })
  expect(create.filter(({ answered }) => answered)).toHaveLength(7)
})

test('one more card at a time, at the next free place; an unknown recipe fills nothing', () => {
  const { create } = plan(laid('pitch').remove({ card: 'pilot-5' }), 'add-card')
  expect(create[0]?.box).toMatchObject({ left: 2000, top: 2750 })
  expect(create[0]?.tag?.card).toBe('pilot-7')
  expect(plan(laid('pitch'), 'fill', {}, { recipe: 'welcome' })).toEqual({ create: [], change: [] })
  expect(plan(laid('pitch').remove({ kind: 'station' }), 'add-card').create).toEqual([])
})

test('recipes that nobody has pitched yet are offered', () => {
  const board = filled('pilot-1')
  expect(factsOf(board, { carried }).recipes).toMatchObject([{ key: 'welcome' }])
  const named = board.type({ kind: 'card', card: 'pilot-1' }, 'welcome ')
  expect(factsOf(named, { carried }).recipes).toEqual([])
})
