import { describe, expect, it } from 'vitest'
import { packs } from '../../shared/language/pack.ts'
import { blocksOf } from '../../shared/panel/forms.ts'
import { stationPanels } from '../../shared/panel/stations/index.ts'
import { createSession } from '../../shared/session/create-session.ts'
import { localJobs } from '../../shared/session/local-jobs.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { openMiroTrial } from '../contract/miro.ts'

describe('an open vote', () => {
  it('costs at most 37 % of an hour’s credits with a whole day on the board, and nothing while it is hidden', async () => {
    const trial = await openMiroTrial()
    const { board, scheduler: clock, host, people, until } = trial
    let ids = 0
    const newId = () => `id${++ids}`
    const deps = { board, clock, stations, packs, panel: 'p1' }
    const session = createSession({ ...deps, jobs: localJobs(deps), newId })
    await until(session.start())
    const [morning = [], afternoon = []] = blocksOf('one-day', stationPanels)
    const departments = [{ key: 'product', letters: 'PR', name: 'Product', hue: 'blue' }] as const
    await until(session.lay({ form: 'one-day', kinds: morning, departments }))
    await until(session.addStations([...afternoon, 'pitch']))
    await trial.pass(120_000)
    expect(session.view.stations.filter(({ onBoard }) => onBoard)).toHaveLength(13)
    const station = session.view.stations.find(({ kind }) => kind === 'four-arguments')?.id ?? ''
    await until(session.startVote(station, 'count'))
    expect(session.view.stations.find(({ id }) => id === station)?.rounds[0]?.round.state).toBe(
      'open',
    )
    const note = people[0].sticky({ x: 500, y: 1_100 }, 'vote')
    await clock.advance(3_600_000)

    session.attend({ visible: true, live: true })
    for (let second = 0; second < 3_600; second += 3) {
      people[0].drag([note], { dx: second % 2 === 0 ? 16 : -16, dy: 0 })
      await trial.pass(3_000)
    }
    expect(host.control.callCounts()['board.get']).toBeGreaterThan(700)
    console.log(host.control.credits('ana').hour, host.control.callCounts())
    expect(host.control.credits('ana').hour).toBeLessThanOrEqual(370_000)

    session.attend({ visible: false, live: true })
    await clock.advance(3_600_000)
    people[0].drag([note], { dx: 16, dy: 0 })
    await clock.advance(600_000)
    expect(host.control.credits('ana').hour).toBe(0)
    session.close()
  }, 60_000)
})
