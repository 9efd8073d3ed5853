import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from '../../../shared/votes/fold-name.ts'
import {
  nothingCarried,
  type Carried,
  type Dish,
  type PlacedIdea,
  type Pilot,
} from '../../../shared/workshop/carried.ts'
import { phasesOfMenu, stagesOfMenu } from '../../../shared/workshop/stations/menu-judge.ts'
import {
  dishesInBox,
  menuProposal,
  type MenuProposal,
} from '../../../shared/workshop/stations/menu-proposal.ts'

const dish = (name: string, changes: Partial<Dish> = {}): Dish => ({
  key: name.toLowerCase(),
  name,
  sentence: '',
  measure: 'renewals',
  cook: '',
  ready: true,
  missing: [],
  lacking: [],
  votes: null,
  rank: null,
  decided: false,
  ...changes,
})
const idea = (name: string, changes: Partial<PlacedIdea> = {}): PlacedIdea => ({
  key: name.toLowerCase(),
  name,
  effort: 0.2,
  impact: 0.8,
  creepy: null,
  drop: false,
  ...changes,
})
const pilot = (name: string, changes: Partial<Pilot> = {}): Pilot => ({
  key: name.toLowerCase(),
  name,
  measure: 'renewals',
  cook: 'Lee',
  date: 'March',
  ready: true,
  votes: null,
  rank: null,
  decided: false,
  ...changes,
})
const proposed = (carried: Partial<Carried>): MenuProposal =>
  menuProposal({ ...nothingCarried, ...carried })
const placed = (carried: Partial<Carried>): readonly string[] =>
  proposed(carried).dishes.map(({ name, phase, stage }) => `${name}: ${phase} ${stage}`)
const whys = (carried: Partial<Carried>, name: string): readonly string[] =>
  [...proposed(carried).dishes, ...proposed(carried).left]
    .filter((one) => one.name === name)
    .flatMap(({ reasons }) => reasons.map(({ why }) => why))

test('a pilot that won comes first, then voted recipes, then little effort with much impact', () => {
  const carried = {
    recipes: [dish('Welcome', { votes: 2, rank: 2 }), dish('Winback', { votes: 6, rank: 1 })],
    ideas: [idea('Shelf')],
    pilots: [pilot('Gift', { votes: 3, rank: 1 })],
  }
  expect(placed(carried)).toEqual([
    'Gift: now test',
    'Winback: now test',
    'Welcome: now test',
    'Shelf: now test',
  ])
  expect(proposed(carried).dishes[0]).toMatchObject({ owner: 'Lee', date: 'March' })
  expect(whys(carried, 'Gift')).toEqual(['won', 'ready'])
  expect(whys(carried, 'Welcome')).toEqual(['votes', 'ready'])
})

test('what “we decide” names stands before the winner of the vote', () => {
  const pilots = [
    pilot('Gift', { votes: 5, rank: 1 }),
    pilot('Shelf', { votes: 1, rank: 2, decided: true }),
  ]
  expect(placed({ pilots })).toEqual(['Shelf: now test', 'Gift: now test'])

  const recipes = [
    dish('Nurture', { votes: 5, rank: 1 }),
    dish('Winback', { votes: 1, rank: 2, decided: true }),
  ]
  expect(placed({ recipes })).toEqual(['Winback: now test', 'Nurture: now test'])
  expect(proposed({ recipes }).dishes[0]?.reasons).toContainEqual({ why: 'decided' })
})

test('blocked is for later and says who can free it; to get is next; unchecked stays', () => {
  const lacking = (why: 'blocked' | 'to-get' | 'unchecked') => ({
    lacking: [{ ingredient: 'consent', why, owner: 'Nadia' }],
  })
  const recipes = [
    dish('A', { votes: 9, rank: 1, ...lacking('blocked') }),
    dish('B', { votes: 5, rank: 2, ...lacking('to-get') }),
    dish('C', { votes: 3, rank: 3, ...lacking('unchecked') }),
  ]
  expect(placed({ recipes })).toEqual(['C: now test', 'B: next test', 'A: later test'])
  expect(proposed({ recipes }).dishes[2]?.reasons).toContainEqual({
    why: 'lacking',
    lacking: { ingredient: 'consent', why: 'blocked', owner: 'Nadia' },
  })
})

test('big bets are next, little impact is for later', () => {
  const ideas = [
    idea('Bet', { effort: 0.9 }),
    idea('Small', { impact: 0.1 }),
    idea('Start', { effort: 0.499 }),
  ]
  expect(placed({ ideas })).toEqual(['Start: now test', 'Bet: next test', 'Small: later test'])
})

