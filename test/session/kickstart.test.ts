import { expect, test } from 'vitest'
import { createMemoryHand } from '../contract/memory-people.ts'
import { createRoom, oneVote } from './room.ts'

/** The areas of the kickstart on one board, and what they hand to each other. */
async function laid(...kinds: readonly string[]) {
  const room = createRoom()
  const { session } = await room.open()
  await room.run(session.lay({ ...oneVote, kinds }))
  await room.clock.rest()
  const hand = createMemoryHand(room.world, 'Ben')
  return { room, session, hand, count: () => room.run(session.countNow()) }
}

test('goals, size and examples reach the check at the end, and outcomes are kept', async () => {
  const { room, session, hand, count } = await laid('goals', 'build-size', 'four-arguments')
  const group = (key: string, kind: string, number: number) =>
    room.find('goals-1', kind, key, `group-${number}`)
  hand.write(group('name', 'field', 1).id, 'Retention')
  hand.write(group('name', 'field', 5).id, 'Discovery')
  await room.run(session.startVote('goals-1', 'count'))
  room.drop('Ben', group('votes', 'vote', 5))
  room.drop('Jo', group('votes', 'vote', 5), '', 'pink', 1)
  room.drop('Jo', group('votes', 'vote', 1))
  await count()
  expect(session.view.carried.goals).toEqual([])
  await room.run(session.stopVote('goals-1'))
  expect(session.view.carried.goals).toEqual([
    { name: 'Discovery', side: 'need' },
    { name: 'Retention', side: 'outcome' },
  ])
  // Four of the six cards are blank, and nobody is told of them.
  const options = session.view.stations[0]?.rounds[0]?.tally.options ?? []
  expect(options.filter(({ blank }) => blank)).toHaveLength(4)
  await room.run(session.putResultOnBoard('goals-1'))
  expect(room.find('goals-1', 'words', 'result').text.split('\n')).toHaveLength(2)

  room.drop('Ben', room.find('four-arguments-1', 'choice', 'ease'), 'Checkout in two steps')
  await room.run(session.stationAction('four-arguments-1', 'add-outcomes'))
  hand.write(room.find('four-arguments-1', 'field', 'outcome-ease').id, 'Fewer calls')
  await count()
  expect(session.view.carried).toMatchObject({
    examples: ['Checkout in two steps'],
    outcomes: ['Fewer calls'],
  })
  expect(session.view.settings['four-arguments-1']).toEqual({ outcomes: 'laid' })
  expect(session.view.troubles).toEqual([])

  await room.run(session.stationAction('build-size-1', 'write-result'))
  await room.run(session.stationAction('goals-1', 'add-groups'))
  expect(session.view.troubles).toEqual([])
  expect(room.find('goals-1', 'vote', 'votes', 'group-9').box.top).toBeGreaterThan(
    group('votes', 'vote', 6).box.top,
  )
})
