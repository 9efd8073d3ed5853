import { expect, it } from 'vitest'
import { packs } from '../../shared/language/pack.ts'
import { createSession } from '../../shared/session/create-session.ts'
import { localJobs } from '../../shared/session/local-jobs.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { openMiroTrial } from '../contract/miro.ts'

it('a panel that shows nothing live costs nothing, however busy the board is', async () => {
  const { board, scheduler: clock, host, people, until, pass } = await openMiroTrial()
  let ids = 0
  const newId = () => `id${++ids}`
  const deps = { board, clock, stations, packs, panel: 'p1' }
  const session = createSession({ ...deps, jobs: localJobs(deps), newId })
  await until(session.start())
  const departments = [{ key: 'product', letters: 'PR', name: 'Product', hue: 'blue' }] as const
  await until(session.lay({ form: 'one-vote', kinds: ['four-arguments'], departments }))
  await clock.advance(3_600_000)

  const note = people[1].sticky({ x: 500, y: 1_100 }, 'example')
  session.attend({ visible: true, live: false })
  for (let second = 0; second < 600; second++) {
    people[1].drag([note], { dx: second % 2 === 0 ? 16 : -16, dy: 0 })
    await pass(1_000)
  }
  expect(host.control.credits('ana').hour).toBe(0)

  // The same hints do cost once something is live, or this test would prove nothing.
  session.attend({ visible: true, live: true })
  people[1].drag([note], { dx: 16, dy: 0 })
  await pass(1_000)
  expect(host.control.credits('ana').hour).toBeGreaterThan(0)
  session.close()
})