test('ideas to drop or off the map, and what has no measure, are listed with the reason', () => {
  const { dishes, left } = proposed({
    recipes: [dish('Vague', { measure: '', ready: false, missing: ['Measure'] })],
    ideas: [idea('Spy', { drop: true }), idea('Lost', { effort: null })],
    pilots: [pilot('Wish', { measure: '', ready: false, votes: 7, rank: null })],
  })
  expect(dishes).toEqual([])
  expect(left.map(({ name, reasons }) => [name, reasons[0]?.why])).toEqual([
    ['Wish', 'no-measure'],
    ['Spy', 'creepy'],
    ['Lost', 'not-on-map'],
    ['Vague', 'no-measure'],
  ])
})

test('a pilot made of a recipe is one dish with the key of the recipe, whoever wrote its name how', () => {
  const { dishes } = proposed({
    recipes: [dish('Welcome', { cook: 'Ana' })],
    pilots: [pilot(' wel-COME ', { key: 'pilot-1', cook: 'Lee' })],
  })
  expect(dishes).toMatchObject([{ key: 'recipe/welcome', name: 'Welcome', owner: 'Lee' }])
})

test('four fit in Now: what is complete and has to wait is automated next', () => {
  const recipes = Array.from({ length: 14 }, (_, index) =>
    dish(`R${index}`, { votes: 20 - index, rank: index + 1 }),
  )
  const { dishes, left } = proposed({ recipes })
  expect(dishes.map(({ phase, stage }) => `${phase}/${stage}`)).toEqual([
    ...Array<string>(4).fill('now/test'),
    ...Array<string>(4).fill('next/automate'),
    ...Array<string>(4).fill('later/automate'),
  ])
  expect(left.map(({ name, reasons }) => [name, reasons[0]])).toEqual([
    ['R12', { why: 'full', phase: 'now' }],
    ['R13', { why: 'full', phase: 'now' }],
  ])
})

test('a goal that a recipe speaks of is a reason', () => {
  const carried = {
    goals: [{ name: 'More renewals', side: null }],
    recipes: [dish('A'), dish('B', { sentence: 'IF … SO THAT more renewals come in' })],
  }
  expect(placed(carried)[0]).toBe('B: now test')
  expect(whys(carried, 'B')).toContain('goal')
})

const names = fc.oneof(
  fc.constantFrom('Welcome', 'welcome', 'Wel come', '', ' ', '!!', '…'),
  fc.string(),
)
const maybe = fc.option(fc.integer({ min: 0, max: 9 }))
const share = fc.option(fc.oneof(fc.double(), fc.constantFrom(0, 0.5, 1)))
const carriedOf = fc.record({
  goals: fc.array(fc.record({ name: names, side: fc.constant(null) }), { maxLength: 3 }),
  recipes: fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      name: names,
      sentence: fc.string(),
      measure: fc.constantFrom('', 'renewals'),
      cook: fc.string(),
      ready: fc.boolean(),
      missing: fc.array(fc.string(), { maxLength: 2 }),
      lacking: fc.array(
        fc.record({
          ingredient: fc.string(),
          why: fc.constantFrom('to-get', 'unchecked', 'blocked'),
          owner: fc.string(),
        }),
        { maxLength: 2 },
      ),
      votes: maybe,
      rank: maybe,
      decided: fc.boolean(),
    }),
    { maxLength: 20 },
  ),
  ideas: fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      name: names,
      effort: share,
      impact: share,
      creepy: maybe,
      drop: fc.boolean(),
    }),
    { maxLength: 20 },
  ),
  pilots: fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      name: names,
      measure: fc.constantFrom('', 'renewals'),
      cook: fc.string(),
      date: fc.string(),
      ready: fc.boolean(),
      votes: maybe,
      rank: maybe,
      decided: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
})

test('whatever comes: every name is one dish or left out with a reason, boxes hold four, keys are unique', () => {
  const fold = (name: string): string => foldName(name) || name.replace(/\s+/gu, ' ').trim()
  fc.assert(
    fc.property(carriedOf, (carried) => {
      const proposal = menuProposal(carried)
      const all = [...proposal.dishes, ...proposal.left]
      const given = [...carried.recipes, ...carried.ideas, ...carried.pilots]
        .map(({ name }) => fold(name))
        .filter((name) => name !== '')
      expect(all.map(({ name }) => fold(name)).toSorted()).toEqual([...new Set(given)].toSorted())
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
      expect(proposal.left.every(({ reasons }) => reasons.length > 0)).toBe(true)
      for (const phase of phasesOfMenu)
        for (const stage of stagesOfMenu) {
          const box = proposal.dishes.filter((one) => one.phase === phase && one.stage === stage)
          expect(box.length).toBeLessThanOrEqual(dishesInBox)
        }
      expect(menuProposal(carried)).toEqual(proposal)
    }),
  )
})
