import { describe, expect, it } from 'vitest'
import { packs } from '../../shared/language/pack.ts'
import { blocksOf } from '../../shared/panel/forms.ts'
import { stationPanels } from '../../shared/panel/stations/index.ts'
import { createSession } from '../../shared/session/create-session.ts'
import { localJobs } from '../../shared/session/local-jobs.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { openMiroTrial } from '../contract/miro.ts'

/** A vote is open on a board with these areas, and the hour before it is forgotten. */
async function openVote(blocks: readonly (readonly string[])[]) {
  const trial = await openMiroTrial()
  const { board, scheduler: clock, host, people, until } = trial
  let ids = 0
  const newId = () => `id${++ids}`
  const deps = { board, clock, stations, packs, panel: 'p1' }
  const session = createSession({ ...deps, jobs: localJobs(deps), newId })
  await until(session.start())
  const [first = [], ...more] = blocks
  const departments = [{ key: 'product', letters: 'PR', name: 'Product', hue: 'blue' }] as const
  await until(session.lay({ form: 'one-day', kinds: first, departments }))
  for (const kinds of more) await until(session.addStations(kinds))
  await trial.pass(120_000)
  const kinds = blocks.flat().length
  expect(session.view.stations.filter(({ onBoard }) => onBoard)).toHaveLength(kinds)
  const station = session.view.stations.find(({ kind }) => kind === 'four-arguments')?.id ?? ''
  await until(session.startVote(station, 'count'))
  expect(session.view.stations.find(({ id }) => id === station)?.rounds[0]?.round.state).toBe(
    'open',
  )
  const note = people[0].sticky({ x: 500, y: 1_100 }, 'vote')
  await clock.advance(3_600_000)

  session.attend({ visible: true, live: true })
  const move = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 3) {
      people[0].drag([note], { dx: second % 2 === 0 ? 16 : -16, dy: 0 })
      await trial.pass(3_000)
    }
  }
  const spent = () => host.control.credits('ana').hour
  return { host, clock, session, move, spent }
}

const small = [['check-in', 'four-arguments']]
const [morning = [], afternoon = []] = blocksOf('one-day', stationPanels)
const large = [morning, [...afternoon, 'pitch']]

describe('an open vote', () => {
  it('costs a whole panel at most 37 % of an hour’s credits, and nothing while it is hidden', async () => {
    const { host, clock, session, move, spent } = await openVote(small)
    await move(3_600)
    expect(host.control.callCounts()['board.get']).toBeGreaterThan(700)
    expect(spent()).toBeLessThanOrEqual(370_000)

    session.attend({ visible: false, live: true })
    await clock.advance(3_600_000)
    await move(600)
    expect(spent()).toBe(0)
    session.close()
  }, 60_000)

  it('costs as much with a whole day on the board', async () => {
    const costs: number[] = []
    for (const blocks of [small, large]) {
      const { session, move, spent } = await openVote(blocks)
      await move(300)
      costs.push(spent())
      session.close()
    }
    const [few = 0, many = 0] = costs
    expect(few).toBeGreaterThan(30_000)
    // When the minutes end, one reading (the board and one document) more or less has been paid for.
    expect(Math.abs(many - few)).toBeLessThanOrEqual(550)
  }, 60_000)
})
