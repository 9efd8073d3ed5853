import { departmentHues } from '../../../shared/panel/departments.ts'
import { interpret } from '../../../shared/votes/interpret.ts'
import { aBoard, aContext, aNote, anItem } from '../../votes/boards.ts'
import { people, person, roster, station, view, workshop } from '../sample.ts'
import { atArguments, atCheckIn, longWords, nobody, type States, with4 } from './pieces.ts'

/** A board with notes that were left on two areas. */
const tried = interpret(
  aBoard(
    ['check-in-1', 'four-arguments-1'].map((id, index) =>
      anItem(id, 'station', [1000 * index, 0, 900, 900], { station: id }),
    ),
    [aNote('n1', 100, 100), aNote('n2', 1100, 100), aNote('n3', 1200, 100)],
  ),
  aContext(),
)

/** The areas of a day's first block. */
const morning = [
  'check-in',
  'agenda',
  'goals',
  'landscape',
  'build-size',
  'four-arguments',
  'gap-checklist',
]

/** The evening before, and the pages over it. */
export const prepare: States = {
  prepare: { view: () => view({ ...with4(), people: nobody }), place: { tab: 'prepare' } },
  'prepare-decider': {
    view: () =>
      view({
        ...with4(),
        workshop: workshop({ decider: '' }),
        kept: { ticked: 'invite', pin: 'got' },
      }),
    place: { tab: 'prepare' },
    press: ['Name one: Who decides', 'How?: Link lets people edit'],
  },
  'prepare-afternoon': {
    view: () =>
      view({
        workshop: workshop({ form: 'one-day' }),
        stations: morning.map((kind) => station(kind)),
        people: nobody,
      }),
    place: { tab: 'prepare' },
  },
  book: { view: () => view(with4()), place: { tab: 'prepare', page: 'book' } },
  'book-chapter': {
    view: () => view(with4()),
    place: { tab: 'run', page: 'help' },
    press: ['For facilitators', 'The facilitator’s book', 'Ideas'],
  },
  'areas-day': {
    view: () =>
      view({
        workshop: workshop({ form: 'one-day' }),
        stations: [
          ...morning,
          'data-audit',
          'pantry',
          'recipe-cards',
          'ideas',
          'pitch',
          'menu',
        ].map((kind) => station(kind)),
      }),
    place: { tab: 'prepare', page: 'areas' },
  },
  areas: {
    view: () => view({ stations: [atCheckIn, atArguments({ onBoard: false })] }),
    place: { tab: 'prepare', page: 'areas' },
  },
  'areas-remove': {
    view: () => view(with4()),
    place: { tab: 'prepare', page: 'areas' },
    press: ['Remove: Four arguments'],
  },
  afresh: {
    view: () => view({ ...with4(), board: tried }),
    place: { tab: 'prepare', page: 'afresh' },
    press: ['Start afresh'],
  },
  'afresh-done': {
    view: () => view({ ...with4(), board: tried, people: nobody }),
    place: { tab: 'prepare', page: 'afresh' },
    press: ['Start afresh', 'Start afresh'],
  },
  'afresh-empty': {
    view: () => view({ ...with4(), board: interpret(aBoard([], []), aContext()) }),
    place: { tab: 'prepare', page: 'afresh' },
  },
  departments: { view: () => view(with4()), place: { tab: 'prepare', page: 'departments' } },
  people: {
    view: () =>
      view({
        ...with4(),
        people: {
          ...people(roster),
          strangers: [
            { key: 'guest 4', name: 'Guest 4', notes: ['n4'] },
            { key: '3458764', name: '', notes: ['n5', 'n6'] },
          ],
          sameName: ['Ana'],
          severalPeople: [{ key: 'shared', name: 'Workshop laptop', person: null }],
        },
      }),
    place: { tab: 'prepare', page: 'people' },
    press: ['Nadia @'],
  },
  'people-none': {
    view: () => view({ ...with4(), people: nobody }),
    place: { tab: 'prepare', page: 'people' },
    press: ['Paste a list of names'],
  },
  'people-ten-departments': {
    view: () => {
      const many = Array.from({ length: 10 }, (_, index) => ({
        key: `d${index}`,
        letters: `D${index}`,
        name: index === 3 ? longWords : `Department ${index}`,
        hue: departmentHues[index] ?? null,
      }))
      const members = many.flatMap(({ key }, index) => [
        person(`${key}a`, `Alexandra-Maria ${index}`, key),
        person(`${key}b`, `Bo ${index}`, key),
      ])
      return view({ ...with4(), people: people(members, many) })
    },
    place: { tab: 'prepare', page: 'people' },
  },
}
