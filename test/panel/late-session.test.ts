import { expect, test } from 'vitest'
import { lateSession, viewBefore } from '../../shared/panel/late-session.ts'
import type { Session } from '../../shared/session/session.ts'
import { fakeSession } from './fake-session.ts'
import { capabilities, view } from './sample.ts'

function late() {
  const real = fakeSession(view({ phase: 'nothing' }))
  let arrive: (session: Session) => void = () => undefined
  const coming = new Promise<Session>((resolve) => {
    arrive = resolve
  })
  const first = viewBefore('nothing', capabilities)
  const session = lateSession(() => coming, first)
  return { real, session, first, arrive: () => arrive(real) }
}

test('shows its first view until the session has begun, then the session’s own', async () => {
  const { real, session, first, arrive } = late()
  const seen: unknown[] = []
  session.watch((one) => seen.push(one))
  expect(session.view).toBe(first)
  const started = session.start()
  arrive()
  await started
  expect(session.view).toBe(real.view)
  real.become(view({ phase: 'laying' }))
  expect(seen).toMatchObject([{ phase: 'nothing' }, { phase: 'laying' }])
})

test('does what was asked meanwhile once it is there, in order and once', async () => {
  const { real, session, arrive } = late()
  void session.start()
  session.keep('form', 'chosen')
  const laid = session.lay({ form: 'one-vote', kinds: ['check-in'], departments: [] })
  expect(real.asked).toEqual([])
  arrive()
  await laid
  expect(real.asked.map(([name]) => name)).toEqual(['start', 'keep', 'lay'])
})

test('a panel that closes before the session came starts nothing', async () => {
  const { real, session, arrive } = late()
  const started = session.start()
  session.close()
  arrive()
  await started
  expect(real.asked).toEqual([])
})

test('whoever stops watching hears no more', async () => {
  const { real, session, arrive } = late()
  let heard = 0
  const stop = session.watch(() => heard++)
  arrive()
  await session.start()
  stop()
  real.become(view())
  expect(heard).toBe(1)
})

test('code that does not come is a trouble, and what is asked next tries again', async () => {
  const real = fakeSession(view())
  let times = 0
  const load = async (): Promise<Session> => {
    if (++times === 1) throw new Error('offline')
    return real
  }
  const session = lateSession(load, viewBefore('nothing', capabilities))
  await session.start()
  expect(session.view).toMatchObject({ phase: 'nothing', troubles: [{ kind: 'offline' }] })
  await session.tryAgain('late-session')
  expect(session.view).toBe(real.view)
})
