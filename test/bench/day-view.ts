import { packs } from '../../shared/language/pack.ts'
import { blocksOf } from '../../shared/panel/forms.ts'
import { stationPanels } from '../../shared/panel/stations/index.ts'
import { derive } from '../../shared/session/derive.ts'
import { firstState } from '../../shared/session/state.ts'
import { loadStored } from '../../shared/session/stored.ts'
import { boardView } from '../../shared/session/view-of.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { createMemoryBoard } from '../contract/memory-board.ts'
import { createMemoryHand } from '../contract/memory-people.ts'
import { createRoom, oneVote } from '../session/room.ts'
import { compare, type Bench, type Row } from './measure.ts'
import { seeded } from './random.ts'

const said = [
  '',
  '',
  'because it is slow',
  '2',
  'zu teuer',
  'newsletter readers',
  'cart left',
] as const

/** All areas of a whole day and its second session, and 400 notes in their boxes. */
async function wholeDay() {
  const room = createRoom()
  const { session } = await room.open()
  const [morning = [], afternoon = []] = blocksOf('one-day', stationPanels)
  await room.run(session.lay({ ...oneVote, form: 'one-day', kinds: morning }))
  for (const kinds of [afternoon, ['pitch'], ['gap-rows']]) {
    await room.clock.rest()
    await room.run(session.addStations(kinds))
  }
  await room.clock.rest()
  for (const { kind, id } of session.view.stations)
    if (['four-arguments', 'recipe-cards'].includes(kind))
      await room.run(session.startVote(id, 'count'))
  const { whole, pick } = seeded(4)
  const boxes = [...room.world.things.values()].filter(({ tag }) =>
    ['vote', 'field', 'choice', 'plane'].includes(tag?.kind ?? ''),
  )
  const hands = ['Ana', 'Ben', 'Jo', 'Lee', 'Kim', 'Max', 'Nia', 'Oz', 'Pia'].map((name) =>
    createMemoryHand(room.world, name),
  )
  for (let n = 0; n < 400; n++) {
    const box = boxes[whole(boxes.length)]?.box
    const at = box && { x: box.left + whole(box.width), y: box.top + whole(box.height) }
    if (at) hands[n % hands.length]?.sticky(at, pick(said), pick(['yellow', 'blue', 'pink']))
  }
  // Whoever checked in is on the stored list of people, as in a workshop that goes on.
  await room.run(session.countNow())
  await room.clock.rest()
  const board = createMemoryBoard(room.world)
  const state = {
    ...firstState(packs.atHand),
    begun: true,
    stored: await loadStored(board),
    snapshot: await board.read(),
    countedAt: room.clock.now(),
  }
  if (
    stations.some(({ kind }) => !state.stored.workshop?.stations.some((one) => one.kind === kind))
  )
    throw new Error('This is not the whole day.')
  return { state, can: board.can }
}

/** What the panel works out with every reading: the count, the facts of all areas twice, what is to be looked at. */
async function run(): Promise<Row[]> {
  const { state, can } = await wholeDay()
  const context = { can, stations, deck: state.pack.deck }
  const view = () => boardView(state, derive(state.stored, state.snapshot, can.authors), context)
  const counting = () => derive(state.stored, state.snapshot, can.authors)
  return compare(
    [
      { what: 'the whole view', budget: 16.7, run: view },
      { what: 'of that, reading the board', run: counting },
    ],
    200,
  )
}

export const dayView: Bench = {
  title: 'All that the panel shows of a whole day: 14 areas, 400 notes, two votes open',
  run,
}
